import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { type Label } from './fields.ts'
import { type Line } from './lines.ts'
import { aliasBefore } from '../mentions.ts'
import type { Record } from './record.ts'

/** Words of a line above which it is no title. */
export const LONGEST_TITLE = 48

/** What is open while the lines of a list of blocks are read. */
export interface State {
  record: Record | undefined
  /** The value that is still open: a line without labels may go on with it. */
  last: Span | undefined
  title: Span | undefined
  /** The title has a number: it begins a product whatever stands before. */
  numbered: boolean
  gap: number
  /** The title of a product that is called SDK, whose labels have not come yet. */
  held?: Span | undefined
  /** How the points of the open value are numbered, where it is listed below its label. */
  points?: string | undefined
}

/** The name before a label for an address: 极光推送隐私政策：…. */
export function prefixOf(folded: string, from: number, end: number, first: boolean): Span | undefined {
  let start = end
  const part = (at: number) =>
    /[\p{Script=Han}a-z0-9+·]/u.test(folded[at] ?? '') || (folded[at] === ' ' && folded.startsWith('sdk', at + 1))
  while (start > from && part(start - 1)) start--
  // A value that runs into the label is no name: 收集的信息:设备信息、日志信息隐私政策链接.
  if (start === from ? !first : !/[\s>)\]。;]/u.test(folded[start - 1]!)) return undefined
  // 同意甲的服务条款及隐私政策: the middle of a sentence.
  if ('及与和的'.includes(folded[end - 1]!)) return undefined
  return end - start >= 2 && end - start <= 16 ? { start, end } : undefined
}

export const repeats = (state: State, label: Label) =>
  label.field !== 'url' && label.field !== 'data' && state.record?.cells[label.field] !== undefined

/** A known name right before a label in the middle of a line, where no product is open: 消息推送：阿里云功能：…. */
export function knownBefore(folded: string, from: number, end: number): Span | undefined {
  const start = aliasBefore(folded, end, from)
  return start === undefined ? undefined : { start, end }
}

/** The name that stands before the first label of a line: on the line itself, or as the line above. */
export function titleBefore(reading: Reading, state: State, line: Line, label: Label, before: Span): Span | undefined {
  const length = before.end - before.start
  const { folded } = reading
  if (length > 0) {
    // A name that wrapped to the next line goes on here.
    const only = state.record && Object.keys(state.record.cells).length === 1 ? state.record.cells.name?.[0] : undefined
    if (only && !line.numbered && only.end < before.start && before.start - only.end < 8 && length < 24) {
      only.end = before.end
      return undefined
    }
    // 极光推送协议链接 belongs to the product above it.
    if (label.field === 'url' && !line.numbered && state.record) return undefined
    // 关联公司：, 设备及使用信息： are one word with the label; a name stands apart from it, or is known.
    const colon = folded.slice(before.start, before.end).lastIndexOf(':')
    if (colon >= 0) before = { start: before.start + colon + 1, end: before.end }
    const words = folded.slice(before.start, before.end)
    if (before.end === label.start && !words.includes('sdk') && aliasBefore(folded, before.end, before.start) === undefined)
      return undefined
    if (length <= LONGEST_TITLE) return before
    const cut = Math.max(...[':', '。', ';', ' '].map((mark) => words.lastIndexOf(mark)))
    return words.length - cut - 1 <= 20 && cut >= 0 ? { start: before.start + cut + 1, end: before.end } : undefined
  }
  if (state.title && (!state.record || state.numbered || repeats(state, label) || titled(folded, state))) {
    const title = state.title
    if (state.last && state.last.end === title.end) state.last.end = title.start
    if (state.record) state.record.own.end = Math.min(state.record.own.end, title.start)
    return title
  }
  return undefined
}

const titled = (folded: string, { title, record }: State) =>
  title !== undefined && record !== undefined && /sdk|\.[a-z]+\.[a-z]/u.test(folded.slice(title.start, title.end))

/** The name at the end of the value before, in text without separators: what follows the address, or a known name that ends there. */
export function tailName(reading: Reading, state: State, end: number): Span | undefined {
  const { folded } = reading
  const last = state.last
  if (!last) return undefined
  const known = aliasBefore(folded, end, last.start)
  const offset = folded.slice(last.start, end).indexOf('http')
  const address = offset < 0 ? -1 : last.start + offset
  let start = known
  if (address >= 0 && address < end) {
    let stop = address
    while (stop < end && folded.charCodeAt(stop) > 32 && folded.charCodeAt(stop) < 127) stop++
    if (stop < end && (known === undefined || stop < known)) start = stop
  } else if (known === undefined) {
    const words = folded.slice(last.start, end)
    const cut = Math.max(words.lastIndexOf('。'), words.lastIndexOf(';'), words.lastIndexOf(' '))
    if (cut >= 0 && words.length - cut - 1 <= 20) start = last.start + cut + 1
  }
  if (start === undefined || start >= end) return undefined
  last.end = start
  return { start, end }
}
