import { isHeaderCell, isTable, rowsOf, wordsOf } from './rows.ts'

const known = new WeakMap<Element, boolean>()

/** A cell above this length is a part of the page and not an entry, when it holds most of the table. In code units. */
const LONGEST_ENTRY = 1500

/** True for a table of data, as against one that only lays out the page: two columns or more, and no document inside a cell. */
export function isDataTable(element: Element): boolean {
  if (!isTable(element)) return false
  let data = known.get(element)
  if (data === undefined) known.set(element, (data = decide(element)))
  return data
}

function decide(table: Element): boolean {
  const rows = rowsOf(table)
  const cells = rows.flatMap((row) => row.cells)
  const columns = rows.map((row) => row.cells.reduce((sum, cell) => sum + Math.max(1, cell.colspan), 0))
  if (!columns.some((count) => count > 1)) return false
  if (rows.length === 1 && !cells.some((cell) => isHeaderCell(cell.content))) return false
  let total = 0
  let longest = 0
  for (const { content } of cells) {
    const { length } = wordsOf(content)
    total += length
    longest = Math.max(longest, length)
    if (length > 400 && content.querySelector('h1,h2,h3')) return false
    const inner = content.querySelector('table')
    if (inner && isDataTable(inner)) return false
  }
  return total > 0 && !(longest > LONGEST_ENTRY && longest > 0.6 * total)
}
