import { isSilent } from '../dom/tags.ts'
import { TEXT, childrenOf, isElement } from '../dom/tree.ts'
import { squeeze } from './squeeze.ts'

/** The words of a page without white space, and the text nodes that they come from. */
export interface PageText {
  text: string
  nodes: readonly Text[]
  /** Offset in `text` at which each node begins. */
  starts: readonly number[]
}

/** All words of a page in reading order, those in frames, shadow roots, dialogs and hidden parts included: what `extract` reads. */
export function pageText(document: Document): PageText {
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  const visit = (node: Node) => {
    if (node.nodeType === TEXT) {
      const words = squeeze(node.nodeValue ?? '')
      if (words === '') return
      nodes.push(node as Text)
      starts.push(length)
      parts.push(words)
      length += words.length
    } else if (isElement(node) && !isSilent(node)) for (const child of childrenOf(node)) visit(child)
  }
  if (document.body) visit(document.body)
  return { text: parts.join(''), nodes, starts }
}
