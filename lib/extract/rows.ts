import type { RawCell } from './grid.ts'
import { isElement, tagOf } from '../dom/tree.ts'

/** A row of a table's markup. */
export interface RawRow {
  element: Element
  /** Stands in the table's head. */
  head: boolean
  cells: RawCell<Element>[]
}

const roleOf = (element: Element) => element.getAttribute('role') ?? ''

export const isTable = (element: Element) => tagOf(element) === 'table' || /^(?:table|grid|treegrid)$/u.test(roleOf(element))
export const isHeaderCell = (cell: Element) => tagOf(cell) === 'th' || /^(?:column|row)header$/u.test(roleOf(cell))

/** The table's own rows (not those of tables inside its cells) with their cells and spans. */
export function rowsOf(table: Element): RawRow[] {
  const rows: RawRow[] = []
  const search = (parent: Element, head: boolean) => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || isTable(child)) continue
      if (tagOf(child) === 'tr' || roleOf(child) === 'row') {
        const cells = cellsOf(child)
        if (cells.length > 0) rows.push({ element: child, head, cells })
      } else if (tagOf(child) !== 'caption') search(child, head || tagOf(child) === 'thead')
    }
  }
  search(table, false)
  return rows
}

function cellsOf(row: Element): RawCell<Element>[] {
  const cells: RawCell<Element>[] = []
  for (const child of row.childNodes) {
    if (!isElement(child)) continue
    if (tagOf(child) !== 'td' && !isHeaderCell(child) && !/^(?:cell|gridcell)$/u.test(roleOf(child))) continue
    cells.push({ content: child, colspan: spanOf(child, 'colspan'), rowspan: spanOf(child, 'rowspan') })
  }
  return cells
}

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? '1', 10)
  return Number.isFinite(value) && value >= 0 ? value : 1
}

/** The words of a cell without white space at their ends. */
export const wordsOf = (element: Element): string => (element.textContent ?? '').trim()
