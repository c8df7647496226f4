import type { Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { trimmed } from './places.ts'

/** A table of the page, or lines of the text whose cells are set apart by bars or tabs. */
export interface Grid extends Span {
  title: string
  rows: Span[][]
}

export function gridsOf(reading: Reading): Grid[] {
  return [...reading.document.tables, ...textGrids(reading)].sort((a, b) => a.start - b.start)
}

/** Runs of lines with the same separator. A line of dashes between them (Markdown) is passed over. */
function textGrids({ document: { text, blocks } }: Reading): Grid[] {
  const grids: Grid[] = []
  if (!text.includes('|') && !text.includes('\t')) return grids
  let open: Grid | undefined
  let last = ''
  /** Cells of the row that is being read. */
  let count = 0
  for (const block of blocks) {
    if (block.kind === 'row') {
      open = undefined
      continue
    }
    for (let from = block.start; from < block.end;) {
      const newline = text.indexOf('\n', from)
      const to = newline < 0 || newline > block.end ? block.end : newline
      const line = { start: from, end: to }
      from = to + 1
      const words = text.slice(line.start, line.end)
      if (/^[\s|:-]+$/u.test(words) && words.includes('--')) continue
      const separator = words.includes('|') ? '|' : /\S\t+\S/u.test(words) ? '\t' : null
      const cells = separator ? cellsOf(text, line, separator) : []
      const width = open?.rows[0]?.length ?? 0
      // A cell that was wrapped onto a line of its own belongs to the row that is not full yet.
      if (open && cells.length < 2 && count < width && isPart(text, line, open)) {
        open.rows.push(cells.length ? cells : [trimmed(text, line)])
        open.end = line.end
        count++
      } else if (cells.length >= 2) {
        if (open) open.rows.push(cells)
        else grids.push((open = { ...line, title: last.length < 60 ? last : '', rows: [cells] }))
        open.end = line.end
        count = count < width && cells.length < width ? count + cells.length : cells.length
      } else if (words.trim() !== '') {
        open = undefined
        last = words.trim()
      }
    }
  }
  return grids.filter((grid) => grid.rows.length >= 2)
}

/** A line that begins with a bar, or an address below a line that ends with one. */
function isPart(text: string, line: Span, open: Grid): boolean {
  const words = text.slice(line.start, line.end).trim()
  return (
    /^\|\s*[^\s|]/u.test(words) ||
    (/^<?https?:\S+$/u.test(words) &&
      text
        .slice(open.end - 4, line.start)
        .trimEnd()
        .endsWith('|'))
  )
}

function cellsOf(text: string, line: Span, separator: string): Span[] {
  const { start, end } = trimmed(text, line, separator)
  const cells: Span[] = []
  let from = start
  for (let i = start; i <= end; i++)
    if (i === end || text[i] === separator) {
      cells.push(trimmed(text, { start: from, end: i }))
      from = i + 1
    }
  return cells
}

/**
 * The rows of a grid, with those that were wrapped in the source put together again: a row with cells left over takes in the lines after it
 * until it is full. A line that ends without its bar goes on inside its last cell.
 */
export function rejoined(text: string, grid: Grid): Span[][] {
  const width = grid.rows[0]?.length ?? 0
  if (!text.slice(grid.start, grid.end).includes('|')) return grid.rows
  const rows: Span[][] = []
  let open: Span[] | undefined
  const blank = { start: grid.end, end: grid.end }
  for (const row of grid.rows.flatMap((whole) => parted(text, whole))) {
    const cells = filled(row)
    if (rows.length > 0 && cells.length < width && isWhole(text, cells)) {
      // A row below merged cells lacks them at its beginning.
      rows.push([...Array.from({ length: width - cells.length }, () => blank), ...cells])
      open = undefined
      continue
    }
    const last = open?.at(-1)
    const first = cells[0]
    if (open && last && first && open.length < width && open.length + cells.length <= width + 1) {
      const between = text.slice(last.end, first.start)
      // Before the line broke, a cell was left empty (松果SDK| 安卓| |⏎设备信息| …).
      const empty = Math.min(between.split('\n', 1)[0]!.split('|').length - 2, width - open.length - cells.length)
      if (between.includes('|')) open.push(...Array.from({ length: Math.max(0, empty) }, () => blank), ...cells)
      else open.splice(-1, 1, { start: last.start, end: first.end }, ...cells.slice(1))
      continue
    }
    open = cells.length < width ? [...cells] : undefined
    rows.push(open ?? row)
  }
  return rows.map((row) => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => blank)])
}

/** A row that ends behind an address within one of its cells, and the row that its line goes on with (…/privacy>  登录| …). */
function parted(text: string, row: Span[]): Span[][] {
  for (const [index, { start, end }] of row.entries()) {
    const cell = text.slice(start, end)
    const match = cell.includes('>  ') ? /https?:[^\s<>]+>( {2,})(?=[^\s<])/u.exec(cell) : null
    if (!match) continue
    const next = start + match.index + match[0].length
    return [
      [...row.slice(0, index), { start, end: next - match[1]!.length }],
      [{ start: next, end }, ...row.slice(index + 1)],
    ]
  }
  return [row]
}

/** A short line that ends like those which Markdown writes for a row of a table: with two blanks, and no bar behind its last cell. */
function isWhole(text: string, cells: readonly Span[]): boolean {
  const last = cells.at(-1)
  if (cells.length < 2 || !last || !/^ {2,}(?![\s|])|^ {2,}\n/u.test(text.slice(last.end, last.end + 6))) return false
  return text.slice(cells[0]!.start, last.end).split('|').length === cells.length
}

/** The cells of a row up to the last that holds anything. */
const filled = (row: Span[]) => row.slice(0, row.findLastIndex((cell) => cell.end > cell.start) + 1)
