import { exempts } from '../../knowledge/zh/collection.ts'
import { bullet, mayCost, passages, type Passage } from '../../knowledge/zh/worth-reading.ts'
import type { Clause, WorthReading } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { clausePatternList } from '../../text/clause-patterns.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { quoteAround } from '../../text/quote.ts'
import { roomsOf } from '../rooms.zh.ts'
import type { RiskOf } from './index.ts'

const most = 10
const mostOfAKind = 2
/** Beyond these a sentence has to weigh something. */
const fewest = 5
const notable = 2
/** Of sentences longer than this only the part around a known passage is read; shorter ones are fragments. In code units. */
const longest = 220
const shortest = 12

/** How far the model's opinion of one sentence may move it against the weight of its kind. */
const modelShare = 7
/** So risky, by the model alone, that a sentence of no known kind is shown. */
const risky = 0.8

const askPassages = clausePatternList(passages)
const askCost = clausePatternList([mayCost])

interface Candidate {
  reason: string
  score: number
  start: number
  end: number
}

/**
 * The riskiest sentences first, at most two of a kind. The kind says why a sentence is shown and how much it may cost the reader; the fitted
 * model, which learned from what legal experts marked as risks, ranks the sentences among each other.
 */
export function readWorthReadingZh(reading: Reading, riskOf: RiskOf): WorthReading[] {
  const rooms = roomsOf(reading)
  const found: Candidate[] = []
  const asked = askPassages(reading)
  const cost = askCost(reading)[0]!
  reading.clauses.forEach((clause, index) => {
    if (clause.end - clause.body < shortest || rooms[clause.section] === 'define') return
    const whole = reading.folded.slice(clause.body, clause.end)
    if (whole.length > longest) {
      // A long row is a list of what is taken, no sentence.
      const row = reading.document.blocks[clause.block]?.kind === 'row'
      const part = row ? undefined : partOf(reading, clause, whole, (place) => asked[place]!.can(index))
      if (part) found.push({ ...part, score: part.score + modelShare * bounded(riskOf(reading.folded, part.start, part.end)) })
      return
    }
    const body = clause.body + (bullet.exec(whole)?.[0].length ?? 0)
    const words = whole.slice(body - clause.body)
    const passage = passages.find(({ pattern, unless }, place) => asked[place]!.can(index) && pattern.test(words) && !unless?.test(words))
    // Items of a list are mostly the law's own exceptions.
    const other = clause.lead === undefined && cost.can(index) && mayCost.test(words)
    if (!passage && !other) return
    const candidate = candidateOf(passage, exempts.test(words), () => riskOf(reading.folded, body, clause.end))
    // What introduces a list says nothing by itself, unless it takes something for every case that follows.
    if (!candidate || (/:\s*$/u.test(words) && candidate.reason !== 'without-notice')) return
    found.push({ ...candidate, start: body, end: clause.end })
  })
  const kept: Record<string, number> = {}
  return found
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ reason }) => (kept[reason] = (kept[reason] ?? 0) + 1) <= mostOfAKind)
    .slice(0, most)
    .filter(({ score }, index) => index < fewest || score >= notable)
    .map(({ reason, start, end }) => ({ reason, evidence: [evidenceAt(reading.document.text, start, end)] }))
}

const bounded = (risk: number) => Math.max(-1, Math.min(1, risk))

/** The first known passage of a long sentence, out to the commas around it; what makes it harmless may stand anywhere in the sentence. */
function partOf(reading: Reading, clause: Clause, words: string, can: (place: number) => boolean): Candidate | undefined {
  if (exempts.test(words)) return undefined
  for (const [place, { reason, weight, pattern, unless }] of passages.entries()) {
    const match = can(place) ? pattern.exec(words) : null
    if (!match || unless?.test(words)) continue
    const start = clause.body + match.index
    const quote = quoteAround(reading.document.text, { start: clause.body, end: clause.end }, start, start + match[0].length)
    return { reason, score: weight, start: quote.start, end: quote.end }
  }
  return undefined
}

function candidateOf(passage: Passage | undefined, exempt: boolean, riskOf: () => number): Pick<Candidate, 'reason' | 'score'> | undefined {
  if (exempt && passage?.reason !== 'without-consent') return undefined
  if (passage) {
    return { reason: passage.reason, score: passage.weight + modelShare * bounded(riskOf()) }
  }
  const risk = riskOf()
  return risk > risky ? { reason: 'other', score: modelShare * Math.min(1, risk) } : undefined
}
