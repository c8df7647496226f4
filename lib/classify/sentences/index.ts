import model from '../../knowledge/models/sentences.json' with { type: 'json' }
import { unitsOf } from '../ngrams.ts'
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
const RISK = TOPICS.length

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
  /** The risk alone, which is cheaper. Takes folded text. */
  risk(folded: string, start?: number, end?: number): number
  /** Takes the text as printed. */
  important(text: string, start?: number, end?: number): number
}

/** Copies a sentence as the models see it into `units`, between two marks; returns how many units there are. */
export function markedUnits(units: Uint16Array, text: string, start: number, end: number): number {
  const length = unitsOf(text, start, end, units.subarray(1, units.length - 1))
  units[0] = BEGIN
  units[length + 1] = END
  return length + 2
}

/** Makes a reader from a model; the fitting scripts try models of their own with it. Tables are unpacked when they are first asked. */
export function sentenceReader({ answers, thresholds, important, importantThreshold }: SentencesModel): SentenceReader {
  const units = new Uint16Array(LONGEST)
  let answersTable: Table | undefined
  let importantTable: Table | undefined
  return {
    score(folded, start = 0, end = folded.length) {
      answersTable ??= new Table(answers)
      const scores = new Float32Array(answers.outputs)
      answersTable.score(units, 0, markedUnits(units, folded, start, end), scores)
      for (let k = 0; k < scores.length; k++) scores[k]! -= thresholds[k]!
      return { topics: scores.subarray(0, RISK), risk: scores[RISK]! }
    },
    risk(folded, start = 0, end = folded.length) {
      answersTable ??= new Table(answers)
      return answersTable.scoreOf(units, 0, markedUnits(units, folded, start, end), RISK) - thresholds[RISK]!
    },
    important(text, start = 0, end = text.length) {
      importantTable ??= new Table(important)
      return importantTable.scoreOf(units, 0, markedUnits(units, text, start, end), 0) - importantThreshold
    },
  }
}

let reader: SentenceReader | undefined
const shipped = (): SentenceReader => (reader ??= sentenceReader(model as SentencesModel))

/**
 * Scores a sentence `folded[start, end)` with the shipped model. Takes some 5 ms per 10,000 characters: meant for the clauses of a
 * policy, each once.
 */
export const scoreSentence: SentenceReader['score'] = (folded, start, end) => shipped().score(folded, start, end)

/** How much a sentence `folded[start, end)` reads like those that legal experts marked as a risk to the user; above 0 means yes. */
export const riskOf: SentenceReader['risk'] = (folded, start, end) => shipped().risk(folded, start, end)

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
