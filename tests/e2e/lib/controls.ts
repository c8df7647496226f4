import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import type { OwnPage } from './session.ts'
import { until } from './until.ts'

/** What a person does with one of our own pages beyond clicking: the same in both browsers. */
export const controls = (page: Page): Pick<OwnPage, 'upload' | 'key' | 'resize' | 'reload' | 'front' | 'print' | 'close'> => ({
  async upload(testId, file) {
    const field = (await page.waitForSelector(`[data-testid="${testId}"]`)) as ElementHandle<HTMLInputElement>
    await field.uploadFile(file)
  },
  async key(keys) {
    const all = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[]
    const last = all.pop()
    for (const held of all) await page.keyboard.down(held)
    if (last) await page.keyboard.press(last)
    for (const held of all.reverse()) await page.keyboard.up(held)
  },
  resize: (width, height) => page.setViewport({ width, height }),
  async reload(hash) {
    // Until the new document is there the old one answers, and takes what is said to it with it.
    await page.evaluate((to) => {
      Object.assign(window, { leaving: true })
      if (to !== undefined) history.replaceState(null, '', to)
      location.reload()
    }, hash)
    await until('the page is loaded anew', () => page.evaluate(() => !('leaving' in window) && document.readyState === 'complete'))
  },
  front: () => page.bringToFront(),
  print: async (path) => {
    if (/firefox/iu.test(await page.browser().version())) {
      await page.pdf({ path: path as `${string}.pdf`, format: 'a4' })
      return
    }
    await page.emulateMediaType('print')
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
    await page.screenshot({ path: path as `${string}.png`, fullPage: true, type: 'png' })
    await page.emulateMediaType('screen')
  },
  close: () => page.close(),
})
