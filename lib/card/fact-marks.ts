import type { Evidence, Span, Summary } from '../model.ts'
import { factKey } from './fact-key.ts'

/** Kinds of marks in their order: where several facts rest on the same words, the first kind gives them its colour. */
export const markKinds = ['conflict', 'sensitive', 'party', 'route', 'data', 'stated', 'worth'] as const
export type MarkKind = (typeof markKinds)[number]

/** A passage that a fact of the card rests on. */
export interface FactMark extends Span {
  kind: MarkKind
  key: string
}

/**
 * Every passage of a text that a line of the card rests on, in the order of the text.
 * @param page see `factKey`
 */
export function marksOf(summary: Summary, page = ''): FactMark[] {
  const marks: FactMark[] = []
  const add = (kind: MarkKind, key: string, evidence: readonly Evidence[]) => {
    for (const { start, end } of evidence) marks.push({ kind, key, start, end })
  }
  summary.data.forEach(({ bases, evidence }, at) => add(bases.length > 0 ? 'sensitive' : 'data', factKey('data', at, page), evidence))
  summary.thirdParties.forEach(({ evidence }, at) => add('party', factKey('thirdParties', at, page), evidence))
  summary.linkedLists.forEach(({ evidence }, at) => add('party', factKey('linkedLists', at, page), evidence))
  summary.routes.forEach(({ evidence }, at) => add('route', factKey('routes', at, page), evidence))
  summary.conflicts.forEach(({ evidence }, at) => add('conflict', factKey('conflicts', at, page), evidence))
  summary.retention.forEach(({ evidence }, at) => add('stated', factKey('retention', at, page), evidence))
  summary.permissions.forEach(({ evidence }, at) => add('stated', factKey('permissions', at, page), evidence))
  for (const [name, evidence] of Object.entries(summary.facts.evidence)) add('stated', factKey('facts', name, page), evidence)
  summary.worthReading.forEach(({ evidence }, at) => add('worth', factKey('worthReading', at, page), evidence))
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A run of text with the same marks over all of it; none for text that no fact rests on. */
export interface Run extends Span {
  marks: readonly FactMark[]
}

/**
 * Cuts paragraphs at their marks.
 * @param paragraphs consecutive spans, in order
 * @param marks by `start`, as `marksOf` gives them
 * @returns the runs of each paragraph, which together are the whole of it
 */
export function runsOf(paragraphs: readonly Span[], marks: readonly FactMark[]): Run[][] {
  let next = 0
  let open: FactMark[] = []
  return paragraphs.map(({ start, end }) => {
    for (; next < marks.length && marks[next]!.start < end; next++) open.push(marks[next]!)
    open = open.filter((mark) => mark.end > start)
    const here = open.filter((mark) => mark.start < end && mark.end > mark.start)
    const cuts = new Set([start, end])
    for (const mark of here) {
      cuts.add(Math.max(start, mark.start))
      cuts.add(Math.min(end, mark.end))
    }
    const places = [...cuts].sort((a, b) => a - b)
    return places.slice(0, -1).map((from, index) => {
      const to = places[index + 1]!
      return { start: from, end: to, marks: here.filter((mark) => mark.start < to && mark.end > from) }
    })
  })
}

/** The kind whose colour a run gets. */
export const kindOf = ({ marks }: Run): MarkKind | null => markKinds.find((kind) => marks.some((mark) => mark.kind === kind)) ?? null
