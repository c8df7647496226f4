import type { Block, Link, PolicyDocument, Span, Table } from '../model.ts'
import type { Line } from './measure.ts'
import type { Writer } from './writer.ts'
import { firstOf } from '../text/sorted.ts'

/** The text of some of the lines that were written, with everything that stands in them at its new offsets. */
export function select(
  writer: Writer<Element>,
  taken: readonly Line[],
): Pick<PolicyDocument, 'text' | 'blocks' | 'tables' | 'links' | 'bold'> {
  const whole = writer.result()
  if (taken.length === whole.blocks.length) return whole
  const starts: number[] = []
  let text = ''
  const blocks: Block[] = taken.map(({ block: { owner: _owner, linked: _linked, ...block } }) => {
    if (text !== '') text += '\n'
    starts.push(text.length)
    text += whole.text.slice(block.start, block.end)
    return { ...block, start: starts.at(-1) ?? 0, end: text.length }
  })
  const move = (offset: number) => {
    const index = lastAtOrBefore(taken, offset)
    const line = taken[index]
    const start = starts[index]
    return line && start !== undefined ? start + Math.min(offset, line.block.end) - line.block.start : 0
  }
  const inside = ({ start, end }: { start: number; end: number }) => {
    const line = taken[lastAtOrBefore(taken, start)]
    return line !== undefined && start < line.block.end && end > start
  }
  const place = new Map<number, number>()
  const tables: Table[] = []
  whole.tables.forEach((table, index) => {
    if (!taken.some(({ block }) => block.table === index)) return
    place.set(index, tables.length)
    tables.push({
      ...table,
      start: move(table.start),
      end: move(table.end),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, start: move(cell.start), end: move(cell.end) }))),
    })
  })
  const links: Link[] = whole.links.filter(inside).map((link) => ({ ...link, start: move(link.start), end: move(link.end) }))
  const bold: Span[] = (whole.bold ?? []).filter(inside).map((run) => ({ start: move(run.start), end: move(run.end) }))
  return {
    text,
    blocks: blocks.map((block) => (block.table === undefined ? block : { ...block, table: place.get(block.table) ?? 0 })),
    tables,
    links,
    ...(bold.length > 0 && { bold }),
  }
}

/** Index of the last line that begins at or before an offset; -1 when it stands before all of them. */
function lastAtOrBefore(lines: readonly Line[], offset: number): number {
  return firstOf(lines.length, (index) => lines[index]!.block.start > offset) - 1
}
