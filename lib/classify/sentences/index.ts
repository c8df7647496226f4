import model from '../../knowledge/models/sentences.json' with { type: 'json' }
import { unitsOf } from '../ngrams.ts'
import { Table, type PackedTable } from '../table.ts'

/** What the fitted model consists of. */
export interface SentencesModel {
  /** What each output is about: the topics, then `risk` and `important`. */
  outputs: readonly string[]
  table: PackedTable
  /** Scores above these count as yes. */
  thresholds: readonly number[]
}

/** Topics of CAPP-130, by their number there. */
export const TOPICS = [
  'collection',
  'permission',
  'sharing',
  'usage',
  'retention',
  'security',
  'special-audience',
  'edit-and-control',
  'contact',
  'policy-change',
  'cessation',
] as const
export type Topic = (typeof TOPICS)[number]
const RISK = TOPICS.length
const IMPORTANT = RISK + 1

/** Sentences are read to this many units; real ones are far shorter. */
const LONGEST = 2048

/** How sure the model is of each topic, of risk and of importance: above 0 means yes. */
export interface SentenceScores {
  /** By topic number. */
  readonly topics: Float32Array
  readonly risk: number
  readonly important: number
}

export type SentenceReader = (folded: string, start?: number, end?: number) => SentenceScores

/** Makes a reader from a model; the fitting scripts try models of their own with it. */
export function sentenceReader({ table: packed, thresholds }: SentencesModel): SentenceReader {
  const table = new Table(packed)
  const units = new Uint16Array(LONGEST)
  return (folded, start = 0, end = folded.length) => {
    const scores = new Float32Array(packed.outputs)
    table.score(units, 0, unitsOf(folded, start, end, units), scores)
    for (let k = 0; k < scores.length; k++) scores[k]! -= thresholds[k]!
    return { topics: scores.subarray(0, RISK), risk: scores[RISK]!, important: scores[IMPORTANT]! }
  }
}

let reader: SentenceReader | undefined

/**
 * Scores a sentence `folded[start, end)` with the shipped model. Takes some 5 ms per 10,000 characters: meant for the clauses of a
 * policy, each once.
 */
export function scoreSentence(folded: string, start?: number, end?: number): SentenceScores {
  reader ??= sentenceReader(model as SentencesModel)
  return reader(folded, start, end)
}

/** Numbers of the topics that scores stand for: all above their threshold, the likeliest where there is none. */
export function topicNumbers({ topics }: SentenceScores): number[] {
  const found: number[] = []
  let best = 0
  for (let k = 0; k < topics.length; k++) {
    if (topics[k]! > 0) found.push(k)
    if (topics[k]! > topics[best]!) best = k
  }
  return found.length > 0 ? found : [best]
}
