import { leavesAllElse, stopsAll, worthComparing } from '../../knowledge/zh/checks.ts'
import type { DataItem, Evidence } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { quoteAround } from '../../text/quote.ts'
import { firstOf } from '../../text/sorted.ts'
import type { Rule } from '../rule.ts'

/**
 * Without one item the whole service fails, says one passage; to refuse it changes nothing else, says another. Only of items that are the
 * same whatever they are taken for: a phone number may be needed to register and optional in a survey.
 */
export const requiredVsOptional: Rule = {
  kind: 'required-vs-optional',
  find: (reading, { data }) =>
    data
      .filter((item) => item.by === 'operator' && worthComparing.has(item.category))
      .flatMap((item) => {
        const required = consequence(reading, item, stopsAll)
        const optional = consequence(reading, item, leavesAllElse)
        return required && optional && required.start !== optional.start
          ? [{ values: [item.words[0] ?? ''].filter(Boolean), evidence: [required, optional] }]
          : []
      })
      .slice(0, 1),
}

/** What comes of refusing: said in the passage that takes the item, or in the two clauses behind it in its paragraph. */
function consequence({ clauses, folded, document }: Reading, item: DataItem, pattern: RegExp): Evidence | undefined {
  for (const { start } of item.evidence) {
    const first = firstOf(clauses.length, (index) => clauses[index]!.end > start)
    for (let index = first; index < Math.min(first + 3, clauses.length); index++) {
      const clause = clauses[index]!
      if (clause.block !== clauses[first]!.block) break
      const match = pattern.exec(folded.slice(clause.start, clause.end))
      if (match) return quoteAround(document.text, clause, clause.start + match.index, clause.start + match.index + match[0].length)
    }
  }
  return undefined
}
