import type { Clause, Conflict, ConflictKind, Evidence } from '../model.ts'
import type { Found, Reading } from '../reading.ts'
import { quoteAround } from '../text/quote.ts'

/** One kind of contradiction. Precision before recall: a false accusation is worse than silence. */
export interface Rule {
  kind: ConflictKind
  find(reading: Reading, found: Found): Omit<Conflict, 'kind'>[]
}

/** A place in a clause: offsets into the document. */
export interface Hit {
  clause: Clause
  index: number
  start: number
  end: number
  match: RegExpExecArray
}

/**
 * The clauses in which `pattern` is found, in reading order. `cue` is a word that every match holds: where the document lacks it,
 * nothing is searched.
 */
export function* hits({ folded, clauses }: Reading, cue: string, pattern: RegExp): Generator<Hit> {
  let next = folded.indexOf(cue)
  for (let index = 0; index < clauses.length && next >= 0; index++) {
    const clause = clauses[index]!
    if (clause.end <= next) continue
    while (next >= 0 && next < clause.start) next = folded.indexOf(cue, next + 1)
    if (next < 0 || next >= clause.end) continue
    const match = pattern.exec(folded.slice(clause.start, clause.end))
    if (match) yield { clause, index, start: clause.start + match.index, end: clause.start + match.index + match[0].length, match }
  }
}

/** The first of them that `fits`. */
export function firstHit(reading: Reading, cue: string, pattern: RegExp, fits: (hit: Hit) => boolean = () => true): Hit | undefined {
  for (const hit of hits(reading, cue, pattern)) if (fits(hit)) return hit
  return undefined
}

/** The folded words of a clause. */
export const wordsOf = (reading: Reading, { clause }: Pick<Hit, 'clause'>) => reading.folded.slice(clause.start, clause.end)

/** The folded words of the clause that introduces this one; empty where there is none. */
export function leadOf(reading: Reading, clause: Clause): string {
  const lead = clause.lead === undefined ? undefined : reading.clauses[clause.lead]
  return lead ? reading.folded.slice(lead.start, lead.end) : ''
}

/** The hit as a quote. */
export const quoteOf = (reading: Reading, { clause, start, end }: Hit): Evidence => quoteAround(reading.document.text, clause, start, end)
