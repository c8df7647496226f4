import { defines, type Field } from '../../../knowledge/zh/third-parties.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { labelsIn, type Label } from './fields.ts'
import { linesOf, type Line } from './lines.ts'
import { isCompany, platformsIn } from './names.ts'
import { sectionAt, trimmed } from '../places.ts'
import type { Record } from './record.ts'
import { LONGEST_TITLE, knownBefore, prefixOf, repeats, tailName, titleBefore, type State } from './block-names.ts'
import { isListing } from './listing.ts'

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
