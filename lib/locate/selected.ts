import { isSilent } from '../dom/tags.ts'
import { parentOf } from '../dom/tree.ts'
import { pageText } from './page-text.ts'
import { squeeze } from './squeeze.ts'

/** The words that are selected in a page, without white space, with what stands around them; null when none are. */
export interface Selected {
  quote: string
  before: string
  after: string
}

/** Characters around a selection that tell it from its twins, and the most that is taken of one. */
const CONTEXT = 64
const LONGEST = 20_000

/** What the reader has selected, in the page or in one of its frames that it may look into. Nothing is changed. */
export function selected(document: Document): Selected | null {
  const page = pageText(document)
  for (const range of selectionsIn(page.nodes)) {
    const inside = page.nodes.flatMap((node, index) => (range.intersectsNode(node) ? [index] : []))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) continue
    const start = (page.starts[first] ?? 0) + wordsBefore(page.nodes[first], range.startContainer, range.startOffset, 0)
    const end = (page.starts[last] ?? 0) + wordsBefore(page.nodes[last], range.endContainer, range.endOffset, Infinity)
    if (end <= start) continue
    return {
      quote: page.text.slice(start, Math.min(end, start + LONGEST)),
      before: page.text.slice(Math.max(0, start - CONTEXT), start),
      after: page.text.slice(end, end + CONTEXT),
    }
  }
  return null
}

/** The ranges that are selected in the documents of these nodes, the page's own first. A form field's own selection is none. */
function selectionsIn(nodes: readonly Text[]): Range[] {
  const documents = new Set(nodes.map((node) => node.ownerDocument))
  return [...documents].flatMap((owner) => {
    const selection = owner.defaultView?.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
    const range = selection.getRangeAt(0)
    return isInside(range.commonAncestorContainer) ? [range] : []
  })
}

const isInside = (node: Node): boolean => {
  for (let at = node.nodeType === 1 ? (node as Element) : node.parentElement; at; at = parentOf(at)) if (isSilent(at)) return false
  return true
}

/** How many of a node's words stand before a place in it; for a place outside of it, the given end. */
function wordsBefore(node: Text | undefined, container: Node, offset: number, otherwise: number): number {
  if (node === undefined) return 0
  const all = squeeze(node.data).length
  return Math.min(all, node === container ? squeeze(node.data.slice(0, offset)).length : otherwise)
}
