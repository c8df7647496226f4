import { purposeBegins } from '../../../knowledge/zh/third-parties.ts'
import { serviceBehind } from '../../../knowledge/zh/third-party-lists.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { mentionsIn } from '../mentions.ts'
import { linesOf, type Line } from './lines.ts'
import { isName } from './names.ts'
import type { Record } from './record.ts'

/** Longest row up to its address, in characters. */
const LONGEST = 100
const LONGEST_NAME = 14
/** Lines between two rows of a list, at most. */
const NEAR = 4

/**
 * Rows whose cells were run together, a row a line: name, perhaps its company, what for, address (极光推送某某公司用于推送消息https://…). The
 * name of the next product may be glued to the address.
 */
export function gluedRecords(reading: Reading, taken: (span: Span) => boolean): Record[] {
  if (!reading.folded.includes('http')) return []
  const records: Record[] = []
  let run: Record[] = []
  let last = -Infinity
  const close = () => {
    if (run.filter((record) => record.cells.purpose).length > 1) records.push(...run)
    run = []
  }
  linesOf(reading).forEach((line, index) => {
    const row = taken(line) ? [] : rowOf(reading, line)
    if (row.length === 0) return
    if (index - last > NEAR) close()
    last = index
    run.push(...row)
  })
  close()
  return records
}

function rowOf(reading: Reading, { body, end }: Line): Record[] {
  const { folded } = reading
  const http = folded.slice(body, Math.min(end, body + LONGEST)).indexOf('http')
  if (http < 4) return []
  const words = { start: body, end: body + http }
  if (/[:,。;|]/u.test(folded.slice(words.start, words.end))) return []
  const name = nameOf(reading, words)
  const begins = name && purposeStart(folded, name.end, words.end)
  if (!name || begins === undefined) return []
  const address = /^https?:\/\/[\x21-\x7e]+/u.exec(folded.slice(words.end, end))
  const whole = { start: words.end, end: words.end + (address?.[0].length ?? 0) }
  const tail = tailOf(reading, whole, end)
  const url = { start: whole.start, end: tail?.start ?? whole.end }
  const vendor = { start: name.end, end: begins }
  return [
    {
      form: 'row',
      cells: {
        name: [name],
        ...(vendor.end > vendor.start && { vendor: [vendor] }),
        purpose: [{ start: begins, end: words.end }],
        url: [url],
      },
      platforms: [],
      own: { start: body, end: url.end },
    },
    ...(tail ? [{ form: 'row' as const, cells: { name: [tail] }, platforms: [], own: tail }] : []),
  ]
}

/** A known name with the service behind it, or short words before a known name, which is then their company. */
function nameOf(reading: Reading, words: Span): Span | undefined {
  const first = mentionsIn(reading.folded, words)[0]
  if (!first) return undefined
  if (first.start > words.start) {
    const before = reading.folded.slice(words.start, first.start)
    return before.length <= LONGEST_NAME && isName(before) ? { start: words.start, end: first.start } : undefined
  }
  return { start: first.start, end: first.end + (serviceBehind.exec(reading.folded.slice(first.end, words.end))?.[0].length ?? 0) }
}

/** Where the purpose begins behind a name, at most a company's name further on; undefined for nowhere. */
function purposeStart(folded: string, from: number, end: number): number | undefined {
  for (let at = from; at < end - 1 && at - from <= 20; at++) if (purposeBegins.test(folded.slice(at, at + 4))) return at
  return undefined
}

/** A known name glued to the end of an address, with the service behind it. */
function tailOf(reading: Reading, address: Span, end: number): Span | undefined {
  const { folded } = reading
  const slash = folded.lastIndexOf('/', address.end - 1)
  for (let at = Math.max(slash + 2, address.start + 8); at < address.end; at++) {
    if (!/[a-z]/u.test(folded[at - 1]!)) continue
    const known = mentionsIn(` ${folded.slice(at, address.end)}`, { start: 1, end: 1 + address.end - at })[0]
    if (known?.start !== 1 || known.end !== 1 + address.end - at) continue
    return { start: at, end: address.end + (serviceBehind.exec(folded.slice(address.end, end))?.[0].length ?? 0) }
  }
  return undefined
}
