/** The pictures of the README, made anew by every test run, light and dark: the card of three samples, a correction, a report. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built, newProfile } from './lib/launch.ts'
import { launchChromium } from './lib/chromium.ts'
import { count, fullHeight, press, screen } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Session, View } from './lib/session.ts'
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

  it('of a correction and the report that it becomes', async () => {
    const page = await session.open('http://sample.invalid/samples/01-headings-and-table.html')
    const popup = await session.click(page)
    expect(await screen(popup)).toBe('card')
    await popup.evaluate((window) =>
      window.document.querySelectorAll<HTMLElement>('[data-testid="data-row"] [aria-expanded="false"]')[1]?.click(),
    )
    await press(popup, 'correct')
    await choose(popup, 'wrong', 'wrong-category')
    await choose(popup, 'field-category', 'location-coarse')
    await picture(popup, 'correction')
    await press(popup, 'save-correction')
    await until('it is corrected', async () => (await count(popup, 'correction')) === 1)
    await session.closePopup()

    const library = await session.extensionPage('library.html')
    await until('the policy is listed', async () => (await count(library, 'policy-row')) > 0)
    await library.evaluate((window) =>
      [...window.document.querySelectorAll<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')]
        .find((link) => link.closest('[data-testid="policy-row"]')?.textContent?.includes('青禾'))
        ?.click(),
    )
    await until('it is corrected there', async () => (await count(library, 'make-report')) === 1)
    // The same picture whenever and wherever it is made.
    await library.evaluate((window) => {
      const now = new window.Date('2026-11-24T08:00:00Z')
      window.Date = class extends window.Date {
        constructor(value?: number | string) {
          super(value ?? now.getTime())
        }
      } as DateConstructor
      Object.defineProperty(window.navigator, 'userAgent', { value: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0' })
    })
    await press(library, 'make-report')
    await until('the preview is there', async () => (await count(library, 'report-text')) === 1)
    await picture(library, 'report')
    await library.close()
    await page.close()
  })

  async function picture(view: View, name: string) {
    const file = `${FOLDER}/${name}-${scheme}.png`
    // Drawn once more after the last change.
    await view.evaluate((window) => new Promise((drawn) => window.setTimeout(drawn, 300)))
    await view.screenshot(file)
    expect(statSync(file).size).toBeGreaterThan(5_000)
    expect(statSync(file).size).toBeLessThan(300_000)
  }
})

const choose = (view: View, testId: string, value: string) =>
  until(`${testId} is ${value}`, () =>
    view.evaluate(
      (window, id, wanted) => {
        const field = window.document.querySelector<HTMLSelectElement>(`[data-testid="${id}"]`)
        if (!field) return false
        field.value = wanted
        field.dispatchEvent(new window.Event('change', { bubbles: true }))
        return field.value === wanted
      },
      testId,
      value,
    ),
  )
