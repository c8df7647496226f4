import { until } from '../until.ts'
import type { Panel, PopupBrowser } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

const BROWSER = 'browser.webextension-popup-browser'

/** The extension's popup in Firefox: a browser of its own in a panel of the browser's window. */
export class FirefoxPopup {
  readonly #windows: FirefoxWindows

  constructor(windows: FirefoxWindows) {
    this.#windows = windows
  }

  /** Whether it is open in a private window or another; null when it is not open. */
  async #where(): Promise<boolean | null> {
    for (const isPrivate of [false, true]) {
      const look = (selector: string) => document.querySelector(selector) !== null
      if (await this.#windows.run(look, [BROWSER], isPrivate).catch(() => false)) return isPrivate
    }
    return null
  }

  isOpen = async (): Promise<boolean> => (await this.#where()) !== null

  async close(): Promise<void> {
    const where = await this.#where()
    if (where === null) return
    await this.#windows.run((selector: string) => document.querySelector(selector)?.closest<Panel>('panel')?.hidePopup(), [BROWSER], where)
    await until('the popup is closed', async () => !(await this.isOpen()))
  }

  /** Calls a function, given as source text, with the popup's window and these arguments. */
  async evaluate(source: string, args: unknown[]): Promise<unknown> {
    const answer = await this.#windows.run(
      (selector: string, call: string, name: string) =>
        new Promise<{ value?: unknown; error?: string }>((resolve) => {
          const popup = document.querySelector<PopupBrowser>(selector)
          if (!popup) return resolve({ error: 'it is not open' })
          popup.messageManager.addMessageListener(name, ({ data }) => resolve(data))
          // A popup that is just being opened or closed may lose the question.
          setTimeout(() => resolve({ error: 'no answer' }), 3000)
          // The popup lives in a process of its own: the function goes there as a frame script, which sees the page's window as `content`.
          const script = `(async () => { try { sendAsyncMessage(${JSON.stringify(name)}, { value: await ${call} }) }
            catch (error) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }) } })()`
          popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false)
        }),
      [BROWSER, `(${source})(content, ...${JSON.stringify(args)})`, `mingbai-test:${Math.random()}`],
      (await this.#where()) ?? false,
    )
    if (answer.error !== undefined) throw new Error(`In the popup: ${answer.error}`)
    return answer.value
  }

  /** @returns a PNG of its first `height` pixels, or of what it shows */
  async draw(height?: number): Promise<Buffer> {
    const address = await this.#windows.run(
      async (selector: string, tall: number | null) => {
        const popup = document.querySelector<PopupBrowser>(selector)
        if (!popup) throw new Error('The popup is not open')
        const area = tall === null ? null : new DOMRect(0, 0, popup.clientWidth, tall)
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png')
      },
      [BROWSER, height ?? null],
      (await this.#where()) ?? false,
    )
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  }
}
