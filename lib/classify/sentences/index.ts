import model from '../../knowledge/models/sentences.json' with { type: 'json' }
import { lazy } from '../../text/once.ts'
import { unitsOf } from '../ngrams.ts'
import { Table, type PackedTable } from '../table.ts'

/** What the fitted model consists of. Scores above the thresholds count as yes. */
export interface SentencesModel {
  /** The topics; over the folded text. */
  topics: PackedTable
  thresholds: readonly number[]
  /** Risk; over the folded text. */
  risk: PackedTable
  riskThreshold: number
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

/** Scores `text[start, end)`; offsets are UTF-16 code units. Above 0 means yes. */
export interface SentenceReader {
  /** How sure the model is of each topic, by its number. Takes folded text. */
  topics(folded: string, start?: number, end?: number): Float32Array
  /** Takes folded text. */
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
export function sentenceReader(model: SentencesModel): SentenceReader {
  const units = new Uint16Array(LONGEST)
  const tables = {
    topics: lazy(() => new Table(model.topics)),
    risk: lazy(() => new Table(model.risk)),
    important: lazy(() => new Table(model.important)),
  }
  return {
    topics(folded, start = 0, end = folded.length) {
      const scores = new Float32Array(model.topics.outputs)
      tables.topics().score(units, 0, markedUnits(units, folded, start, end), scores)
      for (let k = 0; k < scores.length; k++) scores[k]! -= model.thresholds[k]!
      return scores
    },
    risk(folded, start = 0, end = folded.length) {
      return tables.risk().scoreOf(units, 0, markedUnits(units, folded, start, end), 0) - model.riskThreshold
    },
    important(text, start = 0, end = text.length) {
      return tables.important().scoreOf(units, 0, markedUnits(units, text, start, end), 0) - model.importantThreshold
    },
  }
}

let reader: SentenceReader | undefined
const shipped = (): SentenceReader => (reader ??= sentenceReader(model as SentencesModel))

/** How sure the shipped model is of each topic of a sentence `folded[start, end)`, by the topic's number; above 0 means yes. */
export const scoreTopics: SentenceReader['topics'] = (folded, start, end) => shipped().topics(folded, start, end)

/** How much a sentence `folded[start, end)` reads like those that legal experts marked as a risk to the user; above 0 means yes. */
export const riskOf: SentenceReader['risk'] = (folded, start, end) => shipped().risk(folded, start, end)

/** How much a sentence `text[start, end)` (as printed, not folded) reads like those that experts would keep in a summary; above 0 means yes. */
export const importanceOf: SentenceReader['important'] = (text, start, end) => shipped().important(text, start, end)

/** Numbers of the topics that scores stand for: all above their threshold, the likeliest where there is none. */
export function topicNumbers(topics: Float32Array): number[] {
  const found: number[] = []
  let best = 0
  for (let k = 0; k < topics.length; k++) {
    if (topics[k]! > 0) found.push(k)
    if (topics[k]! > topics[best]!) best = k
  }
  return found.length > 0 ? found : [best]
}
