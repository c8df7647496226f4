import { beforeName, functionalName, longSdk, usesSdk } from '../../../knowledge/zh/third-party-prose.ts'
import { listBehind, offeredToOthers } from '../../../knowledge/zh/third-party-names.ts'
import type { Span } from '../../../model.ts'
import { isName } from './names.ts'
import { aliasBefore, mentionsIn, type Mention } from '../mentions.ts'

/** A name of an SDK in running text. */
export interface Spoken extends Span {
  /** Offset behind the name without the word SDK. */
  stem: number
  /** Says only what the SDK does (推送SDK). */
  functional: boolean
  /** The policy says right before it that it is in use. */
  used: boolean
  /** Known names inside it. */
  known: Mention | undefined
}

const LONGEST = 28
/** How far before a name it may be said that others use it. */
const OFFERED = 34
const STOPS = '、,。;:!?"“”‘’\'《》【】「」『』|[]<>=→—'

/** All names with the word SDK in a span of a folded text. */
export function spokenIn(folded: string, { start, end }: Span): Spoken[] {
  const found: Spoken[] = []
  let last = start
  const words = folded.slice(start, end)
  for (let index = words.indexOf('sdk'); index >= 0; index = words.indexOf('sdk', index + 3)) {
    const at = start + index
    const name = nameBefore(folded, at, Math.max(last, at - LONGEST))
    if (name) found.push(...neighbours(folded, name, last), ...parts(folded, name))
    last = at + 3
  }
  return words.includes('开发包') ? [...found, ...longNames(folded, { start, end })].sort((a, b) => a.start - b.start) : found
}

/** Known names before the long word for an SDK: 支付宝软件工具开发包. */
function* longNames(folded: string, { start, end }: Span): Generator<Spoken> {
  for (const match of folded.slice(start, end).matchAll(longSdk)) {
    const stem = start + match.index
    const from = aliasBefore(folded, stem, Math.max(start, stem - LONGEST))
    if (from === undefined) continue
    const known = lastKnown(folded, { start: from, end: stem })
    yield { start: from, end: stem + match[0].length, stem, functional: false, used: true, known }
  }
}

function nameBefore(folded: string, sdk: number, floor: number): Spoken | undefined {
  let end = sdk + 3
  let stem = sdk
  // 软件工具开发包(SDK): the words before the bracket belong to it.
  if (folded[stem - 1] === '(' || (folded[stem - 1] === '“' && folded[stem - 2] === '(')) {
    const long = /(?:软件)?(?:开发)?工具(?:开发)?包\(“?$/u.exec(folded.slice(Math.max(floor, stem - 12), stem))
    if (!long) return undefined
    stem -= long[0].length
    const close = folded.slice(end, end + 3).indexOf(')')
    if (close >= 0) end += close + 1
  }
  while (stem > floor && (folded[stem - 1] === ' ' || folded[stem - 1] === '-' || folded[stem - 1] === '_')) stem--
  let start = stem
  let depth = 0
  while (start > floor) {
    const unit = folded[start - 1]!
    if (unit === ')') depth++
    else if (unit === '(') {
      if (depth === 0) break
      depth--
    } else if (STOPS.includes(unit)) break
    start--
  }
  // A bracket that was opened too far back ends what stands before the name.
  if (depth > 0) start += folded.slice(start, stem).lastIndexOf(')') + 1
  const raw = folded.slice(start, stem)
  const cut = beforeName.exec(raw)?.[0].length ?? 0
  const possessive = /的$/u.test(raw) ? possessor(raw) : undefined
  let from = possessive === undefined ? start + cut : start + possessive
  while (
    from < stem &&
    ' \n+-·/和与及或'.includes(folded[from]!) &&
    !(folded[from] === '和' && from > 0 && !/[k、]/u.test(folded[from - 1] ?? ''))
  )
    from++
  if (listBehind.test(folded.slice(end, end + 14)) || offeredToOthers.test(folded.slice(Math.max(0, from - OFFERED), from)))
    return undefined
  // …/sdk_doc/, pages/sdk: part of an address.
  if (folded[sdk - 1] === '/' || /[_/.&=]\w/u.test(folded.slice(end, end + 2))) return undefined
  // d.vivo推送SDK, 5.MTG广告SDK: the letter is a number.
  from += /^(?:[a-z][.)](?=[a-z]{3})|\d{1,2}[.)](?=[a-z\p{Script=Han}]{2}))/u.exec(folded.slice(from, from + 6))?.[0].length ?? 0
  from = behindCompany(folded, from, stem)
  const known = lastKnown(folded, { start: from, end: stem })
  // Words before a known name that ends at SDK are no part of it, unless it is short Latin or Han glued to it.
  const words = folded.slice(from, stem)
  if (!isName(`${words}sdk`) || words.replace(/ /gu, '').length < 2) return undefined
  return {
    start: from,
    end,
    stem,
    functional: functionalName.test(words.replace(/\s/gu, '')),
    used: usesSdk.test(folded.slice(Math.max(0, from - 20), from)),
    known,
  }
}

