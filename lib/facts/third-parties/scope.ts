import { explains, saysNone } from '../../knowledge/zh/third-parties.ts'
import type { Category, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { termsIn } from '../terms.ts'
import { printed, trimmed } from './places.ts'

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

/** The categories named in a span, each once, in order. */
export function categoriesIn(reading: Reading, { start, end }: Span): Category[] {
  return [
    ...new Set(
      termsIn(reading, start, end)
        .filter((term) => !isNoData(reading.folded, term.start, term.end))
        .map((term) => term.category),
    ),
  ]
}

/** Permissions to write to storage and words that only name a permission are no data (`tables/NOTES.md`). */
function isNoData(folded: string, start: number, end: number): boolean {
  const words = folded.slice(start, end)
  const around = folded.slice(Math.max(0, start - 4), end + 4)
  return /存储(?:信息|空间)/u.test(words) && /读写|读取|写入|访问|权限/u.test(around)
}
