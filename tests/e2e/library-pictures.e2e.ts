/** The pictures of the library in the README, made anew by every test run, light and dark. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedBackup } from '../../scripts/library/invented.ts'
import { launchChromium } from './lib/chromium.ts'
import { built, newProfile } from './lib/launch.ts'
import { count, press } from './lib/popup.ts'
import type { OwnPage, Session } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const FOLDER = 'docs/pictures'

describe.each(['light', 'dark'])('the library, %s', (scheme) => {
  const { profile, remove } = newProfile()
  let session: Session
  let page: OwnPage
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    session = await launchChromium({ extension: built.chromium, profile, dark: scheme === 'dark' })
    const backup = join(profile, 'library.ndjson.gz')
    writeFileSync(backup, Buffer.from(await (await inventedBackup(60, new Date(0))).arrayBuffer()))
    page = await session.extensionPage('library.html#/backup')
    // In the language of most readers, whatever the machine's is.
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'settings.set', body: { settings: { language: 'zh-Hans' } } }))
    await page.upload('backup-file', backup)
    await until('the library is there', async () => (await count(page, 'backup-note')) === 1, 200)
    await page.resize(1100, 760)
    await page.reload('#/')
    // A busy machine takes its time over the import.
  }, 300_000)
  afterAll(async () => {
    await session?.close()
    remove()
  })

  it('searched, with three policies chosen', async () => {
    await until('the list is there', async () => (await count(page, 'policy-row').catch(() => 0)) === 50)
    // The offer to have everything kept comes once and is no part of the list.
    await press(page, 'persist-no').catch(() => {})
    await page.evaluate((window) => (window.location.hash = '#/?q=手账&sort=changed'))
    await until('some are found', async () => (await count(page, 'policy-row')) < 50 && (await count(page, 'persist-notice')) === 0)
    await page.evaluate((window) => {
      for (const box of [...window.document.querySelectorAll<HTMLElement>('[data-testid="select-policy"]')].slice(1, 4)) box.click()
    })
    await until('three are chosen', async () => (await count(page, 'selection-bar')) === 1)
    // Drawn once more after the last change.
    await page.evaluate((window) => new Promise((drawn) => window.setTimeout(drawn, 300)))
    const file = `${FOLDER}/library-${scheme}.png`
    await page.screenshot(file)
    expect(statSync(file).size).toBeGreaterThan(10_000)
    expect(statSync(file).size).toBeLessThan(300_000)
  })
})
