import type { Field } from '../../../knowledge/zh/third-parties.ts'
import { purposeBegins, saysNone, takesPiece, ways } from '../../../knowledge/zh/third-parties.ts'
import { place } from '../../../knowledge/zh/third-party-companies.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { termsIn } from '../../terms.zh.ts'
import { fieldsOf } from './fields.ts'
import { companyAtEnd, platformsIn } from './names.ts'
import { trimmed } from '../places.ts'
import type { Record } from './record.ts'

interface Token extends Span {
  words: string
}

const HEADER_START = /(?:^|\s)((?:第三方|接入|使用)?(?:sdk|服务|产品)? ?(?:名称|第三方名称|产品名称))(?=\s)/gu
/** A piece of an address that was broken by blanks. */
const BROKEN = / (?:[\w\-.~:?&+,;%]*[/.#=][\w\-.~:/?#@!$&*+,;=%]*|(?=[a-z]*\d)[a-z\d]{8,}|\d{3,})(?=[\s\p{Script=Han}]|$)/uy
const MOST_COLUMNS = 9
const LONGEST_ROW = 2500

/**
 * Tables that lost their cells: the column names in a row, then the values of row after row, set apart by blanks alone. Rows are found by
 * their address or by the way of sharing at their end, and cut by the form of what stands in them.
 */
export function flattenedOf(reading: Reading, taken: (span: Span) => boolean): Record[] {
  const { folded } = reading
  const records: Record[] = []
  const inTable = (offset: number) => reading.document.tables.some((table) => offset >= table.start && offset < table.end)
  const headers = headersOf(folded).filter((header) => !inTable(header.start) && !taken({ start: header.end, end: header.end + 8 }))
  headers.forEach((header, index) => {
    const end = headers[index + 1]?.start ?? folded.length
    const title = folded.slice(Math.max(0, header.start - 40), header.start)
    const platforms = platformsIn(title)
    for (const row of rowsOf(reading, header, end)) {
      // Cells that are still set apart have been read as such.
      if (taken(row)) return
      const cells = cellsOf(reading, header.fields, row)
      if (cells.name?.length) records.push({ form: 'row', cells, platforms, own: row })
    }
  })
  return records
}

interface Header extends Span {
  fields: Field[]
}

function headersOf(folded: string): Header[] {
  const headers: Header[] = []
  for (const match of folded.matchAll(HEADER_START)) {
    const start = match.index + match[0].length - match[1]!.length
    if (headers.length && start < headers.at(-1)!.end) continue
    const fields: Field[] = ['name']
    let end = start + match[1]!.length
    for (const token of tokensFrom(folded, end)) {
      const [field] = token.words.length <= 14 ? fieldsOf(token.words) : []
      if (!field || fields.length === MOST_COLUMNS || fields.includes(field)) break
      fields.push(field === 'party' ? 'vendor' : field)
      end = token.end
    }
    if (fields.length >= 3 && (fields.includes('url') || fields.includes('way'))) headers.push({ start, end, fields })
  }
  return headers
}

function* tokensFrom(folded: string, from: number): Generator<Token> {
  for (let at = from; at < folded.length;) {
    while (at < folded.length && (folded[at] === ' ' || folded[at] === '\n')) at++
    let end = at
    while (end < folded.length && folded[end] !== ' ' && folded[end] !== '\n') end++
    if (end === at) return
    yield { start: at, end, words: folded.slice(at, end) }
    at = end
  }
}

/** Rows end with the last column where that is a way of sharing or an address; else they begin a fixed way before their address. */
function* rowsOf({ folded }: Reading, header: Header, end: number): Generator<Span> {
  let from = header.end
  const last = header.fields.at(-1)
  const pattern = last === 'way' ? new RegExp(ways.source, 'gu') : /https?:\/\/[\x21-\x7e]+/gu
  pattern.lastIndex = from
  for (let match = pattern.exec(folded); match && match.index < end; match = pattern.exec(folded)) {
    if (match.index - from > LONGEST_ROW) return
    const stop = last === 'way' ? match.index + match[0].length : wholeAddress(folded, match.index + match[0].length)
    pattern.lastIndex = stop
    yield trimmed(folded, { start: from, end: stop })
    from = stop
  }
}

/** The end of an address, with the pieces that blanks broke off. */
function wholeAddress(folded: string, end: number): number {
  for (BROKEN.lastIndex = end; BROKEN.test(folded); BROKEN.lastIndex = end) end = BROKEN.lastIndex
  return end
}

function cellsOf(reading: Reading, fields: Field[], row: Span): Record['cells'] {
  const { folded } = reading
  const cells: Record['cells'] = {}
  const address = /https?:\/\/[\x21-\x7e]+/u.exec(folded.slice(row.start, row.end))
  if (!address) return cells
  const url = { start: row.start + address.index, end: wholeAddress(folded, row.start + address.index + address[0].length) }
  cells.url = [url]
  const at = fields.indexOf('url')
  fill(reading, fields.slice(0, at), trimmed(folded, { start: row.start, end: url.start }), cells)
  fill(reading, fields.slice(at + 1), trimmed(folded, { start: url.end, end: row.end }), cells)
  return cells
}

/** Cuts what stands on one side of the address into its columns: the name and company from the left, the way from the right, data before purpose. */
function fill(reading: Reading, fields: readonly Field[], span: Span, cells: Record['cells']) {
  const { folded } = reading
  let rest = span
  const columns: Field[] = [...fields]
  if (columns[0] === 'name') {
    columns.shift()
    const second = columns.at(0)
    const vendor = second === 'vendor' ? companyAtEnd(folded, rest, columns.length > 1) : undefined
    if (vendor) {
      // A company that was broken by a blank begins with its place: 极光推送 深圳市某某 科技有限公司.
      const broken = place.exec(folded.slice(rest.start, vendor.start))
      if (broken?.[0].endsWith(' ')) vendor.start = rest.start + broken[0].length
      cells.name = [trimmed(folded, { start: rest.start, end: vendor.start })]
      cells.vendor = [vendor]
      columns.shift()
      rest = trimmed(folded, { start: vendor.end, end: rest.end })
    } else {
      const blank = columns.length ? nameEnd(folded, rest) : rest.end
      cells.name = [{ start: rest.start, end: blank }]
      rest = trimmed(folded, { start: blank, end: rest.end })
    }
  }
  if (columns.at(-1) === 'way') {
    const way = new RegExp(`(?:${ways.source})$`, 'u').exec(folded.slice(rest.start, rest.end))
    columns.pop()
    if (way) {
      cells.way = [{ start: rest.start + way.index, end: rest.end }]
      rest = trimmed(folded, { start: rest.start, end: rest.start + way.index })
    }
  }
  const open = columns.filter((field) => field === 'data' || field === 'purpose' || field === 'scene')
  if (open.length === 1) cells[open[0]!] = [rest]
  else if (open.length > 1) {
    const cut = open[0] === 'data' ? purposeStart(reading, rest) : dataStart(reading, rest)
    const [first, second] = [trimmed(folded, { start: rest.start, end: cut }), trimmed(folded, { start: cut, end: rest.end })]
    if (first.end > first.start) cells[open[0]!] = [first]
    if (second.end > second.start) cells[open[1]!] = [second]
  }
}

const nameEnd = (folded: string, { start, end }: Span) => {
  const sdk = folded.slice(start, end).search(/sdk(?= )/u)
  const blank = sdk >= 0 ? start + sdk + 3 : folded.indexOf(' ', start)
  return blank < 0 || blank > end ? end : blank
}

/** Where the purpose begins behind the data: at the first piece that reads like one, or behind the last piece that names data. */
function purposeStart(reading: Reading, span: Span): number {
  const pieces = piecesOf(reading.folded, span)
  const begins = pieces.find((piece, i) => i > 0 && purposeBegins.test(reading.folded.slice(piece.start, piece.end)))
  if (begins) return begins.start
  if (
    pieces[0] &&
    purposeBegins.test(reading.folded.slice(pieces[0].start, pieces[0].end)) &&
    termsIn(reading, span.start, span.end).length === 0
  )
    return span.start
  const last = pieces.findLastIndex((piece) => termsIn(reading, piece.start, piece.end).length > 0)
  return pieces[last + 1]?.start ?? span.end
}

function dataStart(reading: Reading, span: Span): number {
  const pieces = piecesOf(reading.folded, span)
  const first = pieces.findIndex(
    (piece, i) =>
      i > 0 &&
      (termsIn(reading, piece.start, piece.end).length > 0 || begins(reading.folded.slice(piece.start, piece.end))) &&
      !purposeBegins.test(reading.folded.slice(piece.start, piece.end)),
  )
  return pieces[first]?.start ?? span.end
}

const begins = (words: string) => saysNone.test(words) || takesPiece.test(words)

/** Runs between blanks outside of brackets; a piece that ends in a joining mark goes on behind the blank. */
function piecesOf(folded: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let depth = 0
  let from = start
  for (let i = start; i <= end; i++) {
    const character = folded[i]
    if (character === '(' || character === '〈') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    if (i === end || ((character === ' ' || character === '\n') && depth === 0 && !'、,:'.includes(folded[i - 1] ?? ''))) {
      if (i > from) pieces.push({ start: from, end: i })
      from = i + 1
    }
  }
  return pieces
}
