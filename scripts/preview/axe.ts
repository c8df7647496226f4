/** Runs axe over every screen as `shoot.ts` built it: `node scripts/preview/axe.ts`. Prints what it finds; for looking while designing. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AxeResults } from 'axe-core'
import puppeteer from 'puppeteer-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const screens = process.argv.slice(2)
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
let found = 0
for (const scheme of ['light', 'dark'])
  for (const screen of screens) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.setViewport({ width: /^(?:library|policy|add|settings|welcome)/u.test(screen) ? 1280 : 400, height: 700 })
    await page.goto('about:blank')
    await page.goto(`file://${resolve('.cache/preview/build/index.html')}#screen=${screen}&locale=en`)
    await new Promise((done) => setTimeout(done, 400))
    // Everything that opens is opened, so that it is looked at too.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('li [aria-expanded="false"]').forEach((button) => button.click()))
    await page.evaluate(axe)
    const results = (await page.evaluate('axe.run()')) as AxeResults
    for (const { id, nodes } of results.violations) {
      found += nodes.length
      console.log(scheme, screen, id, nodes.length, nodes[0]?.html.slice(0, 160), nodes[0]?.failureSummary?.split('\n').at(1))
    }
  }
console.log(found === 0 ? 'axe: nothing found' : `axe: ${found} nodes`)
await browser.close()
