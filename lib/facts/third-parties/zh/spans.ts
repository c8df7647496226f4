import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { mergedDrafts } from './index.ts'

/**
 * The parts of the text that are about what a third party itself takes: rows, blocks, points and sentences owned by an entry. Sorted, not
 * overlapping. Data named there are a third party's, unless the clause says that we take them too (我们还会收集…).
 */
export function thirdPartySpans(reading: Reading): Span[] {
  if (reading.document.language !== 'zh-Hans' && reading.document.language !== 'zh-Hant') return []
  const spans = mergedDrafts(reading)
    .flatMap((draft) => draft.own)
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}
