import { defines, partyContext, type Field } from '../../knowledge/zh/third-parties.ts'
import type { Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { fold } from '../../text/fold.ts'
import { termsIn } from '../terms.ts'
import { labelsIn, type Label } from './fields.ts'
import { linesOf, type Line } from './lines.ts'
import { aliasBefore } from './mentions.ts'
import { isCompany, isFunctional, platformsIn } from './names.ts'
import { sectionAt, trimmed } from './places.ts'
import type { Record } from './record.ts'

const LONGEST_TITLE = 48
/** Characters between two blocks of one list, at most. */
const NEXT_TO = 120
/** Lines between two labels of one block, at most. */
const MOST_LINES = 6

/**
 * Products listed as labels with values: a label a line, all in one line, or run together without any separator. The name stands behind a label
 * of its own, in the line or words before the first label, or at the end of the address before it.
 */
export function blocksOf(reading: Reading, taken: (span: Span) => boolean): Record[] {
  const records: Record[] = []
  let state: State = { record: undefined, last: undefined, title: undefined, numbered: false, gap: 0 }
  for (const line of linesOf(reading)) {
    const labels = labelsIn(reading.folded, line).filter((label) => !taken({ start: label.start, end: label.value }))
    if (labels.length === 0) {
      state = plainLine(reading, state, line)
      continue
    }
    readLabels(reading, state, line, labels, records)
  }
  let last: Record | undefined
  return records.filter((record) => {
    // A block next to one that lists a third party does so too.
    const next =
      last !== undefined &&
      record.own.start - last.own.end < NEXT_TO &&
      Object.keys(record.cells).some((field) => field !== 'name' && last!.cells[field as Field])
    if (!isListing(reading, record, next)) return false
    last = record
    return true
  })
}

interface State {
  record: Record | undefined
  /** The value that is still open: a line without labels may go on with it. */
  last: Span | undefined
  title: Span | undefined
  /** The title has a number: it begins a product whatever stands before. */
  numbered: boolean
  gap: number
}

function plainLine(reading: Reading, state: State, line: Line): State {
  const length = line.end - line.body
  const ended =
    state.last !== undefined && state.last.end > state.last.start && /。$/u.test(reading.folded.slice(state.last.start, state.last.end))
  if (line.heading || length > 400)
    return {
      record: undefined,
      last: undefined,
      title: length <= LONGEST_TITLE ? bodyOf(line) : undefined,
      numbered: line.numbered,
      gap: 0,
    }
  const full = state.record?.link === true && state.last !== undefined && hasAddress(reading, state.last)
  if (
    state.last &&
    !full &&
    !line.numbered &&
    !ended &&
    state.gap < MOST_LINES &&
    !/sdk$/u.test(reading.folded.slice(line.body, line.end))
  ) {
    state.last.end = line.end
    if (state.record) state.record.own.end = line.end
    return { ...state, title: length <= LONGEST_TITLE ? bodyOf(line) : undefined, numbered: line.numbered, gap: state.gap + 1 }
  }
  return {
    ...state,
    last: undefined,
    title: length <= LONGEST_TITLE ? bodyOf(line) : undefined,
    numbered: line.numbered,
    gap: state.gap + 1,
  }
}

const hasAddress = ({ folded }: Reading, { start, end }: Span) => folded.slice(start, end).includes('http')

const bodyOf = (line: Line): Span => ({ start: line.body, end: line.end })

function readLabels(reading: Reading, state: State, line: Line, labels: Label[], records: Record[]) {
  const { folded } = reading
  labels.forEach((label, index) => {
    const from = index === 0 ? line.body : labels[index - 1]!.value
    const before = index === 0 ? trimmed(folded, { start: from, end: label.start }, ',;。、:') : { start: label.start, end: label.start }
    const until = labels[index + 1]?.start ?? line.end
    const value = { start: label.value, end: until }
    // An address that was wrapped behind its label: it ends where the next name begins.
    if (
      index === 0 &&
      state.last &&
      state.record &&
      folded.slice(line.start, label.start).includes('http') &&
      !hasAddress(reading, state.last)
    )
      state.last.end = state.record.own.end = prefixOf(folded, from, label.start, true)?.start ?? label.start
    const prefix = label.field === 'url' ? prefixOf(folded, from, label.start, index === 0) : undefined
    if (prefix && !takesLink(state, line, index, labels.length)) {
      records.push({
        form: 'block',
        link: true,
        cells: { name: [prefix], url: [value] },
        platforms: [],
        own: { start: prefix.start, end: value.end },
      })
      if (state.last && state.last.end > prefix.start) state.last.end = Math.max(state.last.start, prefix.start)
      state.last = value
      state.record = records.at(-1)
      state.title = undefined
      state.gap = 0
      return
    }
    // 关联公司：是指… defines a word.
    if (defines.test(folded.slice(value.start, value.start + 4))) {
      close(state)
      return
    }
    // 第三方名称 behind the name of an SDK is its company.
    if (label.field === 'name' && onlyName(state) && isCompany(folded.slice(value.start, value.end).trim()))
      add(state, { ...label, field: 'vendor' }, value)
    else if (label.field === 'name') open(state, value, records, reading)
    else {
      const name =
        index === 0
          ? titleBefore(reading, state, line, label, before)
          : repeats(state, label)
            ? tailName(reading, state, label.start)
            : state.record === undefined && label.field !== 'url'
              ? knownBefore(folded, from, label.start)
              : undefined
      if (name) open(state, name, records, reading)
      else if (index === 0 && before.end - before.start > LONGEST_TITLE) close(state)
      add(state, label, value)
    }
    state.title = undefined
    state.gap = 0
  })
}

/** The name before a label for an address: 极光推送隐私政策：…. */
function prefixOf(folded: string, from: number, end: number, first: boolean): Span | undefined {
  let start = end
  const part = (at: number) =>
    /[\p{Script=Han}a-z0-9+·]/u.test(folded[at] ?? '') || (folded[at] === ' ' && folded.startsWith('sdk', at + 1))
  while (start > from && part(start - 1)) start--
  // A value that runs into the label is no name: 收集的信息:设备信息、日志信息隐私政策链接.
  if (start === from ? !first : !/[\s>)\]。;]/u.test(folded[start - 1]!)) return undefined
  return end - start >= 2 && end - start <= 16 ? { start, end } : undefined
}

