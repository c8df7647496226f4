import { bracketDenial, explains, saysNone } from '../../../knowledge/zh/third-parties.ts'
import { permissionBehind } from '../../../knowledge/zh/third-party-prose.ts'
import type { Category, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { termsIn, type Term } from '../../terms.zh.ts'
import { isInside } from '../../../text/spans.ts'
import { printed, trimmed } from '../places.ts'

export interface Scope {
  data: Category[]
  words: string | null
  none: boolean
}

/** What the words for a scope of data say: the categories, the words as printed, and whether they say that nothing is taken. */
export function scopeOf(reading: Reading, span: Span): Scope {
  const inner = trimmed(reading.folded, span, ':;。')
  if (inner.start >= inner.end) return { data: [], words: null, none: false }
  const none = saysNone.test(reading.folded.slice(inner.start, inner.start + 40))
  return {
    data: none ? [] : [...new Set(sentences(reading.folded, inner).flatMap((part) => categoriesIn(reading, part)))],
    words: printed(reading.document, inner),
    none,
  }
}

/** The sentences of a cell, without those that explain (为确保您可以正常接收推送…，如果您不希望…). */
function sentences(folded: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  for (let from = start; from < end;) {
    const stop = folded.indexOf('。', from)
    const to = stop < 0 || stop > end ? end : stop
    if (parts.length === 0 || !explains.test(folded.slice(from, to).trimStart())) parts.push({ start: from, end: to })
    from = to + 1
  }
  return parts
}

/** The categories named in a span, each once, in order. `taken` says that what a permission opens is taken too. */
export function categoriesIn(reading: Reading, { start, end }: Span, taken = false): Category[] {
  const denied = denialsIn(reading.folded, start, end)
  const kept = termsIn(reading, start, end).filter(
    (term, _, all) =>
      !isNoData(reading.folded, term, end, taken) &&
      !isTitle(reading.folded, term, all) &&
      !denied.some((bracket) => isInside(term, bracket)),
  )
  return [...new Set(kept.map((term) => term.category))]
}

/** Brackets that say what is not taken: 付款信息（不会获取支付账号）. */
function denialsIn(folded: string, start: number, end: number): Span[] {
  const words = folded.slice(start, end)
  if (!words.includes('(')) return []
  return [...words.matchAll(bracketDenial)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

/** 设备信息（IMEI）, 网络信息（IP地址）, 手机信息和设备权限包括：: what the bracket or the colon details stands for the general word. */
function isTitle(folded: string, { start, end }: Term, all: readonly Term[]): boolean {
  if (!/(?:设备|手机|网络)信息$/u.test(folded.slice(start, end))) return false
  const behind = folded.slice(end, end + 14)
  return (
    /^(?:[和及与或/、]设备权限)?(?:包括|如下):[^\S\n]*\n/u.test(behind) ||
    (/^\s?(?:[(:【[]|,?(?:包括|包含|含有))/u.test(behind) && all.some((other) => other.start >= end && other.start - end < 14))
  )
}

/** What a bare permission opens; a place or the list of apps is taken through it in any case (`gold/GUIDE.md`, rule 1). */
const opened = new Set<Category>(['contacts', 'audio', 'photos', 'messages', 'calendar', 'sensors', 'call-log', 'network'])

/** Permissions to write to storage and words that only name a permission are no data (`tables/NOTES.md`). */
function isNoData(folded: string, { start, end, category }: Term, until: number, taken: boolean): boolean {
  const words = folded.slice(start, end)
  if (/存储(?:信息|空间)/u.test(words)) return /读写|读取|写入|访问|权限/u.test(folded.slice(Math.max(0, start - 4), end + 4))
  if (words === '手机状态') return /^(?:和身份)?权限/u.test(folded.slice(end, end + 6))
  if (taken || !(opened.has(category) || words === '电话') || /状态|信息/u.test(words)) return false
  return permissionBehind.test(folded.slice(end, Math.min(until + 2, end + 48)))
}
