import type { Browser } from 'puppeteer-core'
import { z } from 'zod'
import type { Internals } from './internals.ts'

declare const OpenBrowserWindow: Internals['OpenBrowserWindow'], gBrowser: Internals['gBrowser']

/** The driver's own line to the browser. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

const Tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) })
const Evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
])

/** Firefox's own windows, out of reach for a web page's driver. What is done in them is in the files beside this one. */
export class FirefoxWindows {
  readonly #connection: Connection

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection
  }

  async send(method: string, parameters: object): Promise<unknown> {
    return (await this.#connection.send(method, parameters)).result
  }

  /**
   * Runs a function in a browser window (the last opened one that is private or not). It goes over as source text; arguments and result
   * are JSON. @throws what it throws, as text
   */
  async run<R, A extends unknown[]>(body: (...args: A) => R, args: A, isPrivate = false): Promise<Awaited<R>> {
    const { contexts } = Tree.parse(await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    for (const { context, url } of contexts.reverse()) {
      if (!url.endsWith('/browser.xhtml')) continue
      if ((await this.#evaluate(context, 'String(PrivateBrowsingUtils.isWindowPrivate(window))')) !== String(isPrivate)) continue
      const call = `(async () => JSON.stringify({ value: await (${body})(...${JSON.stringify(args)}) }))()`
      const { value } = JSON.parse(await this.#evaluate(context, call)) as { value: Awaited<R> }
      return value
    }
    throw new Error('No such window')
  }

  async #evaluate(context: string, expression: string): Promise<string> {
    const answer = Evaluated.parse(await this.send('script.evaluate', { target: { context }, awaitPromise: true, expression }))
    if (answer.type === 'exception') throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`)
    return answer.result.value
  }

  openPrivate(): Promise<void> {
    return this.run(async () => {
      const opened = OpenBrowserWindow({ private: true })
      // The event may have been before we listen.
      await new Promise((resolve) => {
        opened.addEventListener('load', resolve, { once: true })
        setTimeout(resolve, 5000)
      })
    }, [])
  }

  /** How many tabs are open. */
  tabs(): Promise<number> {
    return this.run(() => gBrowser.browsers.length, [])
  }
}
