import { below, childhood, under, years } from '../../knowledge/zh/minors.ts'
import type { Evidence } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { numberOf } from '../../text/period.zh.ts'
import { quoteAround } from '../../text/quote.ts'
import type { Minors } from './index.ts'

/** Where the policy names several ages, that of children is taken, else the first. */
export function readMinorsAgeZh({ document, folded, clauses }: Reading): Minors {
  let found: { age: number; evidence: Evidence } | undefined
  for (const clause of clauses) {
    if (found?.age === childhood) break
    const text = folded.slice(clause.start, clause.end)
    if (!text.includes(years)) continue
    for (const pattern of [under, below]) {
      const match = pattern.exec(text)
      const age = numberOf(match?.groups?.['age'] ?? '')
      if (!match || (found && age !== childhood)) continue
      const start = clause.start + match.index
      found = { age, evidence: quoteAround(document.text, clause, start, start + match[0].length) }
      if (age === childhood) break
    }
  }
  return { facts: { minorsAge: found?.age ?? null }, evidence: found ? { minorsAge: [found.evidence] } : {} }
}
