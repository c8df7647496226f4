/** The pictures of the README, made anew by every test run: the card of three samples, light and dark. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built, newProfile } from './lib/launch.ts'
import { launchChromium } from './lib/chromium.ts'
import { fullHeight, screen } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Session } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const FOLDER = 'docs/pictures'
/** What is shown of a card: the rest is further down in the popup as well. */
const HEIGHT = 900

const samples = existsSync('tests/samples') ? readdirSync('tests/samples').filter((name) => name.endsWith('.html')) : []

describe.each(['light', 'dark'])('the card, %s', (scheme) => {
  const { profile, remove } = newProfile()
  let server: TestServer
  let session: Session
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    server = await startServer()
    // Under a name of its own, so that no port number stands in a picture.
    session = await launchChromium({
      extension: built.chromium,
      profile,
      dark: scheme === 'dark',
      port: Number(new URL(server.origin).port),
    })
    // In the language of most readers, whatever the machine's is.
    const settings = await session.extensionPage('library.html')
    await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'settings.set', body: { settings: { language: 'zh-Hans' } } }))
    await settings.close()
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
    remove()
  })

  it.each(samples.slice(0, 3))('of %s', async (name) => {
    const page = await session.open(`http://sample.invalid/samples/${name}`)
    const popup = await session.click(page)
    expect(await screen(popup)).toBe('card')
    await until('it is in Chinese', () => popup.evaluate((window) => window.document.documentElement.lang === 'zh-CN'))
    const file = `${FOLDER}/${name.replace(/\.html$/u, '')}-${scheme}.png`
    await popup.screenshot(file, Math.min(HEIGHT, await fullHeight(popup)))
    expect(statSync(file).size).toBeGreaterThan(10_000)
    expect(statSync(file).size).toBeLessThan(300_000)
    await page.close()
  })
})
