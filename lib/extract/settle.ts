import { childrenOf, isElement, tagOf } from '../dom/tree.ts'

export interface SettleOptions {
  /** True when what stands there already is a policy: then only a short rest is waited for. */
  enough: () => boolean
  /** Longest wait, in ms. */
  most?: number
}

/** Times without a change after which a page counts as finished, in ms. */
const REST = { enough: 120, little: 600 }
const MOST = 3000

/**
 * Waits until a page has finished writing itself: until nothing changed for a while, at most `most` ms. A page with a policy on it is
 * hardly waited for, one with little text as long as it takes. Watches frames and shadow roots too, and changes nothing.
 */
export async function settle(document: Document, { enough, most = MOST }: SettleOptions): Promise<void> {
  const deadline = performance.now() + most
  const watched = new Set<Node>()
  let changed = performance.now()
  let wake = () => {}
  const observer = new MutationObserver(() => {
    changed = performance.now()
    wake()
  })
  const watch = (root: Node) => {
    if (watched.has(root)) return
    watched.add(root)
    observer.observe(root, { childList: true, subtree: true, characterData: true })
  }
  try {
    watch(document)
    for (;;) {
      for (const root of rootsIn(document)) watch(root)
      const rest = document.readyState === 'complete' && enough() ? REST.enough : REST.little
      const left = Math.min(changed + rest, deadline) - performance.now()
      if (left <= 0) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      // Let a burst of changes pass before looking again.
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  } finally {
    observer.disconnect()
  }
}

/** The shadow roots and frames' documents of a page, nested ones included. */
function rootsIn(document: Document): Node[] {
  const roots: Node[] = []
  const search = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) {
        roots.push(element.shadowRoot)
        search(element.shadowRoot)
      } else if (tagOf(element) === 'iframe') {
        for (const body of childrenOf(element)) {
          if (!isElement(body)) continue
          roots.push(body.ownerDocument)
          search(body.ownerDocument)
        }
      }
    }
  }
  search(document)
  return roots
}
