import { phrasesOf, SPAN_TYPES, type PhraseReader } from '../../lib/classify/spans/index.ts'
import { fold } from '../../lib/text/fold.ts'
import type { TaggedSentence } from './bio.ts'
import { noCounts, reportOf, type Counts, type Report } from './figures.ts'

/** Measures phrases by exact start, end and type. */
export function measureSpans(sentences: readonly TaggedSentence[], read: PhraseReader = phrasesOf): Report {
  const counts = new Map<string, Counts>(SPAN_TYPES.map((type) => [type, noCounts()]))
  const countsOf = (type: string) => counts.get(type) ?? counts.set(type, noCounts()).get(type)!
  const key = ({ start, end, type }: { start: number; end: number; type: string }) => `${start} ${end} ${type}`
  for (const { text, spans } of sentences) {
    const gold = new Set(spans.map(key))
    for (const { type } of spans) countsOf(type).gold++
    for (const phrase of read(fold(text))) {
      countsOf(phrase.type).found++
      if (gold.has(key(phrase))) countsOf(phrase.type).right++
    }
  }
  return reportOf('spans', sentences.length, counts)
}
