import type { Page } from 'puppeteer-core'

/** A click in the middle of an element of this page, in front, which counts as its user's wish. */
export const realClick = (page: Page) => async (selector: string) => {
  await page.bringToFront()
  await page.click(selector)
}
