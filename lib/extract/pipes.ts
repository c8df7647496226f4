import type { Cell } from '../model.ts'

/** `| --- | :---: |`, the line that makes a Markdown table of the line above. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('-') && line.includes('|') && /^[\s|:-]+$/u.test(line) && /-{2,}/u.test(line)

/** The cells of a line with pipes, without the blanks at their ends; offsets begin at `start`. */
export function pipeCells(line: string, start: number): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== '|' || line[i - 1] === '\\')) continue
    const raw = line.slice(from, i)
    const outside = raw.trim() === '' && (from === 0 || i === line.length)
    if (!outside) {
      const lead = raw.length - raw.trimStart().length
      const words = raw.trim()
      cells.push({ start: start + from + (words === '' ? 0 : lead), end: start + from + (words === '' ? 0 : lead + words.length) })
    }
    from = i + 1
  }
  return cells
}

/** A line that holds nothing but the bar between two cells. */
export const isLoneBar = (line: string): boolean => line.trim() === '|'

/** A table whose bars stand on lines of their own: indexes of lines, the cells of a row as runs of lines `[from, to)`. */
export interface TallTable {
  /** First line of the header and the first line behind the table. */
  from: number
  to: number
  rows: [from: number, to: number][][]
}

/**
 * Tables as some converters write them: each cell on a line of its own (or several), a lone bar between two cells, rows set apart by blank
 * lines, a delimiter row behind the header. In order; a table ends before the first lines that are no row.
 */
export function tallTables(lines: readonly string[]): TallTable[] {
  const tables: TallTable[] = []
  lines.forEach((line, index) => {
    if (!isDelimiterRow(line)) return
    const columns = line.split('|').filter((part) => part.includes('-')).length
    const header = headerAbove(lines, index, columns, tables.at(-1)?.to ?? 0)
    if (!header) return
    const table: TallTable = { from: header[0]![0], to: index + 1, rows: [header] }
    for (let row = nextRow(lines, index + 1, columns, header); row; row = nextRow(lines, table.to, columns, table.rows.at(-1)!)) {
      const end = row.at(-1)![1]
      // The header of the next table.
      if (isDelimiterRow(lines[nextFilled(lines, end)] ?? '')) break
      table.rows.push(row)
      table.to = end
    }
    tables.push(table)
  })
  return tables
}

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

/** Index of the first line from `at` on that holds anything. */
function nextFilled(lines: readonly string[], at: number): number {
  while (at < lines.length && isBlank(lines[at])) at++
  return at
}

/** A ruler or a Markdown heading: no cell goes on beyond it. */
const endsCells = (line: string) => /^\s*(?:={3,}\s*$|#{1,6}\s)/u.test(line)

/** The cells above a delimiter row: one line each with bars between them, then nothing but blank lines. */
function headerAbove(lines: readonly string[], delimiter: number, columns: number, floor: number): [number, number][] | undefined {
  let at = delimiter - 1
  while (at >= floor && isBlank(lines[at])) at--
  const cells: [number, number][] = []
  while (cells.length < columns) {
    if (at < floor || isBlank(lines[at]) || isLoneBar(lines[at]!)) return undefined
    cells.unshift([at, at + 1])
    at--
    if (cells.length === columns) break
    if (at < floor || !isLoneBar(lines[at]!)) return undefined
    at--
  }
  return columns > 1 ? cells : undefined
}

/** The next row as a whole, or with what it lacks taken from the row above. */
function nextRow(lines: readonly string[], start: number, columns: number, above: [number, number][]): [number, number][] | undefined {
  const whole = rowAt(lines, start, columns, false)
  if (whole) return whole
  const short = rowAt(lines, start, columns, true)
  return short && withMerged(lines, short, above)
}

/**
 * A row with fewer cells than the table has columns: before its last cell, an address like the one above it, stand cells that are merged with
 * those of the row above. Undefined where the last cells are no addresses.
 */
function withMerged(lines: readonly string[], row: [number, number][], above: [number, number][]): [number, number][] | undefined {
  const isAddress = ([from, to]: [number, number]) => /^\s*[<[(]*https?:/u.test(lines.slice(from, to).join(''))
  if (!isAddress(row.at(-1)!) || !isAddress(above.at(-1)!)) return undefined
  return [...row.slice(0, -1), ...above.slice(row.length - 1, -1), row.at(-1)!]
}

/**
 * The row that begins at or behind a line: cells up to the number of columns, or, with `short`, fewer where a blank line ends it before;
 * undefined where the next lines hold no lone bar.
 */
function rowAt(lines: readonly string[], start: number, columns: number, short: boolean): [number, number][] | undefined {
  let at = start
  while (at < lines.length && isBlank(lines[at])) at++
  const cells: [number, number][] = []
  let from = at
  for (; at < lines.length; at++) {
    const last = cells.length === columns - 1
    if (isLoneBar(lines[at]!)) {
      if (last) return undefined
      cells.push([from, at])
      from = at + 1
    } else if (endsCells(lines[at]!)) {
      if (last && at > from) break
      return undefined
    } else if (isBlank(lines[at])) {
      if (last && at > from) break
      // A row with a blank line before its first bar is no row.
      if (cells.length === 0) return undefined
      if (short && at > from && !isLoneBar(lines[nextFilled(lines, at)] ?? '')) break
    }
  }
  if (cells.length === 0 || (!short && cells.length < columns - 1)) return undefined
  cells.push([from, at])
  return cells
}
