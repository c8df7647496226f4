import type { Browser } from 'puppeteer-core'
import { until } from './until.ts'

// What the functions below find in Firefox's own windows. They are sent over as source text and run there.
/* eslint-disable @typescript-eslint/no-explicit-any -- Firefox's internals have no types */
declare const ChromeUtils: any, Services: any, WebExtensionPolicy: any, OpenBrowserWindow: any, gBrowser: any

interface Connection {
  send(method: string, parameters: object): Promise<{ result: any }>
}

/** Firefox's own windows: toolbar, popup, permissions and network, out of reach for a web page's driver. */
export class FirefoxWindows {
  readonly #connection: Connection

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection
  }

  async send(method: string, parameters: object): Promise<any> {
    return (await this.#connection.send(method, parameters)).result
  }

  /** Runs a function in a browser window (the last opened one that is private or not). Arguments and result are JSON. */
  async run<R, A extends unknown[]>(body: (...args: A) => R, args: A, isPrivate = false): Promise<Awaited<R>> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const expression = `(async () => JSON.stringify({ value: await (${body})(...${JSON.stringify(args)}) }))()`
    for (const { context, url } of contexts.reverse()) {
      if (!url.endsWith('/browser.xhtml')) continue
      const inWindow = (source: string) => this.send('script.evaluate', { target: { context }, awaitPromise: true, expression: source })
      const { result: kind } = await inWindow('String(PrivateBrowsingUtils.isWindowPrivate(window))')
      if (kind.value !== String(isPrivate)) continue
      const answer = await inWindow(expression)
      if (answer.type === 'exception') throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`)
      return JSON.parse(answer.result.value).value
    }
    throw new Error('No such window')
  }

  click(id: string, isPrivate: boolean): Promise<void> {
    return this.run(
      async (extension: string) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(extension).extension)
        await action.triggerAction(window)
      },
      [id],
      isPrivate,
    )
  }

  async #popupWindow(): Promise<boolean | null> {
    for (const isPrivate of [false, true]) {
      const open = await this.run(() => document.querySelector('browser.webextension-popup-browser') !== null, [], isPrivate).catch(
        () => false,
      )
      if (open) return isPrivate
    }
    return null
  }

  popupIsOpen = async (): Promise<boolean> => (await this.#popupWindow()) !== null

  async closePopup(): Promise<void> {
    const where = await this.#popupWindow()
    if (where === null) return
    await this.run(() => (document.querySelector('browser.webextension-popup-browser') as any).closest('panel').hidePopup(), [], where)
    await until('the popup is closed', async () => !(await this.popupIsOpen()))
  }

  /** Calls a function, given as source text, with the popup's window and these arguments. */
  async evaluateInPopup(source: string, args: unknown[]): Promise<unknown> {
    const where = (await this.#popupWindow()) ?? false
    const answer = await this.run(
      (call: string, name: string) =>
        new Promise<{ value?: unknown; error?: string }>((resolve) => {
          const { messageManager } = document.querySelector('browser.webextension-popup-browser') as any
          messageManager.addMessageListener(name, ({ data }: any) => resolve(data))
          // A popup that is just being opened or closed may lose the question.
          setTimeout(() => resolve({ error: 'no answer' }), 3000)
          // The popup lives in a process of its own: the function goes there as a frame script, which sees the page's window as `content`.
          const script = `(async () => { try { sendAsyncMessage(${JSON.stringify(name)}, { value: await ${call} }) }
            catch (error) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }) } })()`
          messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false)
        }),
      [`(${source})(content, ...${JSON.stringify(args)})`, `mingbai-test:${Math.random()}`],
      where,
    )
    if (answer.error !== undefined) throw new Error(`In the popup: ${answer.error}`)
    return answer.value
  }

  async drawPopup(height?: number): Promise<Buffer> {
    const where = (await this.#popupWindow()) ?? false
    const address = await this.run(
      async (tall: number | null) => {
        const browser = document.querySelector('browser.webextension-popup-browser') as any
        const area = tall === null ? null : new DOMRect(0, 0, browser.clientWidth, tall)
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png')
      },
      [height ?? null],
      where,
    )
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  }

  openPrivate(): Promise<void> {
    return this.run(async () => {
      const opened = OpenBrowserWindow({ private: true })
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }))
    }, [])
  }

  /** How many tabs are open. */
  tabs(): Promise<number> {
    return this.run(() => Number(gBrowser.browsers.length), [])
  }

  /** What about:addons does. */
  allowHosts(id: string, allowed: boolean): Promise<void> {
    return this.run(
      async (extension: string, add: boolean) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const change = { permissions: [], origins: ['*://*/*'], data_collection: [] }
        await ExtensionPermissions[add ? 'add' : 'remove'](extension, change, WebExtensionPolicy.getByID(extension).extension)
      },
      [id, allowed],
    )
  }

  /** What “run in private windows” in about:addons does. */
  allowPrivate(id: string): Promise<void> {
    return this.run(
      async (extension: string) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] })
      },
      [id],
    )
  }

  badge(id: string): Promise<string> {
    return this.run(
      (extension: string) => {
        const button = [...document.querySelectorAll('[data-extensionid]')].find(
          (found) => found.getAttribute('data-extensionid') === extension,
        )
        return (button?.getAttribute('badge') ?? button?.querySelector('[badge]')?.getAttribute('badge')) || ''
      },
      [id],
    )
  }

  /** Notes every connection asked for on behalf of the extension, its pages, worker and scripts in pages, from now on. */
  watchRequests(uuid: string): Promise<void> {
    return this.run(
      (extension: string) => {
        const seen: string[] = ((window as any).mingbaiRequests = [])
        const observer = {
          observe(subject: any) {
            const channel = subject.QueryInterface((globalThis as any).Ci.nsIChannel)
            const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo
            const principals = [triggeringPrincipal, loadingPrincipal].filter(Boolean).flatMap((principal: any) => {
              // A content script asks in the name of the page and of its extension together.
              return principal.isExpandedPrincipal
                ? [...principal.QueryInterface((globalThis as any).Ci.nsIExpandedPrincipal).allowList]
                : [principal]
            })
            if (principals.some((principal: any) => String(principal.origin).includes(extension))) seen.push(channel.URI.spec)
          },
        }
        Services.obs.addObserver(observer, 'http-on-modify-request')
      },
      [uuid],
    )
  }

  requests(): Promise<string[]> {
    return this.run(() => (window as any).mingbaiRequests as string[], [])
  }
}
