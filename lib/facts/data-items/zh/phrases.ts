import { asks, denies, deniesUse, exempts } from '../../../knowledge/zh/collection.ts'
import { phrases } from '../../../knowledge/zh/collected-phrases.ts'
import type { Category } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatternList } from '../../../text/clause-patterns.ts'
import type { Mention } from './mentions.ts'
import { segmentsOf } from './segments.ts'
import { roomsOf } from '../../rooms.zh.ts'

const askPhrases = clausePatternList(phrases)

/** Clauses that say in their own way that something is collected, without naming it in an enumeration; `skip` are those in which nothing is. */
export function phraseMentions(reading: Reading, skip: ReadonlySet<number>): Mention[] {
  const rooms = roomsOf(reading)
  const asked = askPhrases(reading)
  const mentions: Mention[] = []
  reading.clauses.forEach((clause, index) => {
    if (skip.has(index)) return
    const room = rooms[clause.section] ?? 'none'
    for (let place = 0; place < phrases.length; place++) {
      const match = asked[place]!.exec(index)
      if (!match) continue
      const { category, notIn, unless } = phrases[place]!
      const words = match.input
      if (notIn?.includes(room) || (room !== 'collect' && unless?.test(words))) continue
      if ((words.length < titled && asks.test(words)) || exempts.test(words) || deniedBefore(words, match.index, match[0])) continue
      mentions.push(mentionOf(reading, index, category, clause.start + match.index, clause.start + match.index + match[0].length))
    }
  })
  return mentions
}

/** A line of the table of contents (我们如何使用cookie), in characters. */
const titled = 30

/** Less sure than a word in a list of what is collected, but enough to count. */
const score = 0.6

function mentionOf(reading: Reading, index: number, category: Category, start: number, end: number): Mention {
  const clause = reading.clauses[index]!
  const siblings = segmentsOf(reading.folded, clause.body, clause.end, { act: 'bare', actor: 'operator' }, undefined)
  const segment = siblings.find((piece) => piece.end > start) ?? siblings[0]!
  return { category, by: 'operator', score, term: { category, start, end, weak: false }, clause: index, segment, siblings, word: false }
}

/** The words are denied where the denial stands in or just before them. */
function deniedBefore(words: string, at: number, match: string): boolean {
  const comma = words.lastIndexOf(',', at)
  const before = words.slice(comma + 1, at)
  return denies.test(before + match.slice(0, 12)) || deniesUse.test(before + match)
}
