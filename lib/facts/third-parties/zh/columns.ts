import { otherTable } from '../../../knowledge/zh/third-party-names.ts'
import type { Field } from '../../../knowledge/zh/third-parties.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { termsIn } from '../../terms.zh.ts'
import type { Grid } from '../grids.ts'
import { isCompany } from './names.ts'
import { printed } from '../places.ts'
import { sdkNamed } from '../register.ts'

/** The columns of a table without a header, by what stands in them; null when no column reads like names of SDKs. */
export function guessColumns(reading: Reading, grid: Grid): (readonly Field[])[] | null {
  const width = grid.rows[0]?.length ?? 0
  if (grid.rows[0]?.some((cell) => otherTable.test(printed(reading.document, cell)))) return null
  const columns = Array.from({ length: width }, (_, x) =>
    grid.rows.map((row) => row[x]).filter((cell): cell is Span => cell !== undefined && cell.end > cell.start),
  )
  const share = (cells: Span[], test: (words: string, cell: Span) => boolean) =>
    cells.length === 0 ? 0 : cells.filter((cell) => test(printed(reading.document, cell), cell)).length / cells.length
  const names = columns.map((cells) =>
    share(cells, (words) => words.length <= 30 && (/sdk$/iu.test(words) || sdkNamed(words) !== undefined)),
  )
  const best = Math.max(...names)
  if (best < 0.5) return null
  const at = names.indexOf(best)
  return columns.map((cells, x) => {
    if (x === at) return ['name']
    if (share(cells, (words) => /https?:\/\//u.test(words)) >= 0.5) return ['url']
    if (share(cells, isCompany) >= 0.5) return ['vendor']
    if (share(cells, (words) => /权限/u.test(words)) >= 0.5) return ['permission']
    if (share(cells, (_words, cell) => termsIn(reading, cell.start, cell.end).length > 0) >= 0.5) return ['data']
    return ['purpose']
  })
}
