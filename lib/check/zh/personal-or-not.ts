import { aloneOnly, notPersonal, onlyIf, yetPersonal } from '../../knowledge/zh/checks.ts'
import { firstHit, hits, quoteOf, sought, type Rule } from '../rule.ts'

const deniedSought = notPersonal.map((denied) => ({ seek: sought(denied), claims: denied.claims }))
const counters = yetPersonal.map((counter) => ({ word: counter.word, against: counter.against, said: sought(counter) }))

/** Data are called non-personal or unlinked; elsewhere they are kept by person, or serve to recognise one. */
export const personalOrNot: Rule = {
  kind: 'personal-or-not',
  find(reading) {
    for (const { seek, claims } of deniedSought)
      for (const hit of hits(reading, seek)) {
        const said = reading.folded.slice(Math.max(hit.clause.start, hit.start - 60), hit.end)
        if (onlyIf.test(said) || aloneOnly.test(said)) continue
        // The thing is named in the clause itself or just before it.
        const words = reading.folded.slice(Math.max(0, hit.clause.start - 160), hit.end)
        for (const counter of counters.filter(({ against }) => against.includes(claims))) {
          const word = counter.word.exec(words)
          const other = word && firstHit(reading, counter.said, ({ clause }) => clause !== hit.clause)
          if (word && other) return [{ values: [word[0]], evidence: [quoteOf(reading, hit), quoteOf(reading, other)] }]
        }
      }
    return []
  },
}
