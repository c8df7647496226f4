import { exempts } from '../../knowledge/zh/collection.ts'
import { mayCost, passages, type Passage } from '../../knowledge/zh/worth-reading.ts'
import type { WorthReading } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { clausePatternList } from '../../text/clause-patterns.ts'
import { roomsOf } from '../rooms.zh.ts'
import type { RiskOf } from './index.ts'

const most = 10
const mostOfAKind = 2
/** Beyond these a sentence has to weigh something. */
const fewest = 5
const notable = 2
/** Sentences longer than this are no longer read; shorter ones are fragments. In code units. */
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
    const length = clause.end - clause.body
    if (length > longest || length < shortest || rooms[clause.section] === 'define') return
    const words = reading.folded.slice(clause.body, clause.end)
    const passage = passages.find(({ pattern, unless }, place) => asked[place]!.can(index) && pattern.test(words) && !unless?.test(words))
    // Items of a list are mostly the law's own exceptions.
    const other = clause.lead === undefined && cost.can(index) && mayCost.test(words)
    if (!passage && !other) return
    const candidate = candidateOf(passage, exempts.test(words), () => riskOf(reading.folded, clause.body, clause.end))
    // What introduces a list says nothing by itself, unless it takes something for every case that follows.
    if (!candidate || (/:\s*$/u.test(words) && candidate.reason !== 'without-notice')) return
    found.push({ ...candidate, start: clause.body, end: clause.end })
  })
  const kept: Record<string, number> = {}
  return found
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ reason }) => (kept[reason] = (kept[reason] ?? 0) + 1) <= mostOfAKind)
    .slice(0, most)
    .filter(({ score }, index) => index < fewest || score >= notable)
    .map(({ reason, start, end }) => ({ reason, evidence: [evidenceAt(reading.document.text, start, end)] }))
}

function candidateOf(passage: Passage | undefined, exempt: boolean, riskOf: () => number): Pick<Candidate, 'reason' | 'score'> | undefined {
  if (exempt && passage?.reason !== 'without-consent') return undefined
  if (passage) {
    const risk = Math.max(-1, Math.min(1, riskOf()))
    return { reason: passage.reason, score: passage.weight + modelShare * risk }
  }
  const risk = riskOf()
  return risk > risky ? { reason: 'other', score: modelShare * Math.min(1, risk) } : undefined
}
