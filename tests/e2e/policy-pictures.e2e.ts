/** The pictures of the README of what is done with saved policies, made anew by every test run, light and dark. */
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './lib/chromium.ts'
import { built, newProfile } from './lib/launch.ts'
import { count, press, screen } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { OwnPage, Session } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const FOLDER = 'docs/pictures'
const html = (file: string) => ({ type: 'text/html; charset=utf-8', body: readFileSync(`tests/samples/${file}`, 'utf8') })

describe.each(['light', 'dark'])('saved policies, %s', (scheme) => {
  const { profile, remove } = newProfile()
  const changing = html('01-headings-and-table.html')
  let server: TestServer
  let session: Session
  let page: OwnPage
  let ids: string[] = []

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    server = await startServer({ '/samples/privacy.html': changing })
    // Under a name of its own, so that no port number stands in a picture.
    session = await launchChromium({
      extension: built.chromium,
      profile,
      dark: scheme === 'dark',
      port: Number(new URL(server.origin).port),
    })
    page = await session.extensionPage('library.html')
    // In the language of most readers, whatever the machine's is.
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'settings.set', body: { settings: { language: 'zh-Hans' } } }))
    const read = async (path: string) => {
      const tab = await session.open(`http://sample.invalid/samples/${path}`)
      expect(await screen(await session.click(tab), 90)).toBe('card')
      await session.closePopup()
      await tab.close()
    }
    for (const path of ['02-line-breaks.html', '03-preformatted.html', 'privacy.html', 'lists/qinghe-sdk-list.html']) await read(path)
    Object.assign(changing, html('later/01-headings-and-table.html'))
    await read('privacy.html')
    const { rows } = (await page.evaluate(() => chrome.runtime.sendMessage({ type: 'policies.list', body: {} }))) as {
      rows: { id: string; url: string | null }[]
    }
    ids = ['privacy', '02-', '03-'].map((name) => rows.find(({ url }) => url?.includes(name))?.id ?? '')
    await page.close()
    page = await session.extensionPage('library.html')
    await page.resize(1100, 760)
  }, 300_000)
  afterAll(async (): Promise<void> => {
    await session?.close()
    await server?.close()
    remove()
  })

  it.each([
    ['policy', (): string => `#/policy/${ids[0]}`, 'fact-mark'],
    ['comparison', (): string => `#/compare/${ids.join(',')}`, 'matrix-row'],
    ['versions', (): string => `#/versions/${ids[0]}`, 'change'],
    ['exposure', (): string => '#/exposure', 'exposure-row'],
  ] as const)(
    '%s',
    async (name, hash, wanted) => {
      await page.evaluate((window, to) => {
        window.location.hash = to
      }, hash())
      await until(`${wanted} is there`, async () => (await count(page, wanted).catch(() => 0)) > 0, 60)
      if (name === 'policy') {
        // A passage with a sensitive item, and its line of the card.
        await page.evaluate((window) => window.document.querySelectorAll<HTMLElement>('.text-pane .fact-sensitive')[3]?.click())
        await until('its line is open', async () => (await count(page, 'quote')) > 0)
      }
      if (name === 'comparison') await press(page, 'only-differences')
      // Drawn once more after the last change.
      await page.evaluate((window) => new Promise((drawn) => window.setTimeout(drawn, 500)))
      const file = `${FOLDER}/${name}-${scheme}.png`
      await page.screenshot(file)
      expect(statSync(file).size).toBeGreaterThan(10_000)
      expect(statSync(file).size).toBeLessThan(400_000)
      // And without a line that is wider than a narrow window.
      await page.resize(500, 760)
      await page.evaluate((window) => new Promise((drawn) => window.setTimeout(drawn, 300)))
      if (process.env['NARROW']) await page.screenshot(`${process.env['NARROW']}/${name}-${scheme}-500.png`)
      expect(await page.evaluate((window) => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(500)
      await page.resize(1100, 760)
    },
    120_000,
  )
})
