import { collectsFrom, deniesCollection, namedData, noneCues, noneLabel, noneValue } from '../../knowledge/zh/checks.ts'
import { dataTerms } from '../../knowledge/zh/data-terms.ts'
import type { Evidence, ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { fold } from '../../text/fold.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { quoteAround } from '../../text/quote.ts'
import { hits, sought, type Rule } from '../rule.ts'

const noneSought = noneCues.map((cue) => sought({ cue, pattern: noneLabel }))

/** A third party is said to collect nothing; another clause names it as one that collects. Or what is listed as collecting nothing is itself data. */
export const noneVsCollects: Rule = {
  kind: 'none-vs-collects',
  find(reading, { thirdParties }) {
    const silent = thirdParties.filter((party) => party.saysNone)
    const found = silent.flatMap((party) => {
      const collects = collectingClause(reading, party)
      return collects ? [{ values: [party.name], evidence: [saidNone(reading, party), collects] }] : []
    })
    return [...found, ...dataSaidToBeNone(reading)]
  },
}

/** A clause elsewhere that names the party before a verb of collecting and something collected. */
function collectingClause({ document, folded, clauses }: Reading, party: ThirdParty): Evidence | undefined {
  const names = [party.name, ...party.aliases].map(fold).filter((name) => name.length > 2 || /\p{Script=Han}{2}/u.test(name))
  for (const clause of clauses) {
    const own = party.evidence[0]!
    if (own.start < clause.end && own.end > clause.start) continue
    const text = folded.slice(clause.start, clause.end)
    for (const name of names) {
      const at = text.indexOf(name)
      if (at < 0 || noneValue.test(text)) continue
      const rest = text.slice(at + name.length)
      const match = collectsFrom.exec(rest)
      const data = match && namedData.exec(rest.slice(match[0].length, match[0].length + 40))
      if (!match || !data || deniesCollection.test(text)) continue
      const start = clause.start + at
      return quoteAround(document.text, clause, start, start + name.length + match[0].length + data.index + data[0].length)
    }
  }
  return undefined
}

/** The name with the words that it collects nothing, where they follow. */
function saidNone({ document, folded }: Reading, party: ThirdParty): Evidence {
  const { start, end } = party.evidence[0]!
  const none = noneLabel.exec(folded.slice(end, end + 100))
  return none ? evidenceAt(document.text, start, end + none.index + none[0].length) : party.evidence[0]!
}

const words = new Set(Object.values(dataTerms).flatMap((list) => list.split(' ')))

/** An entry whose name is a kind of data (…安装列表) and whose data are said to be none, in the same line or the next. */
function dataSaidToBeNone(reading: Reading) {
  const { document, folded } = reading
  return noneSought
    .flatMap((seek) => Array.from(hits(reading, seek)))
    .flatMap(({ start, end }) => {
      const line = folded.lastIndexOf('\n', start - 1) + 1
      // The label opens its line: the name stands in the line before.
      const from = folded.slice(line, start).trim() ? line : folded.lastIndexOf('\n', folded.slice(0, line).trimEnd().length - 1) + 1
      const name = folded
        .slice(from, start)
        .replace(entryNumber, '')
        .replace(/[\s:,|·•-]+$/u, '')
      if (!words.has(name)) return []
      const at = folded.indexOf(name, from)
      return [{ values: [document.text.slice(at, at + name.length)], evidence: [evidenceAt(document.text, from, end)] }]
    })
}

/** The number or mark that an entry begins with. */
const entryNumber = /^[\s|·•*-]*(?:\(?\d{1,2}[.、)]?)?\s*/u
