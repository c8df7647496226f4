import {
  adsOrAnalysis,
  conditional,
  denialLimited,
  deniesIdentity,
  deniesSharing,
  namedData,
  onAdvertising,
  onAnalysis,
} from '../../knowledge/zh/checks.ts'
import { sdks } from '../../knowledge/sdks/index.ts'
import type { Evidence, ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { fold } from '../../text/fold.ts'
import { firstHit, hits, leadOf, quoteOf, sought, wordsOf, type Hit, type Rule } from '../rule.ts'

const identityDenied = sought(deniesIdentity)
const sharingDenied = deniesSharing.map((denial) => ({ seek: sought(denial), reach: denial.reach }))

/** Data that single out a device or a person. */
const identifying = new Set(['device-id', 'phone', 'sim', 'location-precise', 'id-number'])

/**
 * Partners for advertising and analysis are said to get nothing that identifies, or third parties to get nothing at all, and an SDK
 * is said to collect identifiers. A denial under a condition denies nothing.
 */
export const sharingDeniedVsSdk: Rule = {
  kind: 'sharing-denied-vs-sdk',
  find(reading, { thirdParties }) {
    const takers = thirdParties.filter((party) => party.kind === 'sdk' && party.data.some((category) => identifying.has(category)))
    if (!takers.length) return []
    const conflict = (denial: Hit, party: ThirdParty) => [
      { values: [party.name], evidence: [quoteOf(reading, denial), taking(reading, party)] },
    ]
    for (const denial of hits(reading, identityDenied)) {
      const words = around(reading, denial)
      if (!onAdvertising.test(words) || denialLimited.test(wordsOf(reading, denial))) continue
      const party =
        takers.find((taker) => serves(taker, 'ads', adsOrAnalysis)) ??
        (onAnalysis.test(words) ? takers.find((taker) => serves(taker, 'analytics')) : undefined)
      if (party) return conflict(denial, party)
    }
    for (const { seek, reach } of sharingDenied) {
      const nothing = firstHit(reading, seek, (hit) => isUnconditional(reading, hit, reach))
      if (nothing) return conflict(nothing, takers.find((taker) => namedData.test(fold(taking(reading, taker).quote))) ?? takers[0]!)
    }
    return []
  },
}

function serves(party: ThirdParty, category: string, purpose?: RegExp): boolean {
  const categories = sdks().find((sdk) => sdk.id === party.sdk)?.categories ?? []
  return categories.includes(category) || purpose?.test(fold(party.purpose ?? '')) === true
}

/** The place where the party is said to take something: its name and, where that stands close behind, what it takes. */
function taking({ document }: Reading, party: ThirdParty): Evidence {
  const first = party.evidence[0]!
  const words = party.dataWords?.split(/[;；]/u)[0] ?? ''
  const at = words ? document.text.indexOf(words, first.start) : -1
  const end = at < 0 ? first.end : Math.max(first.end, at + Math.min(words.length, 60))
  return end - first.start <= 240 ? evidenceAt(document.text, first.start, end) : first
}

/** The clause with the one before it. */
const around = (reading: Reading, hit: Hit) =>
  reading.folded.slice(reading.clauses[Math.max(0, hit.index - 1)]!.start, hit.clause.end).slice(-400)

/** No condition stands as far as it would reach: inside the denial, in its clause and what introduces it, or in the next two clauses. */
function isUnconditional(reading: Reading, hit: Hit, reach: (typeof deniesSharing)[number]['reach']): boolean {
  if (reach === 'inside') return !conditional.test(reading.folded.slice(hit.start, hit.end))
  const next = reading.clauses[Math.min(reading.clauses.length - 1, hit.index + 2)]!
  const following = reading.folded.slice(hit.clause.end, Math.min(next.end, hit.clause.end + 160))
  const heading = reading.sections[hit.clause.section]?.heading ?? ''
  const words = [wordsOf(reading, hit), leadOf(reading, hit.clause), fold(heading), ...(reach === 'behind' ? [following] : [])]
  return !words.some((text) => conditional.test(text))
}
