import type { Field } from '../../../knowledge/zh/third-parties.ts'
import { headerName, partyContext } from '../../../knowledge/zh/third-parties.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { guessColumns } from './columns.ts'
import { fieldsOf, labelsIn } from './fields.ts'
import { rejoined, type Grid } from '../grids.ts'
import { platformsIn } from './names.ts'
import { printed, sectionAt, trimmed } from '../places.ts'
import type { Record } from './record.ts'

type Columns = (readonly Field[])[]

/** The products that a table lists. Rows that share a name cell, or leave it empty, are one product. */
export function recordsOf(reading: Reading, grid: Grid, before: Columns | null): { records: Record[]; columns: Columns | null } {
  const records: Record[] = []
  let columns: Columns | null = before && before.length === grid.rows[0]?.length ? before : null
  let platforms = platformsIn(grid.title)
  if (platforms.length === 0) platforms = platformsIn(sectionAt(reading, grid.start)?.heading ?? '')
  let current: { record: Record; name: Span } | undefined
  const above: (Span | undefined)[] = []
  const rows = rejoined(reading.document.text, grid)
  rows.forEach((row, index) => {
    const header = index === 0 || isRepeated(reading, grid, row) ? headerOf(reading, grid, row) : null
    if (header) {
      columns = header
      current = undefined
      above.length = 0
      return
    }
    if (!columns && index === 0) columns = guessColumns(reading, grid)
    if (!columns) return
    const at = columns.findIndex((fields) => fields.includes('name'))
    const cell = at < 0 ? undefined : row[at]
    if (!cell) return
    const filled = trimmed(reading.document.text, cell)
    const title =
      row.every((other) => other.start === cell.start) ||
      (row.length > 1 && row.every((other) => other === cell || other.start === other.end))
    if (title && filled.end > filled.start) {
      const named = platformsIn(printed(reading.document, filled))
      if (named.length) platforms = named
      if (row.every((other) => other.start === cell.start) || named.length) return
    }
    const same = current && (filled.start === filled.end || (cell.start === current.name.start && cell.end === current.name.end))
    if (!same) {
      if (filled.start === filled.end) return
      current = { record: { form: 'row', cells: {}, platforms, own: { start: rowStart(row), end: rowEnd(row) } }, name: cell }
      records.push(current.record)
    }
    const { record } = current!
    record.own.end = Math.max(record.own.end, rowEnd(row))
    let beforeName = at > 0
    row.forEach((place, x) => {
      const fields = columns![x] ?? []
      const blank = place.start === place.end
      // The first columns left blank below their first row stand for merged cells.
      const source = blank && (x === 0 || beforeName) && x !== at ? above[x] : place
      beforeName &&= blank && x !== at
      if (!blank) above[x] = place
      if (source && fields.length) addCell(reading, record, fields, source)
    })
  })
  return { records, columns }
}

const rowStart = (row: Span[]) => Math.min(...row.map((cell) => cell.start))
const rowEnd = (row: Span[]) => Math.max(...row.map((cell) => cell.end))

/** A later row is a header where it says the same as the first, or begins with a word for a name column. */
function isRepeated({ folded }: Reading, grid: Grid, row: Span[]): boolean {
  const words = (cells: Span[] | undefined) => cells?.map((cell) => folded.slice(cell.start, cell.end).trim()).join('|')
  return words(row) === words(grid.rows[0]) || row.some((cell) => headerName.test(folded.slice(cell.start, cell.end).replace(/\s/gu, '')))
}

/** The columns of a header row of a list of third parties, or null for any other row. */
function headerOf(reading: Reading, grid: Grid, row: Span[]): Columns | null {
  if (row.length < 2) return null
  const words = row.map((cell) => reading.folded.slice(cell.start, cell.end).trim())
  if (words.some((cell) => cell.length > 40) || words.some((cell) => /https?:/u.test(cell))) return null
  const columns = words.map(fieldsOf)
  const known = columns.filter((fields) => fields.length).length
  if (known < 2 || known < words.filter((cell) => cell !== '').length - 1) return null
  if (words.some((cell) => /有限公司|sdk(?:本机)?采集/u.test(cell))) return null
  if (!words.some((cell) => /名称|目的|用途|信息|链接|政策|功能|类型|场景|范围|主体|公司|方式|说明/u.test(cell))) return null
  return named(columns, words, reading, grid)
}

