import type { Cell, Table } from '../model.ts'
import { resolveGrid, type Place } from './grid.ts'
import { headerRow } from './header-row.ts'
import { isHeaderCell, rowsOf, wordsOf } from './rows.ts'
import { isElement, tagOf } from '../dom/tree.ts'
import type { Writer } from './writer.ts'

type Places = readonly Place<Element | null>[]

/** A row of one cell is a title up to this length; above it is a remark. In code units, as are all lengths here. */
const LONGEST_TITLE = 60
const LONGEST_LEAD = 80

/**
 * Writes a table: one line a row, cells separated by tabs, and its grid with merged cells repeated. A row of one cell across the whole
 * width is the title of what follows: it becomes a paragraph and begins a table of its own, under the same header row.
 */
export function writeTable(element: Element, writer: Writer<Element>, writeCell: (cell: Element) => void): void {
  writer.endLine()
  const rows = rowsOf(element)
  const names = headerRow(rows)
  const grid = resolveGrid<Element | null>(
    rows.map((row) => row.cells),
    () => null,
  )
  let title = captionOf(element, writer, writeCell) ?? titleAbove(writer)
  const written = new Map<Element, Cell>()
  let header: readonly Cell[] = []
  let table: Table | null = null

  rows.forEach((row, y) => {
    const places = grid[y] ?? []
    const content = acrossAll(places)
    if (content) {
      const words = writeLine(content, writer, writeCell)
      if (words === '' || words.length > LONGEST_TITLE) return
      title = words
      table = null
      return
    }
    const own = row.cells.some((cell) => wordsOf(cell.content) !== '')
    if (!own && !places.some((place) => place.merged && place.content && wordsOf(place.content) !== '')) return
    if (!table) {
      table = { start: writer.text.length, end: writer.text.length, title, rows: [] }
      writer.tables.push(table)
      if (header.length > 0) table.rows.push(header.map((cell) => ({ ...cell, merged: true })))
    }
    const fresh = !table.rows.some((cells) => cells.some((cell) => !cell.merged))
    if (own) writer.beginRow(writer.tables.length - 1)
    const cells = places.map((place) => writeCellOf(place, own, y === names, writer, written, writeCell))
    if (own) writer.endRow(row.element)
    if (own && fresh) table.start = writer.blocks.at(-1)?.start ?? table.start
    table.end = writer.text.length
    table.rows.push(cells)
    if (y === names) header = cells
  })
}

function writeCellOf(
  { content, merged }: Place<Element | null>,
  own: boolean,
  named: boolean,
  writer: Writer<Element>,
  written: Map<Element, Cell>,
  writeCell: (cell: Element) => void,
): Cell {
  const here = { start: writer.text.length, end: writer.text.length }
  if (!content) return here
  const before = written.get(content)
  if (before) return { ...before, ...(merged && { merged }) }
  let cell: Cell = here
  if (own) {
    writer.beginCell()
    writeCell(content)
    cell = writer.endCell()
  }
  if (named || isHeaderCell(content)) cell.header = true
  written.set(content, cell)
  return cell
}

/** The one cell that a row consists of, when it begins there and runs across several columns. */
function acrossAll(places: Places): Element | null {
  const first = places[0]
  if (!first?.content || first.merged || places.length < 2) return null
  return places.every((place) => place.content === first.content) ? first.content : null
}

function captionOf(table: Element, writer: Writer<Element>, writeCell: (cell: Element) => void): string | null {
  for (const child of table.childNodes)
    if (isElement(child) && tagOf(child) === 'caption') return writeLine(child, writer, writeCell) || null
  return null
}

/** Writes an element as lines of its own; its words. */
function writeLine(element: Element, writer: Writer<Element>, writeCell: (cell: Element) => void): string {
  writer.endLine()
  const start = writer.text.length
  writeCell(element)
  writer.endLine()
  return writer.text.slice(start).trim()
}

/** The words just above: a heading or a short line; of a longer paragraph its last sentence, when that is short. */
function titleAbove(writer: Writer<Element>): string {
  const block = writer.blocks.at(-1)
  if (!block || block.kind === 'row') return ''
  const words = writer.text.slice(block.start, block.end).trim()
  if (words.length <= LONGEST_LEAD) return words
  const last = words.slice(words.search(/[^。！？!?]*[。！？!?：:]?$/u)).trim()
  return last.length <= LONGEST_LEAD ? last : ''
}
