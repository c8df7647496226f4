import { answers, answersWithin, noWayAbove, specialRequest } from '../../knowledge/zh/checks.ts'
import type { Evidence, Period } from '../../model.ts'
import { clausePatterns } from '../../text/clause-patterns.ts'
import { periodsIn } from '../../text/period.zh.ts'
import { quoteAround } from '../../text/quote.ts'
import type { Rule } from '../rule.ts'

const ask = clausePatterns({ answers })

/** Requests in general are answered within one time by one clause and within another by the next. */
export const deadlineDiffers: Rule = {
  kind: 'deadline-differs',
  find(reading) {
    const { document, folded, clauses, sections } = reading
    const says = ask(reading)
    const promised = new Map<string, { period: Period; evidence: Evidence }>()
    for (const [index, clause] of clauses.entries()) {
      const text = says.answers.exec(index)?.input
      if (
        text === undefined ||
        specialRequest.test(text.replace(noWayAbove, '')) ||
        specialRequest.test(sections[clause.section]?.heading ?? '')
      )
        continue
      for (const at of periodsIn(folded, clause.start, clause.end)) {
        if (at.unit !== 'day' && at.unit !== 'working-day') continue
        if (!answersWithin.test(folded.slice(at.end, Math.min(clause.end, at.end + 24)))) continue
        const key = `${at.value} ${at.unit}`
        if (!promised.has(key))
          promised.set(key, { period: { value: at.value, unit: at.unit }, evidence: quoteAround(document.text, clause, at.start, at.end) })
      }
    }
    // Three times are no slip but a system.
    if (promised.size !== 2) return []
    const [one, other] = [...promised.values()]
    return [
      {
        values: [one, other].map((entry) => document.text.slice(...spanOf(entry!.evidence, entry!.period, folded))),
        evidence: [one!.evidence, other!.evidence],
      },
    ]
  },
}

/** The period as printed. */
function spanOf(evidence: Evidence, period: Period, folded: string): [number, number] {
  const at = periodsIn(folded, evidence.start, evidence.end).find(({ value, unit }) => value === period.value && unit === period.unit)
  return at ? [at.start, at.end] : [evidence.start, evidence.end]
}
