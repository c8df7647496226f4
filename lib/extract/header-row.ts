import { columnHeaders } from '../knowledge/detect/table-headers.ts'
import { isHeaderCell, wordsOf, type RawRow } from './rows.ts'

/** A column's name is a few words. In code units. */
const LONGEST_NAME = 30

/**
 * Index of the row that names the columns, or -1. The page's own marks count first (thead, th); a first row of plain cells is one
 * when it is short words throughout and they are in bold, usual names of columns, or much shorter than what stands below.
 */
export function headerRow(rows: readonly RawRow[]): number {
  const wide = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.cells.length > 1)
  const first = wide[0]
  if (!first) return -1
  const marked = wide.find(({ row }) => row.cells.every((cell) => isHeaderCell(cell.content)) || row.head)
  if (marked) return marked.index
  const below = wide.slice(1)
  if (below.length === 0) return -1
  const cells = first.row.cells.map((cell) => cell.content)
  const names = cells.map(wordsOf)
  if (names.some((name) => name.length > LONGEST_NAME || /[。；;@]|https?:/u.test(name)) || new Set(names).size < names.length) return -1
  if (names.filter((name) => name !== '').length < 2) return -1
  if (cells.every((cell) => wordsOf(cell) === '' || isBold(cell))) return first.index
  if (names.filter((name) => columnHeaders.some((header) => header.test(name))).length * 2 >= names.length) return first.index
  const average = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const lengths = below.flatMap(({ row }) => row.cells.map((cell) => wordsOf(cell.content).length))
  return average(lengths) > 3 * average(names.map((name) => name.length)) ? first.index : -1
}

function isBold(cell: Element): boolean {
  const bold = cell.querySelector('b,strong,th')
  return bold !== null && wordsOf(bold) === wordsOf(cell)
}
