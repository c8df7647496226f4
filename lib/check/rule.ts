import type { Clause, Conflict, ConflictKind, Evidence } from '../model.ts'
import type { Found, Reading } from '../reading.ts'
import { clausePatternList, type ClausePattern } from '../text/clause-patterns.ts'
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

/** A pattern that is sought in all clauses. */
export type Sought = (reading: Reading) => ClausePattern

/** @param cue a word that every match holds: the other clauses are not searched. */
export function sought({ cue, pattern }: { readonly cue: string; readonly pattern: RegExp }): Sought {
  const ask = clausePatternList([{ pattern, needs: [cue] }])
  return (reading) => ask(reading)[0]!
}

/** The clauses in which it is found, in reading order. */
export function* hits(reading: Reading, seek: Sought): Generator<Hit> {
  const { clauses } = reading
  const pattern = seek(reading)
  for (let index = 0; index < clauses.length; index++) {
    const match = pattern.exec(index)
    if (!match) continue
    const clause = clauses[index]!
    yield { clause, index, start: clause.start + match.index, end: clause.start + match.index + match[0].length, match }
  }
}

/** The first of them that `fits`. */
export function firstHit(reading: Reading, seek: Sought, fits: (hit: Hit) => boolean = () => true): Hit | undefined {
  for (const hit of hits(reading, seek)) if (fits(hit)) return hit
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
