import { exempts } from '../../knowledge/zh/collection.ts'
import { passages } from '../../knowledge/zh/worth-reading.ts'
import type { WorthReading } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { roomsOf } from '../rooms.ts'

const most = 10
const mostOfAKind = 2
/** Sentences longer than this are no longer read; shorter ones are fragments. In code units. */
const longest = 220
const shortest = 12

/** The riskiest sentences first, at most two of a kind, in the order of the text where they weigh the same. */
export function readWorthReadingZh(reading: Reading, _found: Found): WorthReading[] {
  const rooms = roomsOf(reading)
  const found: { reason: string; weight: number; start: number; end: number }[] = []
  for (const clause of reading.clauses) {
    const length = clause.end - clause.body
    if (length > longest || length < shortest || rooms[clause.section] === 'define') continue
    const words = reading.folded.slice(clause.body, clause.end)
    for (const passage of passages) {
      if (!passage.needs.some((need) => words.includes(need)) || !passage.pattern.test(words) || passage.unless?.test(words)) continue
      if (exempts.test(words) && passage.reason !== 'without-consent') continue
      found.push({ reason: passage.reason, weight: passage.weight, start: clause.body, end: clause.end })
      break
    }
  }
  const kept: Record<string, number> = {}
  return found
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .filter(({ reason }) => (kept[reason] = (kept[reason] ?? 0) + 1) <= mostOfAKind)
    .slice(0, most)
    .map(({ reason, start, end }) => ({ reason, evidence: [evidenceAt(reading.document.text, start, end)] }))
}
