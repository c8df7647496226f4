import { contactHeading } from '../../../knowledge/zh/contacts.ts'
import { answered, coolingTime, otherTime, promised, readersBehind, readersTime } from '../../../knowledge/zh/promises.ts'
import type { Evidence, Period } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { oncePer } from '../../../text/once.ts'
import { periodsIn } from '../../../text/period.zh.ts'

/** A time within which something is promised, and the clause that says so. */
export interface Promise {
  period: Period
  clause: number
  evidence: Evidence
}

const ask = clausePatterns({ promised })
const window = 40

/** The promises of an answer or of completion, in reading order. Computed once for a reading. */
export const promisesIn: (reading: Reading) => readonly Promise[] = oncePer((reading: Reading) => {
  const { document, folded } = reading
  const says = ask(reading)
  const promises: Promise[] = []
  reading.clauses.forEach((clause, index) => {
    if (!says.promised.test(index)) return
    for (const at of periodsIn(folded, clause.start, clause.end)) {
      if (at.unit === 'year' || at.value > (at.unit === 'month' ? 3 : 90)) continue
      const before = folded.slice(Math.max(clause.start, at.start - window), at.start)
      const behind = folded.slice(at.end, Math.min(clause.end, at.end + window)).replace(/[;。].*$/u, '')
      const near = before.slice(Math.max(0, before.search(/[^。;]*$/u)))
      if (coolingTime.test(near.slice(-6) + behind.slice(0, 5))) continue
      if (otherTime.test(near.slice(-14) + behind.slice(0, 12))) continue
      if (!promised.test(behind.slice(0, 30)) && !promised.test(near.slice(-12))) continue
      if (readersTime.test(near) || readersBehind.test(behind) || (at.unit === 'month' && !answered.test(behind))) continue
      promises.push({
        period: { value: at.value, unit: at.unit },
        clause: index,
        evidence: evidenceAt(
          document.text,
          clause.start,
          Math.min(clause.end, at.end + 60, clause.start + 120 < at.end ? at.end + 20 : clause.end),
        ),
      })
      break
    }
  })
  return promises
})

/** The general time of an answer: the contact section's, else the one for requests of rights; not that of cancelling. */
export function readReplyZh(reading: Reading): Promise | undefined {
  const promises = promisesIn(reading)
  const rank = ({ clause }: Promise): number => {
    const { section, start, end } = reading.clauses[clause]!
    const heading = reading.sections[section]?.heading ?? ''
    const body = reading.folded.slice(start, end)
    const around = reading.folded.slice(Math.max(0, start - 60), start)
    if (/注销|销户/u.test(heading) || (/注销|销户/u.test(body + around) && !/请求|投诉|问题|回复|答复/u.test(body))) return 0
    if (contactHeading.test(heading)) return 4
    return /联系|投诉|疑问|问题/u.test(body) ? 3 : /回复|答复|反馈|响应/u.test(body) ? 2 : /我们|请求|申请|要求/u.test(body) ? 1 : 0
  }
  const ranked = promises.map((promise) => [rank(promise), promise] as const).filter(([value]) => value > 0)
  return ranked.sort(([a], [b]) => b - a)[0]?.[1]
}
