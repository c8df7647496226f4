import { defines, ofData, type Field } from '../../../knowledge/zh/third-parties.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { labelsIn, type Label } from './fields.ts'
import { linesOf, type Line } from './lines.ts'
import { isCompany, platformsIn } from './names.ts'
import { termsIn } from '../../terms.zh.ts'
import { sectionAt, trimmed } from '../places.ts'
import { numberAt } from '../../../text/numbering.ts'
import type { Record } from './record.ts'
import { LONGEST_TITLE, knownBefore, prefixOf, repeats, tailName, titleBefore, type State } from './block-names.ts'
import { isListing } from './listing.ts'

/** Characters between two blocks of one list, at most. */
const NEXT_TO = 120
/** Lines between the title of a product and its first label, at most. */
const MOST_TOLD = 2
/** How far behind the number of a point the kind of data may begin (①设备信息：…). */
const LONGEST_KIND = 10
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
    const point = labels.every(({ field, start }) => field === 'data' && start <= line.body + LONGEST_KIND) && isPoint(reading, state, line)
    if (labels.length === 0 || point) {
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

function plainLine(reading: Reading, state: State, line: Line): State {
  const length = line.end - line.body
  const { numbered } = line
  const title = length <= LONGEST_TITLE || hasAliases(reading, line) ? bodyOf(line) : undefined
  const held = title && numbered && isCalledSdk(reading, title) ? title : undefined
  if (line.heading || length > 400) return { record: undefined, last: undefined, title, numbered, gap: 0, held }
  if (isPoint(reading, state, line)) {
    state.last!.end = state.record!.own.end = line.end
    return { ...state, points: numberAt(reading.folded, line.start)?.numbering.id, title: undefined, numbered: false, gap: 0 }
  }
  const ended =
    state.last !== undefined && state.last.end > state.last.start && /。$/u.test(reading.folded.slice(state.last.start, state.last.end))
  const full = state.record?.link === true && state.last !== undefined && hasAddress(reading, state.last)
  if (state.last && !full && !numbered && !ended && state.gap < MOST_LINES && !isCalledSdk(reading, bodyOf(line))) {
    state.last.end = line.end
    if (state.record) state.record.own.end = line.end
    return { ...state, title, numbered, gap: state.gap + 1 }
  }
  // Behind the title of a product, what it does may be told before the first label.
  if (held) return { record: undefined, last: undefined, title, numbered, gap: 0, held }
  if (state.held && !numbered && state.gap < MOST_TOLD && !isCalledSdk(reading, bodyOf(line)) && !hasAliases(reading, line))
    return { ...state, last: undefined, title: state.held, numbered: true, gap: state.gap + 1 }
  return { ...state, last: undefined, title, numbered, gap: state.gap + 1, held: undefined }
}

/** A name that is long for the other names in its bracket: 云雀推送SDK(云雀通道SDK、云雀服务SDK). */
const hasAliases = ({ folded }: Reading, { body, end }: Line) =>
  end - body < 2 * LONGEST_TITLE && /^[^()。;]{2,24}sdk ?\([^()。;]+\)$/u.test(folded.slice(body, end))

const isCalledSdk = ({ folded }: Reading, { start, end }: Span) => /sdk$/u.test(folded.slice(start, end))

/** Where a kind of data begins that is itself the label, within a list of data (设备信息：设备型号…, as against 收集信息：…); else behind the label. */
function kindBefore(reading: Reading, { record, last }: State, { field, value }: Label, from: number): number {
  if (field !== 'data' || last === undefined || record?.cells.data?.at(-1) !== last) return value
  const kind = termsIn(reading, Math.max(from, value - LONGEST_KIND - 1), value - 1).at(-1)
  return kind && kind.end >= value - 2 ? kind.start : value
}

/** A numbered point of a value that is listed below its label (收集的个人信息包括： ①…②…). */
function isPoint({ folded }: Reading, state: State, line: Line): boolean {
  if (!line.numbered || line.heading || !state.last || !state.record) return false
  const id = numberAt(folded, line.start)?.numbering.id
  if (state.points) return id === state.points
  return id === 'circled' && state.record.cells.data?.at(-1) === state.last && folded.slice(state.last.start, state.last.end).trim() === ''
}

const hasAddress = ({ folded }: Reading, { start, end }: Span) => folded.slice(start, end).includes('http')

const bodyOf = (line: Line): Span => ({ start: line.body, end: line.end })

function readLabels(reading: Reading, state: State, line: Line, labels: Label[], records: Record[]) {
  const { folded } = reading
  labels.forEach((label, index) => {
    const from = index === 0 ? line.body : labels[index - 1]!.value
    const before = index === 0 ? trimmed(folded, { start: from, end: label.start }, ',;。、:') : { start: label.start, end: label.start }
    const until = labels[index + 1]?.start ?? line.end
    const value = { start: kindBefore(reading, state, label, from), end: until }
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
    if (ofData.test(folded.slice(label.start, label.value - 1))) {
      close(state)
      state.title = undefined
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
    state.points = undefined
    state.held = undefined
    state.gap = 0
  })
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