/** The address goes to the product that is open: it has none yet, and the label begins a line or stands alone in it. */
const takesLink = ({ record }: State, line: Line, index: number, count: number) =>
  record !== undefined &&
  !record.several &&
  !record.link &&
  !record.cells.url &&
  Object.keys(record.cells).length > 1 &&
  index === 0 &&
  count === 1 &&
  !line.numbered

function open(state: State, name: Span, records: Record[], reading: Reading) {
  const section = sectionAt(reading, name.start)
  const several = /[、，,]/u.test(reading.document.text.slice(name.start, name.end))
  state.record = {
    ...(several && { several: true as const }),
    form: 'block',
    cells: { name: [name] },
    platforms: platformsIn(section?.heading ?? ''),
    own: { ...name },
  }
  state.last = name
  records.push(state.record)
}

function close(state: State) {
  state.record = undefined
  state.last = undefined
}

function add(state: State, label: Label, value: Span) {
  if (!state.record) return
  const list = (state.record.cells[label.field] ??= [])
  list.push(value)
  state.last = value
  state.record.own.end = Math.max(state.record.own.end, value.end)
}

const onlyName = ({ record }: State) => record !== undefined && !record.link && Object.keys(record.cells).every((field) => field === 'name')

const repeats = (state: State, label: Label) =>
  label.field !== 'url' && label.field !== 'data' && state.record?.cells[label.field] !== undefined

/** A known name right before a label in the middle of a line, where no product is open: 消息推送：阿里云功能：…. */
function knownBefore(folded: string, from: number, end: number): Span | undefined {
  const start = aliasBefore(folded, end, from)
  return start === undefined ? undefined : { start, end }
}

/** The name that stands before the first label of a line: on the line itself, or as the line above. */
function titleBefore(reading: Reading, state: State, line: Line, label: Label, before: Span): Span | undefined {
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
function tailName(reading: Reading, state: State, end: number): Span | undefined {
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

/** A record that lists a third party, as against a permission, a kind of data or an office. */
function isListing(reading: Reading, record: Record, next: boolean): boolean {
  const { cells } = record
  const name = cells.name?.[0]
  if (!name || name.end - name.start > 80) return false
  if (record.link) return true
  if (!cells.data && !cells.purpose && !cells.url && !cells.vendor) return false
  const words = reading.folded.slice(name.start, name.end)
  if (/sdk|\b(?:com|cn)\.[a-z]/u.test(words)) return true
  // 设备信息：… is no product, and neither is 注册、登录.
  if (
    isFunctional(words) ||
    termsIn(reading, name.start, name.end + 4).some((term) => term.start <= name.start + 1 && term.end >= name.end - 1)
  )
    return false
  if (next) return true
  if (Object.keys(cells).length > 2 && aliasBefore(reading.folded, name.end, name.start) === name.start) return true
  const heading = fold(sectionAt(reading, name.start)?.heading ?? '')
  return (
    partyContext.test(heading) ||
    partyContext.test(reading.folded.slice(Math.max(0, name.start - 40), name.start)) ||
    (cells.vendor !== undefined && cells.data !== undefined)
  )
}
