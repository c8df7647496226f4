import { importanceOf, riskOf, scoreTopics, topicNumbers, TOPICS, type SentenceReader } from '../../lib/classify/sentences/index.ts'
import { fold } from '../../lib/text/fold.ts'
import type { Sentence } from '../fit/corpora.ts'
import { noCounts, reportOf, type Counts, type Report } from './figures.ts'

export const SENTENCE_KINDS = ['topics', 'risk', 'important'] as const
export type SentenceKind = (typeof SENTENCE_KINDS)[number]

/** Measures topics (labels are topics), or risk or importance (labels are `0` and `1`; their macro F1 is the published figure). */
export function measureSentences(
  kind: SentenceKind,
  sentences: readonly Sentence[],
  read: SentenceReader = { topics: scoreTopics, risk: riskOf, important: importanceOf },
): Report & { accuracy: number } {
  const names = kind === 'topics' ? TOPICS.map((topic, number) => `${number} ${topic}`) : ['0', '1']
  const counts = new Map<string, Counts>(names.map((name) => [name, noCounts()]))
  let exact = 0
  for (const { text, label } of sentences) {
    const gold = Array.isArray(label) ? label : [label]
    const found = answer(kind, text, read)
    if (gold.length === found.length && gold.every((number) => found.includes(number))) exact++
    names.forEach((name, number) => {
      const own = counts.get(name)!
      if (found.includes(number)) own.found++
      if (gold.includes(number)) own.gold++
      if (found.includes(number) && gold.includes(number)) own.right++
    })
  }
  return { ...reportOf(kind, sentences.length, counts), accuracy: exact / Math.max(1, sentences.length) }
}

function answer(kind: SentenceKind, text: string, read: SentenceReader): number[] {
  if (kind === 'topics') return topicNumbers(read.topics(fold(text)))
  const score = kind === 'risk' ? read.risk(fold(text)) : read.important(text)
  return [score > 0 ? 1 : 0]
}
