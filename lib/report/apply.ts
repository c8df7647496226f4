import type { Evidence, Summary } from '../model.ts'
import type { Correction } from './correction.ts'
import { create, overlay } from './edit.ts'
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

export interface Corrected {
  /** The reading with the corrections in it; the given one is untouched. */
  summary: Summary
  marks: Mark[]
  /** Their passage does not stand in this text any more, or can't be told from its twins: the reader is asked. */
  asks: Correction[]
  /** Nothing to do: the reading itself says by now what the correction wanted. */
  settled: Correction[]
}

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
      result.asks.push(correction)
      continue
    }
    const list = (said ?? should)?.list
    if (list === undefined) continue
    const mark: Mark = { correction, list, at: null, original: said }
    const done = list === 'facts' ? correctSingle(result.summary, mark, evidence) : correctItem(entries(list), mark, evidence, better)
    if (done) result.marks.push(mark)
    else result.settled.push(correction)
  }
  for (const [list, kept] of lists) {
    Object.assign(result.summary, { [list]: kept.map(({ item }) => item) })
    kept.forEach(({ mark }, index) => mark && (mark.at = index))
  }
  return result
}

function correctSingle(summary: Summary, mark: Mark, evidence: Evidence): boolean {
  const { said, should } = mark.correction.mistake
  const value = should ?? said
  if (value?.list !== 'facts') return false
  const { fact } = value
  const original = factAt(summary, 'facts', fact)
  const wanted = should?.list === 'facts' ? should.value : fact === 'crossBorder' ? 'unstated' : null
  if (JSON.stringify(original?.list === 'facts' ? original.value : null) === JSON.stringify(wanted)) return false
  Object.assign(summary.facts, { [fact]: wanted })
  summary.facts.evidence[fact] = should === null ? [] : [evidence]
  mark.at = fact
  mark.original = original
  return true
}

function correctItem(entries: Entry[], mark: Mark, evidence: Evidence, better: Evidence | null): boolean {
  const { wrong, said, should } = mark.correction.mistake
  const find = (value: FactValue, at: Evidence | null) => {
    const same = entries.filter(({ item }) => isSame(mark.list, item, value))
    return same.find(({ item }) => at !== null && restsOn(item, at)) ?? same[0]
  }
  if (said === null) {
    if (should === null || find(should, evidence)) return false
    entries.push({ item: create(should, evidence), mark })
    return true
  }
  const entry = find(said, evidence)
  if (!entry) return false
  entry.mark = mark
  if (wrong === 'wrong-quote') {
    const left = passages(entry.item).filter(({ start, end }) => end <= evidence.start || start >= evidence.end)
    const now = better ? [better, ...left] : left
    // No fact without evidence.
    if (now.length === 0) entries.splice(entries.indexOf(entry), 1)
    else entry.item = { ...(entry.item as object), evidence: now }
  } else if (should !== null) entry.item = overlay(entry.item, should)
  else if (wrong !== 'other') entries.splice(entries.indexOf(entry), 1)
  return true
}

const passages = (item: unknown) => (item as { evidence: Evidence[] }).evidence
const restsOn = (item: unknown, { start, end }: Evidence) => passages(item).some((one) => one.start < end && one.end > start)
const isSame = (list: FactList, item: unknown, value: FactValue): boolean => {
  if (list === 'facts') return false
  const found = factAt({ [list]: [item] } as unknown as Summary, list, 0)
  return found !== null && identityOf(found) === identityOf(value)
}
