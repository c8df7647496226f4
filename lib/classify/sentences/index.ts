import model from '../../knowledge/models/sentences.json' with { type: 'json' }
import { Bag, unitsOf } from '../ngrams.ts'
import { Table, type PackedTable } from '../table.ts'

/** What the fitted model consists of. Scores above the thresholds count as yes. */
export interface SentencesModel {
  /** The topics, then risk; over the folded text. */
  answers: PackedTable
  thresholds: readonly number[]
  /** Importance; over the text as printed, since how a sentence is written says something about it. */
  important: PackedTable
  importantThreshold: number
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

/** Sentences are read to this many units; real ones are far shorter. */
const LONGEST = 2048
/** Stand before and after a sentence, so that its first and last words differ from the same words inside. */
const BEGIN = 2
const END = 3

/** How sure the model is of each topic and of risk: above 0 means yes. */
export interface SentenceScores {
  /** By topic number. */
  readonly topics: Float32Array
  readonly risk: number
}

/** Scores `text[start, end)`; offsets are UTF-16 code units. */
export interface SentenceReader {
  /** Takes folded text. */
  score(folded: string, start?: number, end?: number): SentenceScores
  /** Takes the text as printed. */
  important(text: string, start?: number, end?: number): number
}

/** Fills a bag with the n-grams of a sentence. `units` is a buffer. */
export function fillBag(bag: Bag, units: Uint16Array, longest: number, text: string, start: number, end: number): void {
  const length = unitsOf(text, start, end, units.subarray(1, units.length - 1))
  units[0] = BEGIN
  units[length + 1] = END
  bag.clear()
  bag.add(units, 0, length + 2, longest)
}

/** Makes a reader from a model; the fitting scripts try models of their own with it. Tables are unpacked when they are first asked. */
export function sentenceReader({ answers, thresholds, important, importantThreshold }: SentencesModel): SentenceReader {
  const scoreAnswers = scorer(answers)
  const scoreImportant = scorer(important)
  return {
    score(folded, start = 0, end = folded.length) {
      const scores = scoreAnswers(folded, start, end).map((score, k) => score - thresholds[k]!)
      return { topics: scores.subarray(0, TOPICS.length), risk: scores[TOPICS.length]! }
    },
    important: (text, start = 0, end = text.length) => scoreImportant(text, start, end)[0]! - importantThreshold,
  }
}

/** Scores of sentences under one table. */
function scorer(packed: PackedTable): (text: string, start: number, end: number) => Float32Array {
  let parts: { table: Table; bag: Bag; units: Uint16Array } | undefined
  return (text, start, end) => {
    parts ??= { table: new Table(packed), bag: new Bag(packed.bits), units: new Uint16Array(LONGEST) }
    const scores = new Float32Array(packed.outputs)
    fillBag(parts.bag, parts.units, packed.longest, text, start, end)
    parts.table.addScores(parts.bag, scores)
    return scores
  }
}

let reader: SentenceReader | undefined
const shipped = (): SentenceReader => (reader ??= sentenceReader(model as SentencesModel))

/**
 * Scores a sentence `folded[start, end)` with the shipped model. Takes some 5 ms per 10,000 characters: meant for the clauses of a
 * policy, each once.
 */
export const scoreSentence: SentenceReader['score'] = (folded, start, end) => shipped().score(folded, start, end)

/** How much a sentence `text[start, end)` (as printed, not folded) reads like those that experts would keep in a summary; above 0 means yes. */
export const importanceOf: SentenceReader['important'] = (text, start, end) => shipped().important(text, start, end)

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
