import { writeFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'

/**
 * A picture of a popup that is higher than the popup: what is in view, part by part, put together in a page of the same browser. (Chromium
 * neither lets a popup's view be made higher nor draws beyond it.)
 */
export async function drawTall(browser: Browser, popup: Page, path: string, height: number): Promise<void> {
  // Headings that stay in view while their section passes would stand in every part.
  await popup.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static'
    }
  })
  // The popup itself is wider by the room for a scroll bar.
  const view = await popup.evaluate(() => ({ width: document.body.offsetWidth, height: innerHeight }))
  const parts: { at: number; address: string }[] = []
  for (let top = 0; top < height; top += view.height) {
    const at = await popup.evaluate((wanted) => {
      scrollTo({ top: wanted, behavior: 'instant' })
      return new Promise<number>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(scrollY))))
    }, top)
    parts.push({ at, address: `data:image/png;base64,${await popup.screenshot({ encoding: 'base64' })}` })
  }
  await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  // The page that the browser began with: a new one would take the focus, and with it the popup.
  const [desk] = await browser.pages()
  if (!desk) throw new Error('No page to draw in')
  const whole = await desk.evaluate(
    async (all, width, tall) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height: tall })
      for (const { at, address } of all) {
        const image = Object.assign(new Image(), { src: address })
        await image.decode()
        canvas.getContext('2d')?.drawImage(image, 0, at)
      }
      return canvas.toDataURL('image/png')
    },
    parts,
    view.width,
    height,
  )
  writeFileSync(path, Buffer.from(whole.slice(whole.indexOf(',') + 1), 'base64'))
}
