import type { PageText } from './page-text.ts'
import { isEmpty } from './squeeze.ts'
import { firstOf } from '../text/sorted.ts'

/** Part of a text node. One a node: a range can't reach over the border of a frame or a shadow root. */
export interface Piece {
  node: Text
  start: number
  end: number
}

/** The parts of the page's text nodes that hold `start..end` of its words. */
export function piecesOf({ text, nodes, starts }: PageText, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (let index = indexAt(starts, start); index < nodes.length; index++) {
    const node = nodes[index]
    const from = starts[index]
    if (!node || from === undefined || from >= end) break
    const to = Math.min(end, starts[index + 1] ?? text.length)
    const inside = offsetsIn(node.data, Math.max(start, from) - from, to - from)
    pieces.push({ node, ...inside })
  }
  return pieces
}

/** The same as ranges, each made by the document that its node belongs to. */
export function rangesOf(page: PageText, start: number, end: number): Range[] {
  return piecesOf(page, start, end).map((piece) => {
    const range = piece.node.ownerDocument.createRange()
    range.setStart(piece.node, piece.start)
    range.setEnd(piece.node, piece.end)
    return range
  })
}

/** Offsets in a node's own data for offsets that do not count white space; without white space at the ends. */
function offsetsIn(data: string, from: number, to: number): { start: number; end: number } {
  let seen = 0
  let start = data.length
  for (let i = 0; i < data.length; i++) {
    if (isEmpty(data[i] ?? '')) continue
    if (seen === from) start = i
    seen++
    if (seen === to) return { start, end: i + 1 }
  }
  return { start, end: data.length }
}

/** Index of the last node that begins at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  return Math.max(0, firstOf(starts.length, (index) => starts[index]! > offset) - 1)
}