/** X有限公司数据漫游者SDK: the product stands behind its company, of which a part may lie too far back to be seen. */
function behindCompany(folded: string, from: number, stem: number): number {
  const at = folded.slice(from, stem).lastIndexOf('限公司')
  const rest = folded.slice(from + at + 3, stem)
  return at >= 0 && rest.trim().length >= 2 && !/^[的()]/u.test(rest) && !functionalName.test(rest.trim()) ? from + at + 3 : from
}

/** 腾讯的SDK: the owner stands for the name. */
function possessor(raw: string): number | undefined {
  const owner = raw.slice(0, -1)
  const cut = beforeName.exec(owner)?.[0].length ?? 0
  const words = owner.slice(cut)
  return words.length >= 2 && words.length <= 8 && isName(words) && mentionsIn(words, { start: 0, end: words.length }).length > 0
    ? cut
    : undefined
}

const lastKnown = (folded: string, span: Span) => mentionsIn(folded, span).at(-1)

/** 华为/OPPO/VIVO Push SDK: known makers before a slash are products of their own. */
function parts(folded: string, name: Spoken): Spoken[] {
  const stem = folded.slice(name.start, name.stem)
  if (!stem.includes('/')) return [name]
  const found: Spoken[] = []
  let from = name.start
  for (let slash = folded.indexOf('/', from); slash >= 0 && slash < name.stem; slash = folded.indexOf('/', from)) {
    const known = mentionsIn(folded, { start: from, end: slash })[0]
    if (!known || known.start !== from || known.end !== slash) return [name]
    found.push({ ...name, start: from, end: slash, stem: slash, functional: false, known })
    from = slash + 1
  }
  return [...found, { ...name, start: from, known: lastKnown(folded, { start: from, end: name.stem }) }]
}

/** Names before it in the same enumeration that lack the word SDK: known ones, or Latin ones (ExoPlayer、阿里云播放SDK). */
function neighbours(folded: string, name: Spoken, floor: number): Spoken[] {
  const found: Spoken[] = []
  let end = name.start
  while (end > floor && '、/和或及与'.includes(folded[end - 1] ?? '')) {
    let start = --end
    while (start > floor && !STOPS.includes(folded[start - 1]!) && !'和或及与'.includes(folded[start - 1]!) && end - start < 20) start--
    start += beforeName.exec(folded.slice(start, end))?.[0].length ?? 0
    while (start < end && ' \n'.includes(folded[start]!)) start++
    const words = folded.slice(start, end)
    const known = mentionsIn(folded, { start, end })[0]
    if (!(known && known.start === start && known.end === end) && !/^[a-z][a-z0-9+ -]{2,}$/u.test(words)) break
    found.unshift({ start, end, stem: end, functional: false, used: name.used, known })
    end = start
  }
  return found
}
