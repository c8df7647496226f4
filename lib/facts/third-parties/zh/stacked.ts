import { partyContext, type Field } from '../../../knowledge/zh/third-parties.ts'
import { headerTitle } from '../../../knowledge/zh/third-party-lists.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import type { Grid } from '../grids.ts'
import { alignLines } from './align.ts'
import { fieldsOf } from './fields.ts'
import { fitsOf } from './fits.ts'
import { isCompany } from './names.ts'
import { linesOf, type Line } from './lines.ts'

const LONGEST_HEADER = 20
/** A line between two cells that holds no words has so many characters at most. */
const LONGEST_BAR = 24
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 12

/**
 * Tables that were copied cell by cell: the column names one a line, then the values of row after row, one or more lines a cell. Rows are found
 * by what stands in the lines.
 */
export function stackedGrids(reading: Reading): Grid[] {
  if (!partyContext.test(reading.folded)) return []
  const lines = linesOf(reading).filter(
    (line) => line.end - line.start > LONGEST_BAR || /[\p{L}\p{N}]/u.test(reading.folded.slice(line.start, line.end)),
  )
  const grids: Grid[] = []
  for (let i = 0; i < lines.length; i++) {
    const header = headerAt(reading, lines, i)
    if (!header) continue
    const grid = bestGrid(reading, header, lines, i)
    if (!grid) continue
    grids.push({ start: lines[i]!.start, end: grid.end, title: titleOf(reading, lines[i - 1]), rows: grid.rows })
    i = grid.last
  }
  return grids
}

const isShort = (line: Line) => line.end - line.start <= LONGEST_HEADER && !line.numbered

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Short lines that name columns, one after the other, some of which belong to a list of third parties. */
function headerAt(reading: Reading, lines: readonly Line[], from: number): Line[] | undefined {
  for (let i = from; i < from + FEWEST_COLUMNS; i++) if (!lines[i] || !isShort(lines[i]!)) return undefined
  const kinds = new Set<Field>()
  let end = from
  for (; end < lines.length && end - from <= MOST_COLUMNS; end++) {
    const line = lines[end]!
    if (!isShort(line)) break
    const words = reading.folded.slice(line.start, line.end)
    const [field] = headerTitle.test(words) || isCompany(words) ? [] : fieldsOf(words)
    if (!field || (field === 'name' && kinds.has('name') && kinds.size > 1 && !words.includes('名'))) break
    kinds.add(field)
  }
  const named = kinds.has('name') || kinds.has('party') || kinds.has('vendor')
  const told = kinds.has('url') || kinds.has('data') || kinds.has('purpose') || kinds.has('way')
  return end - from >= FEWEST_COLUMNS && end - from <= MOST_COLUMNS && kinds.size >= FEWEST_COLUMNS && named && told
    ? lines.slice(from, end)
    : undefined
}

/**
 * The rows under a header. Its last line may be no column of its own, but the title of the first part of the list: then the lines fit better
 * without it.
 */
function bestGrid(reading: Reading, header: readonly Line[], lines: readonly Line[], from: number) {
  const whole = gridOf(reading, header, lines, from)
  const fields = header.map(({ start, end }) => fieldsOf(reading.folded.slice(start, end))[0])
  const twice = fields.indexOf(fields.at(-1)) < fields.length - 1
  const shorter = twice && header.length > FEWEST_COLUMNS ? gridOf(reading, header.slice(0, -1), lines, from) : undefined
  const grid = shorter && shorter.sum > whole.sum ? shorter : whole
  return grid.last - from < 2 * FEWEST_COLUMNS ? undefined : grid
}

function gridOf(reading: Reading, header: readonly Line[], lines: readonly Line[], at: number) {
  const columns = header.map((line) => fieldsOf(reading.folded.slice(line.start, line.end))[0]!)
  const kinds = columns.map((field) => (field === 'party' ? (columns.includes('name') ? 'vendor' : 'name') : field))
  const from = at + header.length
  const { places, sum } = alignLines(fitsFrom(reading, kinds, lines, from), kinds.length)
  const rows: Span[][] = [header.map(spanOf)]
  places.forEach(({ row, column }, i) => {
    const line = lines[from + i]!
    const cells = (rows[row + 1] ??= header.map(() => ({ start: line.start, end: line.start })))
    const cell = cells[column]!
    if (cell.end > cell.start) cell.end = line.end
    else cells[column] = spanOf(line)
  })
  const last = from + places.length - 1
  return { rows, sum, end: lines[last]!.end, last }
}

function* fitsFrom(reading: Reading, kinds: readonly Field[], lines: readonly Line[], from: number) {
  for (let i = from; i < lines.length; i++) {
    const fit = fitsOf(reading, lines[i]!)
    yield kinds.map(fit)
  }
}

const titleOf = ({ document }: Reading, line: Line | undefined) =>
  line && line.end - line.start < 60 ? document.text.slice(line.start, line.end) : ''
