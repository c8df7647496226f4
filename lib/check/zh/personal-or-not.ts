import { notPersonal, onlyIf, yetPersonal } from '../../knowledge/zh/checks.ts'
import { firstHit, hits, quoteOf, type Rule } from '../rule.ts'

/** Data are called non-personal or unlinked; elsewhere they are kept by person, or serve to recognise one. */
export const personalOrNot: Rule = {
  kind: 'personal-or-not',
  find(reading) {
    for (const { cue, pattern } of notPersonal)
      for (const hit of hits(reading, cue, pattern)) {
        if (onlyIf.test(reading.folded.slice(Math.max(hit.clause.start, hit.start - 60), hit.end))) continue
        // The thing is named in the clause itself or just before it.
        const words = reading.folded.slice(Math.max(0, hit.clause.start - 160), hit.end)
        for (const counter of yetPersonal) {
          const word = counter.word.exec(words)
          const other = word && firstHit(reading, counter.cue, counter.pattern, ({ clause }) => clause !== hit.clause)
          if (word && other) return [{ values: [word[0]], evidence: [quoteOf(reading, hit), quoteOf(reading, other)] }]
        }
      }
    return []
  },
}
