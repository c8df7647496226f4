import {
  earlier,
  effectiveLabels,
  effectiveWords,
  first,
  fromThisDay,
  labelEnds,
  labelJoins,
  lawBefore,
  publishWords,
  titleBefore,
  updateWords,
  verbLeads,
  versionAfter,
} from '../../knowledge/zh/dates.ts'
import type { Evidence } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { datesIn, type DateAt } from '../../text/date.zh.ts'
import { evidenceAt } from '../../text/evidence.ts'
import type { Dates } from './index.ts'
import { oncePer } from '../../text/once.ts'

export type Role = 'updated' | 'published' | 'effective'

/** A date of the policy with what the words around it say of it. The span takes these words in. */
export interface PolicyDate extends DateAt {
  roles: ReadonlySet<Role>
  /** Said of the first version. */
  first: boolean
}

const allWords = `${updateWords}|${publishWords}|${effectiveWords}|${effectiveLabels}`
const label = new RegExp(`(?:(?:${allWords})${labelJoins})+${labelEnds}`, 'u')
const labelRoles: [Role, RegExp][] = [
  ['updated', new RegExp(updateWords, 'u')],
  ['published', new RegExp(publishWords, 'u')],
  ['effective', new RegExp(`${effectiveWords}|${effectiveLabels}`, 'u')],
]
const verbRoles: [Role, RegExp][] = [
  ['updated', verb(updateWords)],
  ['published', verb(publishWords)],
  ['effective', verb(effectiveWords)],
]

/** What happened on the date before it; not the label of the next date (…2021年1月5日 生效日期：…). */
function verb(words: string) {
  return new RegExp(
    `${verbLeads}{0,6}(?:${words})(?!${labelJoins}(?:${allWords})?(?:的)?(?:日期|时间|时期|日 ?[:：]|内容|说明|提示))`,
    'uy',
  )
}

/** The dates that the words around them call the policy's own, in reading order. Computed once for a reading. */
export const policyDates: (reading: Reading) => readonly PolicyDate[] = oncePer((reading: Reading) => read(reading.folded))

function read(folded: string): PolicyDate[] {
  const all = datesIn(folded)
  const dates: PolicyDate[] = []
  all.forEach((date, index) => {
    const from = Math.max(all[index - 1]?.end ?? 0, date.start - 40)
    const before = folded.slice(from, date.start)
    if (earlier.test(before) || lawBefore.test(before)) return
    const roles = new Set<Role>()
    let { start, end } = date
    const labelled = label.exec(before)
    if (labelled) {
      for (const [role, words] of labelRoles) if (words.test(labelled[0])) roles.add(role)
      start = from + labelled.index
    }
    if (!date.bare) {
      const until = Math.min(all[index + 1]?.start ?? folded.length, date.end + 60)
      const verbs = verbsBehind(folded, date.end, until)
      for (const role of verbs.roles) roles.add(role)
      end = verbs.end
      if (roles.has('updated') && fromThisDay.test(folded.slice(end, until))) roles.add('effective')
      if (!roles.size && versionAfter.test(folded.slice(date.end, date.end + 8))) roles.add('published')
    }
    if (/[[【(]/u.test(folded.slice(start, date.start)) && /[\]】)]/u.test(folded[end] ?? '')) end++
    if (roles.size)
      dates.push({
        ...date,
        start,
        end,
        roles,
        first: (labelled !== null && first.test(before.slice(Math.max(0, labelled.index - 6)))) || first.test(folded.slice(date.end, end)),
      })
  })
  return dates
}

/** 于2020年5月29日最新修订并生效: the verbs after a date, one after the other. */
function verbsBehind(folded: string, from: number, until: number): { roles: Role[]; end: number } {
  const roles: Role[] = []
  let end = from
  for (let more = true; more;) {
    more = false
    for (const [role, verb] of verbRoles) {
      verb.lastIndex = end
      const match = verb.exec(folded)
      if (!match || end + match[0].length > until) continue
      roles.push(role)
      end += match[0].length
      more = true
      break
    }
  }
  return { roles, end }
}

/** Of several effective dates the one that stands with the update (a list of versions, another document on the page). */
function beside(dates: readonly PolicyDate[], updated: DateAt | undefined): PolicyDate | undefined {
  return (
    updated &&
    dates.find(
      (date) => date.roles.has('effective') && !date.first && Math.abs(date.start - updated.start) < 120 && date.iso >= updated.iso,
    )
  )
}

export function readDatesZh(reading: Reading): Dates {
  const dates = policyDates(reading)
  const pick = (role: Role) => dates.find((date) => date.roles.has(role) && !date.first) ?? dates.find((date) => date.roles.has(role))
  const changed = pick('updated')
  const published = pick('published')
  // Another document on the same page (rules for children) has dates of its own, far below.
  const other = changed && published && changed.start - published.end > 2000
  const updated = (other ? published : (changed ?? published)) ?? (dates.length ? undefined : unlabelled(reading.folded))
  const effective = beside(dates, updated) ?? pick('effective')
  const evidence: Record<string, Evidence[]> = {}
  if (updated) evidence['updated'] = [evidenceAt(reading.document.text, updated.start, updated.end)]
  if (effective) evidence['effective'] = [evidenceAt(reading.document.text, effective.start, effective.end)]
  return { facts: { updated: updated?.iso ?? null, effective: effective?.iso ?? null }, evidence }
}

/** A date without a label is the version's when it stands right under or behind the title, or alone at the very end. */
function unlabelled(folded: string): DateAt | undefined {
  const dates = datesIn(folded).filter((date) => !date.bare)
  const alone = ({ start, end }: DateAt) =>
    /(?:^|\n)[ #*_[【(]*$/u.test(folded.slice(Math.max(0, start - 12), start)) && /^[ *_\])】]*(?:\n|$)/u.test(folded.slice(end, end + 12))
  const head = dates.find(
    (date) => date.start < 300 && (alone(date) || titleBefore.test(folded.slice(Math.max(0, date.start - 8), date.start))),
  )
  return head ?? dates.findLast((date) => date.end > folded.length - 80 && alone(date))
}
