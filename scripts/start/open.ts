/** Second half of `npm start`: opens the browser on a sample policy, clicks the icon, and shows or prints the card. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch, newProfile } from '../../tests/e2e/lib/launch.ts'
import { fullHeight, screen, text } from '../../tests/e2e/lib/popup.ts'
import { startServer } from '../../tests/e2e/lib/server.ts'
import type { Family } from '../../tests/e2e/lib/session.ts'

const family = process.argv[2] as Family
const headless = process.argv[3] === 'headless'

const samples = existsSync('tests/samples') ? readdirSync('tests/samples').filter((name) => name.endsWith('.html')) : []
const sample = samples[0] ? `/samples/${samples[0]}` : '/e2e/policy.html'

const server = await startServer()
const { profile, remove } = newProfile()
const session = await launch(family, { profile, headless })
try {
  const page = await session.open(server.origin + sample)
  const popup = await session.click(page)
  const shown = await screen(popup)
  if (headless) {
    const picture = resolve(`.output/card-${family}.png`)
    mkdirSync(resolve('.output'), { recursive: true })
    await popup.screenshot(picture, await fullHeight(popup))
    console.log(`\n${await text(popup, shown)}\n`)
    console.log(`That is the card of ${sample.slice(1)} as the popup shows it. A picture of it: ${picture}`)
  } else {
    console.log(`The card of ${sample.slice(1)} is open. Any other page: click the icon in the toolbar (or Alt+Shift+M).`)
    console.log('The browser runs with a profile of its own, which is removed when you close it.')
    await session.closed
  }
} finally {
  await session.close().catch(() => {})
  await server.close()
  remove()
}
