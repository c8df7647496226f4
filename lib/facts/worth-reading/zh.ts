import { exempts } from '../../knowledge/zh/collection.ts'
import { mayCost, passages } from '../../knowledge/zh/worth-reading.ts'
import type { WorthReading } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { lazy } from '../../text/once.ts'
import { wordLists } from '../../text/word-lists.ts'
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

const cuedPassages = lazy(() => wordLists(passages.map(({ needs }) => needs)))

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
  for (const clause of reading.clauses) {
    const length = clause.end - clause.body
    if (length > longest || length < shortest || rooms[clause.section] === 'define') continue
    const words = reading.folded.slice(clause.body, clause.end)
    const candidate = candidateOf(words, () => riskOf(reading.folded, clause.body, clause.end), clause.lead !== undefined)
    // What introduces a list says nothing by itself, unless it takes something for every case that follows.
    if (!candidate || (/:\s*$/u.test(words) && candidate.reason !== 'without-notice')) continue
    found.push({ ...candidate, start: clause.body, end: clause.end })
  }
  const kept: Record<string, number> = {}
  return found
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ reason }) => (kept[reason] = (kept[reason] ?? 0) + 1) <= mostOfAKind)
    .slice(0, most)
    .filter(({ score }, index) => index < fewest || score >= notable)
    .map(({ reason, start, end }) => ({ reason, evidence: [evidenceAt(reading.document.text, start, end)] }))
}

function candidateOf(words: string, riskOf: () => number, listed: boolean): Pick<Candidate, 'reason' | 'score'> | undefined {
  const cue = cuedPassages()(words).find((index) => passages[index]!.pattern.test(words) && !passages[index]!.unless?.test(words))
  const passage = cue === undefined ? undefined : passages[cue]
  const exempt = exempts.test(words)
  if (passage && (!exempt || passage.reason === 'without-consent')) {
    const risk = Math.max(-1, Math.min(1, riskOf()))
    return { reason: passage.reason, score: passage.weight + modelShare * risk }
  }
  // Items of a list are mostly the law's own exceptions.
  if (passage || exempt || listed || !mayCost.test(words)) return undefined
  const risk = riskOf()
  return risk > risky ? { reason: 'other', score: modelShare * Math.min(1, risk) } : undefined
}
