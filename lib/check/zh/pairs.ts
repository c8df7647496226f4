import { consentPairs, deletionPairs, dutyPairs, sharingPairs, type Pair } from '../../knowledge/zh/checks.ts'
import type { ConflictKind } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { firstHit, leadOf, quoteOf, sought, wordsOf, type Hit, type Rule } from '../rule.ts'

/** Two passages that do not agree, by their wording: the first pair of a kind that the document holds. */
function rule(kind: ConflictKind, pairs: readonly Pair[]): Rule {
  const passages = pairs.map(({ one, other }) => ({ one: passageOf(one), other: passageOf(other) }))
  return {
    kind,
    find(reading) {
      for (const { one, other } of passages) {
        const first = one(reading)
        const second = first && other(reading, first)
        if (first && second)
          return [{ values: [], evidence: [first, second].map((hit) => quote(reading, hit, first.clause === second.clause)) }]
      }
      return []
    },
  }
}

/** Two passages of one clause are quoted apart. */
const quote = (reading: Reading, hit: Hit, narrow: boolean) =>
  narrow ? evidenceAt(reading.document.text, hit.start, hit.end) : quoteOf(reading, hit)

/** Finds the first clause that says it, in another place than `apart`. */
function passageOf({ cue, pattern, unless }: Pair['one']) {
  const seek = sought({ cue, pattern })
  return (reading: Reading, apart?: Hit) =>
    firstHit(
      reading,
      seek,
      (hit) =>
        !(unless?.test(wordsOf(reading, hit)) || unless?.test(leadOf(reading, hit.clause))) &&
        !(apart && apart.start < hit.end && apart.end > hit.start),
    )
}

export const sharingExceptions = rule('sharing-exceptions', sharingPairs)
export const changeConsent = rule('change-consent', consentPairs)
export const dutyExcluded = rule('duty-excluded', dutyPairs)
export const deletionExcepted = rule('deletion-excepted', deletionPairs)