/** Settles which column holds the name; null when the table lists something else (permissions, data, contacts). */
function named(columns: Columns, words: string[], reading: Reading, grid: Grid): Columns | null {
  // 收集信息及目的 gives the purpose only where no column of its own does.
  if (columns.some((fields) => fields.length === 1 && fields[0] === 'purpose'))
    columns = columns.map((fields) => (fields.length > 1 ? fields.filter((field) => field !== 'purpose') : fields))
  const has = (field: Field) => columns.some((fields) => fields.includes(field))
  const rename = (from: Field): Columns => {
    const at = columns.findIndex((fields) => fields[0] === from)
    return columns.map((fields, x) => (x === at ? (['name'] as const) : fields[0] === 'party' ? (['vendor'] as const) : fields))
  }
  const context = fold(`${grid.title} ${sectionAt(reading, grid.start)?.heading ?? ''} ${words.join(' ')}`)
  if (!partyContext.test(context)) return null
  if (!['data', 'purpose', 'scene', 'url', 'vendor', 'party'].some((field) => has(field as Field))) return null
  if (has('name')) {
    // Two columns of names: the one that says SDK, or else the first.
    const names = columns.flatMap((fields, x) => (fields.includes('name') ? [x] : []))
    const type = columns.findIndex((fields) => fields[0] === 'type')
    // SDK类型 names the SDKs where its cells say SDK and those of 插件名称 do not.
    if (
      type >= 0 &&
      names.length === 1 &&
      words[type]!.includes('sdk') &&
      sdkColumn(reading, grid, type) &&
      !sdkColumn(reading, grid, names[0]!)
    )
      return columns.map((fields, x) =>
        x === type ? (['name'] as const) : x === names[0] ? (['other'] as const) : fields[0] === 'party' ? (['vendor'] as const) : fields,
      )
    const main = names.find((x) => words[x]!.includes('sdk')) ?? names[0]
    return columns.map((fields, x) =>
      fields.includes('name') && x !== main ? (['other'] as const) : fields[0] === 'party' ? (['vendor'] as const) : fields,
    )
  }
  // 功能类型 holds the names where the column of third parties holds their companies.
  const column = (field: Field) => columns.findIndex((fields) => fields[0] === field)
  if (has('type') && sdkColumn(reading, grid, column('type')) && !(has('party') && sdkColumn(reading, grid, column('party'))))
    return rename('type')
  if (has('party')) return rename('party')
  return has('vendor') && (has('data') || has('purpose')) ? rename('vendor') : null
}

const sdkColumn = ({ folded }: Reading, grid: Grid, x: number) => {
  const cells = grid.rows.map((row) => row[x]).filter((cell): cell is Span => cell !== undefined && cell.end > cell.start)
  return cells.filter((cell) => folded.slice(cell.start, cell.end).includes('sdk')).length * 3 > cells.length
}

/** Gives a cell to its fields; labels inside it (开发者：… 隐私政策：…) hand parts of it to others. */
export function addCell(reading: Reading, record: Record, fields: readonly Field[], cell: Span) {
  if (cell.start === cell.end) return
  const labels = labelsIn(reading.folded, cell)
  const add = (field: Field, span: Span) => {
    const list = (record.cells[field] ??= [])
    if (span.end > span.start && !list.some((other) => other.start === span.start && other.end === span.end)) list.push(span)
  }
  const own = fields[0]!
  const foreign = labels.filter(
    (label) => label.field !== own && !(label.field === 'name' && own === 'data') && label.field !== 'other' && label.field !== 'platform',
  )
  if (own === 'name' || foreign.length === 0) {
    for (const field of fields) add(field, cell)
    return
  }
  if (foreign[0]!.start > cell.start) add(own, { start: cell.start, end: foreign[0]!.start })
  foreign.forEach((label, i) => {
    const rest = labels.find((next) => next.start > label.start)
    const end = foreign[i + 1]?.start ?? cell.end
    add(label.field, { start: label.value, end: Math.min(end, rest && rest.field === own ? rest.start : end) })
    if (rest && rest.field === own && rest.start < end) add(own, { start: rest.start, end })
  })
}
