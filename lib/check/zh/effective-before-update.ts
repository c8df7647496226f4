import { firstVersion } from '../../knowledge/zh/checks.ts'
import { datesIn } from '../../text/date.zh.ts'
import type { Rule } from '../rule.ts'

/** Both dates stand together, as a version's dates do. In characters. */
const together = 400

/**
 * The version takes effect before it was written. Not where the early date is that of the first version (first published
 * and in force …, latest revised …): many policies keep the day on which they began.
 */
export const effectiveBeforeUpdate: Rule = {
  kind: 'effective-before-update',
  find({ folded }, { facts }) {
    const [updated] = facts.evidence['updated'] ?? []
    const [effective] = facts.evidence['effective'] ?? []
    if (!updated || !effective || !facts.updated || !facts.effective) return []
    const digits = Math.min(facts.updated.length, facts.effective.length)
    if (facts.effective.slice(0, digits) >= facts.updated.slice(0, digits)) return []
    if (Math.abs(updated.start - effective.start) > together) return []
    const from = Math.max(0, Math.min(updated.start, effective.start) - together)
    const to = Math.max(updated.end, effective.end) + together
    if (
      firstVersion.test(folded.slice(effective.start, effective.end)) ||
      firstVersion.test(folded.slice(Math.max(0, effective.start - 6), effective.start))
    )
      return []
    const began = datesIn(folded.slice(from, to)).some(
      (date) => date.iso <= facts.effective! && firstVersion.test(folded.slice(Math.max(0, from + date.start - 12), from + date.end + 6)),
    )
    return began ? [] : [{ values: [facts.effective, facts.updated], evidence: [effective, updated] }]
  },
}
