import type { Evidence, Span, Summary } from '../model.ts'
import type { Correction } from './correction.ts'
import { create, overlay } from './edit.ts'
import { correctSingle } from './apply-single.ts'
import { factAt, identityOf, type FactList, type FactValue } from './fact-value.ts'
import { anchor } from './passage.ts'

/** A fact of the corrected summary that a person changed: where it stands there, and what the reading said. */
export interface Mark {
  correction: Correction
  list: FactList
  /** Index in the corrected list, or the name of a single fact; null for a fact that was taken out. */
  at: number | string | null
  /** What the rules read, null where they read nothing. */
  original: FactValue | null
}

/**
 * `gone`: the passage does not stand in this text any more, or can't be told from its twins. `elsewhere`: the fact rests on a passage that
 * the reader had not seen when they said that it is none.
 */
export interface Ask {
  correction: Correction
  why: 'gone' | 'elsewhere'
}

export interface Corrected {
  /** The reading with the corrections in it; the given one is untouched. */
  summary: Summary
  marks: Mark[]
  /** What can't be applied without asking the reader. */
  asks: Ask[]
  /** Nothing to do: the reading itself says by now what the correction wanted. */
  settled: Correction[]
}

/** An item on its way through the corrections. */
interface Entry {
  item: unknown
  mark: Mark | null
}

/**
 * Applies a person's corrections, oldest first, to a reading of their policy. A correction holds only while its exact passage stands in the text.
 * @param text the text that the summary's offsets refer to
 */
export function applyCorrections(summary: Summary, corrections: readonly Correction[], text: string): Corrected {
  const result: Corrected = { summary: structuredClone(summary), marks: [], asks: [], settled: [] }
  const lists = new Map<Exclude<FactList, 'facts'>, Entry[]>()
  const entries = (list: Exclude<FactList, 'facts'>): Entry[] => {
    const found = lists.get(list) ?? result.summary[list].map((item) => ({ item, mark: null }))
    lists.set(list, found)
    return found
  }
  for (const correction of corrections.toSorted((a, b) => a.at - b.at)) {
    const { said, should, passage, instead } = correction.mistake
    const evidence = anchor(passage, text)
    const better = instead === null ? null : anchor(instead, text)
    if (evidence === null || (instead !== null && better === null)) {
      result.asks.push({ correction, why: 'gone' })
      continue
    }
    const list = (said ?? should)?.list
    if (list === undefined) continue
    const mark: Mark = { correction, list, at: null, original: said }
    const done =
      list === 'facts'
        ? correctSingle(result.summary.facts, mark, evidence, better)
        : correctItem(entries(list), mark, { evidence, better, known: placesOf([passage.quote, ...correction.seen], text) })
    if (done === 'elsewhere') result.asks.push({ correction, why: done })
    else if (done) result.marks.push(mark)
    else result.settled.push(correction)
  }
  for (const [list, kept] of lists) {
    Object.assign(result.summary, { [list]: kept.map(({ item }) => item) })
    kept.forEach(({ mark }, index) => mark && (mark.at = index))
  }
  return result
}

interface Places {
  evidence: Evidence
  better: Evidence | null
  /** Where the passages stand that the reader saw when they corrected. */
  known: readonly Span[]
}

/** @returns false when there is nothing to do */
function correctItem(entries: Entry[], mark: Mark, { evidence, better, known }: Places): boolean | 'elsewhere' {
  const { wrong, said, should } = mark.correction.mistake
  const find = (value: FactValue, at: Evidence | null) => {
    const same = entries.filter(({ item }) => isSame(mark.list, item, value))
    return same.find(({ item }) => at !== null && restsOn(item, at)) ?? same[0]
  }
  if (said === null) {
    const same = should && find(should, evidence)
    if (should === null) return false
    if (same && should.list === 'notStated') return stated(same, mark, should, evidence)
    if (same) return false
    entries.push({ item: create(should, evidence), mark })
    return true
  }
  const entry = find(said, evidence)
  if (!entry) return false
  const takesOut = should === null && wrong !== 'other'
  // A policy may have begun to say what it did not say: that must not be hidden.
  if (takesOut && !passages(entry.item).every((one) => known.some((seen) => overlap(one, seen)))) return 'elsewhere'
  entry.mark = mark
  if (wrong === 'wrong-quote') {
    const left = passages(entry.item).filter((one) => !overlap(one, evidence))
    const now = better ? [better, ...left] : left
    // No fact without evidence.
    if (now.length === 0) entries.splice(entries.indexOf(entry), 1)
    else entry.item = { ...(entry.item as object), evidence: now }
  } else if (should !== null) entry.item = overlay(entry.item, should)
  else if (takesOut) entries.splice(entries.indexOf(entry), 1)
  return true
}

/** What a policy must state stands on the card in any case: what is missing there is its answer. */
function stated(entry: Entry, mark: Mark, should: Extract<FactValue, { list: 'notStated' }>, evidence: Evidence): boolean {
  const { state } = entry.item as { state: string }
  if (state === should.state) return false
  mark.original = { ...should, state: state as typeof should.state }
  entry.mark = mark
  entry.item = { ...(entry.item as object), state: should.state, evidence: [evidence] }
  return true
}

const passages = (item: unknown) => (item as { evidence: Evidence[] }).evidence
const restsOn = (item: unknown, at: Span) => passages(item).some((one) => overlap(one, at))
const overlap = (a: Span, b: Span) => a.start < b.end && a.end > b.start

function placesOf(quotes: readonly string[], text: string): Span[] {
  return quotes.flatMap((quote) => {
    const places: Span[] = []
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
      places.push({ start: at, end: at + quote.length })
    return places
  })
}
const isSame = (list: FactList, item: unknown, value: FactValue): boolean => {
  if (list === 'facts') return false
  const found = factAt({ [list]: [item] } as unknown as Summary, list, 0)
  return found !== null && identityOf(found) === identityOf(value)
}
