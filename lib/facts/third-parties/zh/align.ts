/** Where a line of a list stands: its row, counted from 0, and its column. */
export interface Place {
  row: number
  column: number
}

/** A column that a row leaves out. */
const SKIPPED = 1.5
/** A line that goes on in the cell of the line before. */
const GOES_ON = 1.2
/** How far the sum may fall below its best before the list is taken to have ended. */
const LOST = 12

interface Step {
  sum: number
  /** The column of the line before; -1 for none. */
  from: number
  row: number
}

/**
 * Lays lines that hold one cell each, row after row, into the columns of a table: the way in which the lines fit their columns best, where a row
 * may leave columns out and a cell may have several lines. `fits[line][column]` tells how well they go together (below 0: badly). The list ends
 * where more lines would only make it worse, so there may be fewer places than lines. Linear in the number of lines.
 */
export function alignLines(fits: Iterable<readonly number[]>, columns: number): { places: Place[]; sum: number } {
  const steps: Step[][] = []
  let best = { sum: 0, line: -1, column: 0 }
  for (const fit of fits) {
    const before = steps.at(-1)
    const line = Array.from({ length: columns }, (_, column) => bestStep(before, column, columns, fit[column] ?? 0))
    steps.push(line)
    let top = -Infinity
    line.forEach(({ sum }, column) => {
      const closed = sum - SKIPPED * (columns - 1 - column)
      top = Math.max(top, closed)
      if (closed > best.sum) best = { sum: closed, line: steps.length - 1, column }
    })
    if (top < best.sum - LOST) break
  }
  const places: Place[] = []
  for (let { line, column } = best; line >= 0; line--) {
    const step = steps[line]![column]!
    places.push({ row: step.row, column })
    column = step.from
  }
  return { places: places.reverse(), sum: best.sum }
}

function bestStep(before: Step[] | undefined, column: number, columns: number, fit: number): Step {
  if (!before) return { sum: fit - SKIPPED * column, from: -1, row: 0 }
  let best: Step = { sum: -Infinity, from: 0, row: 0 }
  before.forEach((step, from) => {
    const ahead = column - from - 1
    const here = ahead >= 0 ? SKIPPED * ahead : column === from ? GOES_ON : Infinity
    const anew = SKIPPED * (columns - 1 - from + column)
    const sum = step.sum + fit - Math.min(here, anew)
    if (sum > best.sum) best = { sum, from, row: step.row + (here <= anew ? 0 : 1) }
  })
  return best
}
