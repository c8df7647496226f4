import type { Reading } from '../reading.ts'
import { categorise } from './sections/index.ts'
import { scoreTopics, topicNumbers, TOPICS, type Topic } from './sentences/index.ts'

export { importanceOf, riskOf, scoreTopics, TOPICS, type Topic } from './sentences/index.ts'

/** Says what each section is about. */
export function classify(reading: Reading): Reading {
  return { ...reading, sections: categorise(reading.folded, reading.sections) }
}

/** What a sentence `folded[start, end)` is about: one topic or more. How sure of each: `scoreTopics`. */
export function topicsOf(folded: string, start?: number, end?: number): Topic[] {
  return topicNumbers(scoreTopics(folded, start, end)).map((number) => TOPICS[number]!)
}
