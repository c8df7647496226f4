import { denies, exempts } from '../../knowledge/zh/collection.ts'
import { phrases } from '../../knowledge/zh/collected-phrases.ts'
import type { Category } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { roomsOf } from '../rooms.ts'

/** A clause that says in its own way that something is collected. */
export interface PhraseHit {
  category: Category
  clause: number
  start: number
  end: number
}

/** Finds what is collected without being named in an enumeration; `skip` are clauses in which nothing is collected. */
export function phraseHits(reading: Reading, skip: ReadonlySet<number>): PhraseHit[] {
  const rooms = roomsOf(reading)
  const hits: PhraseHit[] = []
  reading.clauses.forEach((clause, index) => {
    if (skip.has(index)) return
    const words = reading.folded.slice(clause.start, clause.end)
    const room = rooms[clause.section] ?? 'none'
    for (const phrase of phrases) {
      if (phrase.notIn?.includes(room) || !phrase.needs.some((need) => words.includes(need))) continue
      const match = phrase.pattern.exec(words)
      if (!match || exempts.test(words) || deniedBefore(words, match.index, match[0])) continue
      hits.push({
        category: phrase.category,
        clause: index,
        start: clause.start + match.index,
        end: clause.start + match.index + match[0].length,
      })
    }
  })
  return hits
}

/** The words are denied where the denial stands in or just before them. */
function deniedBefore(words: string, at: number, match: string): boolean {
  const comma = words.lastIndexOf(',', at)
  const before = words.slice(comma + 1, at)
  return denies.test(before + match.slice(0, 12))
}
