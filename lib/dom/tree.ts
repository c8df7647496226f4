/** The tree as it is shown: open shadow roots, slots and frames of the same site stand where they are seen. */

export const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT
export const tagOf = (element: Element): string => element.localName.toLowerCase()

/** Children in reading order: of the shadow root where there is one, the assigned nodes of a slot, the body of a frame. */
export function childrenOf(element: Element, frames: Frames = frameDocument): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  const tag = tagOf(element)
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true })
    if (assigned?.length) return assigned
  }
  if (tag === 'iframe' || tag === 'frame') {
    const body = frames(element)?.body
    if (!body) return []
    frameOf.set(body.ownerDocument, element)
    return [body]
  }
  return element.childNodes
}

/** The frames that we went into, by their documents. */
const frameOf = new WeakMap<Node, Element>()

/** Finds the document of a frame; null for one of another site. */
export type Frames = (frame: Element) => Document | null

/** The parent as it is shown: out of a shadow root to its host, out of a frame's document to the frame. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode
  if (!parent) return null
  if (isElement(parent)) return parent
  return (parent as Partial<ShadowRoot>).host ?? frameOf.get(parent) ?? null
}

/** A frame's document where the browser lets us see it. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null
  } catch {
    return null
  }
}
