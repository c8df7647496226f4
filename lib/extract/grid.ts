/** What a table's markup says, before its spans are resolved. */
export interface RawCell<Content> {
  content: Content
  colspan: number
  rowspan: number
}

/** A place of the grid: the cell that covers it, and whether it is a repeat of one that begins elsewhere. */
export interface Place<Content> {
  content: Content
  merged: boolean
}

/** Spans above these are mistakes (browsers stop there too), and would make a hostile table endless. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 65_534

/**
 * Resolves row and column spans as browsers do: a cell takes the first free place of its row, spans end with the table, and places that
 * nothing covers are filled with `empty`. Every row of the result has the same number of places.
 */
export function resolveGrid<Content>(rows: readonly (readonly RawCell<Content>[])[], empty: () => Content): Place<Content>[][] {
  const grid: (Place<Content> | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, y) => {
    let x = 0
    for (const cell of cells) {
      while (grid[y]![x]) x++
      const width = Math.min(Math.max(1, cell.colspan), MOST_COLUMNS)
      // rowspan=0 means: to the end of the table.
      const height = cell.rowspan === 0 ? rows.length - y : Math.min(Math.max(1, cell.rowspan), MOST_ROWS, rows.length - y)
      for (let dy = 0; dy < height; dy++)
        for (let dx = 0; dx < width; dx++) grid[y + dy]![x + dx] ??= { content: cell.content, merged: dx > 0 || dy > 0 }
      x += width
    }
  })
  const columns = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? { content: empty(), merged: false }))
}
