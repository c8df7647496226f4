import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { until } from '../until.ts'

/** What makes Chromium open its UI DevTools (chrome://inspect#native-ui) at a free port, with clicks. */
export const VIEWS_FLAGS = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events']

/** A part of Chromium's windows. `attributes` are names and values in turn. */
export interface ViewNode {
  nodeId: number
  attributes?: string[] | undefined
  children?: ViewNode[] | undefined
}
const ViewNode: z.ZodType<ViewNode> = z.object({
  nodeId: z.number(),
  attributes: z.array(z.string()).optional(),
  get children() {
    return z.array(ViewNode).optional()
  },
})
const Document = z.object({ root: ViewNode })
const Bounds = z.object({ boundsInScreen: z.object({ x: z.number(), y: z.number() }) })
const Style = z.object({ cssProperties: z.array(z.object({ name: z.string(), value: z.string() })) })
const Styles = z.object({ matchedCSSRules: z.array(z.object({ rule: z.object({ style: Style }) })) })
const Answer = z.object({ id: z.number(), result: z.unknown(), error: z.object({ message: z.string() }).optional() })

/** A view and all below it, in the order of the tree. */
export const flat = (node: ViewNode): ViewNode[] => [node, ...(node.children ?? []).flatMap(flat)]

/** The name of a view's class in Chromium's source. */
export const classOf = ({ attributes = [] }: ViewNode): string => attributes[attributes.indexOf('class') + 1] ?? ''

/** Chromium's own windows, with their menus and dialogues, out of reach for a page's driver: a tree of views that take clicks. */
export class ChromiumViews {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.onmessage = ({ data }) => {
      const answer = Answer.safeParse(JSON.parse(String(data)))
      if (!answer.success) return
      const { id, result, error } = answer.data
      if (error) this.#waiting.get(id)?.reject(new Error(error.message))
      else this.#waiting.get(id)?.resolve(result)
      this.#waiting.delete(id)
    }
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium is gone'))
    }
  }

  /** @param profile the folder in which Chromium writes the port */
  static async connect(profile: string): Promise<ChromiumViews> {
    const file = join(profile, 'UIDevToolsActivePort')
    const port = await until(
      'Chromium names the port of its views',
      async () => existsSync(file) && readFileSync(file, 'utf8').split('\n')[0],
    )
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`)
    await new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onerror = reject
    })
    return new ChromiumViews(socket)
  }

  close(): void {
    this.#socket.close()
  }

  #send(method: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last
      this.#waiting.set(id, { resolve, reject })
      // What is asked about a view that is just closing may never be answered.
      setTimeout(() => reject(new Error(`No answer to ${method}`)), 3000)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  /** Every view there is now. Asking again makes the earlier ones invalid. */
  async all(): Promise<ViewNode[]> {
    // Enabled anew each time: the tree it keeps is the one of that moment.
    await this.#send('DOM.disable')
    await this.#send('DOM.enable')
    await this.#send('CSS.enable')
    return flat(Document.parse(await this.#send('DOM.getDocument')).root)
  }

  /** A property of a view, e.g. `IsDefault`; null where it has none of that name. */
  async property({ nodeId }: ViewNode, name: string): Promise<string | null> {
    const { matchedCSSRules } = Styles.parse(await this.#send('CSS.getMatchedStylesForNode', { nodeId }))
    const all = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties)
    return all.find((property) => property.name === name)?.value ?? null
  }

  /** A click in the upper left corner of `at`, given to `view`, which may stand around it. */
  async click(view: ViewNode, at = view): Promise<void> {
    const [outer, inner] = [await this.#origin(view), await this.#origin(at)]
    const place = { x: inner.x - outer.x + 8, y: inner.y - outer.y + 8, wheelDirection: 'none' }
    for (const [type, button] of [
      ['mouseMoved', 'none'],
      ['mousePressed', 'left'],
      ['mouseReleased', 'left'],
    ] as const) {
      const sent = this.#send('DOM.dispatchMouseEvent', { nodeId: view.nodeId, event: { ...place, type, button } })
      // Nor is a click that closes its window.
      if (type !== 'mouseReleased') await sent
      else void sent.catch(() => {})
    }
  }

  async #origin({ nodeId }: ViewNode): Promise<{ x: number; y: number }> {
    return Bounds.parse(await this.#send('DOM.getNodeBoundsInScreen', { nodeId })).boundsInScreen
  }
}
