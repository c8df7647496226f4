import {
  anything,
  byLaw,
  closers,
  drop,
  duringWhich,
  event,
  example,
  eventClosers,
  eventOpeners,
  keep,
  lookingBack,
  moment,
  momentEnds,
  occasion,
  openers,
  otherPeriod,
  otherSubject,
  sameOccasion,
  stillKept,
  tellsNothing,
  userDrops,
} from '../../knowledge/zh/retention.ts'
import type { Clause, Period, Retention } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { clausePatterns } from '../../text/clause-patterns.ts'
import { periodsIn, type PeriodAt } from '../../text/period.zh.ts'
import { quoteAround } from '../../text/quote.ts'

const ask = clausePatterns({ drop, keep })

/** `keep` for all its places. */
const keeps = new RegExp(keep.source, 'gu')

const drops = new RegExp(drop.source, 'gu')
const events = new RegExp(event.source, 'gu')

/** Longest name for what is kept, in characters. */
const longest = 40

/** Periods in numbers first, then what ends with an event; the same words once. */
export function readRetentionZh(reading: Reading): Retention[] {
  const found: Retention[] = []
  const seen = new Set<string>()
  const take = (clause: Clause, what: string, period: Period | null, start: number, end: number) => {
    const key = `${what}|${period ? `${period.value}${period.unit}` : ''}`
    if (seen.has(key)) return
    seen.add(key)
    found.push({ what, period, evidence: [quoteAround(reading.document.text, clause, start, end)] })
  }
  /** The same occasion is told in many places; a second one adds nothing unless it is about something of its own. */
  const takeEvent: Take = (clause, what, period, start, end) => {
    if (tellsNothing.test(what)) return
    const occasion = sameOccasion.find(({ pattern }) => pattern.test(what))?.id
    if (occasion && seen.has(occasion)) return
    if (occasion) seen.add(occasion)
    take(clause, what, period, start, end)
  }
  const says = ask(reading)
  for (const [index, clause] of reading.clauses.entries()) {
    const kept = says.keep.test(index)
    if (!kept && !says.drop.test(index)) continue
    const text = reading.folded.slice(clause.start, clause.end)
    let numbered = false
    for (const period of kept || event.test(text) ? periodsIn(reading.folded, clause.start, clause.end) : []) {
      const verb = verbOf(text, period, clause.start)
      if (!verb) continue
      numbered = true
      take(
        clause,
        nameOf(reading, clause, verb.at),
        { value: period.value, unit: period.unit },
        Math.min(verb.at, period.start),
        period.end,
      )
    }
    if (!numbered) readEvent(reading, clause, text, takeEvent)
  }
  return found.sort((a, b) => Number(a.period === null) - Number(b.period === null))
}

/** The verb of keeping that the period belongs to. */
function verbOf(text: string, period: PeriodAt, offset: number): { at: number } | undefined {
  const start = period.start - offset
  const end = period.end - offset
  if (period.unit === 'working-day' || period.unit === 'hour') return undefined
  const before = text.slice(Math.max(0, start - 32), start)
  const behind = text.slice(end, end + 24)
  const near = text.slice(Math.max(0, start - 8), end + 10)
  if (otherPeriod.test(near) || lookingBack.test(before)) return undefined
  // 在活动结束后三个月内删除: the period ends with the deletion.
  const dropped = /^(?:后|之?内)[^,。;]{0,8}/u.test(behind) && drop.exec(behind.slice(0, 14))
  const happens = event.exec(before)
  if (dropped && happens) return { at: offset + start - before.length + happens.index }
  const last = Array.from(before.matchAll(keeps)).at(-1)
  if (last && !/[。;]/u.test(before.slice(last.index))) return { at: offset + start - before.length + last.index }
  const next = keep.exec(behind)
  return next && !/[,。;]/u.test(behind.slice(0, next.index)) ? { at: offset + end + next.index } : undefined
}

/** The words of the policy for what is kept: what stands before the verb, else the last thing named. */
function nameOf({ document, folded }: Reading, clause: Clause, verb: number): string {
  let part = folded.slice(clause.body, verb)
  let from = clause.body
  const cut = Math.max(part.lastIndexOf('。'), part.lastIndexOf(';'), part.lastIndexOf(':', part.length - 2))
  part = part.slice(cut + 1)
  from += cut + 1
  for (const pattern of [example, openers, byLaw, openers]) {
    const skipped = pattern.exec(part)?.[0].length ?? 0
    part = part.slice(skipped)
    from += skipped
  }
  if (part.length > longest) {
    const comma = part.lastIndexOf(',', part.length - 3)
    if (comma >= 0 && part.length - comma > 3) {
      from += comma + 1
      part = part.slice(comma + 1)
    }
  }
  const opened = openers.exec(part)?.[0].length ?? 0
  part = part.slice(opened).replace(closers, '')
  from += opened
  const what = document.text
    .slice(from, from + Math.min(part.length, longest))
    .replace(/\s+/gu, ' ')
    .trim()
  return what.length > 1 ? what : anything
}

type Take = (clause: Clause, what: string, period: null, start: number, end: number) => void

/** Deleted when something happens, or kept in spite of it: no number, the event is named in the words of the policy. */
function readEvent({ document }: Reading, clause: Clause, text: string, take: Take) {
  const kept = stillKept.exec(text)
  if ((!kept && !event.test(text)) || userDrops.test(text) || otherSubject.test(text)) return
  const dropped = Array.from(text.matchAll(drops))
  // The occasion nearest to the deletion (您可以注销账号，一旦您注销账号，我们将删除…).
  const happens = Array.from(text.matchAll(events)).findLast(
    ({ index }) =>
      (moment.test(text.slice(index, index + 30)) || occasion.test(text.slice(0, index))) &&
      (kept !== null || dropped.some((done) => done.index > index)),
  )
  const end = kept ?? (happens && dropped.find(({ index }) => index > happens.index))
  if (!end) return
  const at = happens && happens.index < end.index ? happens.index : end.index
  const start = Math.max(text.lastIndexOf(',', at) + 1, clause.body - clause.start)
  const comma = text.indexOf(',', at)
  // The occasion is named by its own part of the sentence, a thing that stays by the whole of it.
  const until = end.index + end[0].length
  const over = kept ? -1 : text.slice(at, until).search(momentEnds)
  const close = kept ? (comma < 0 ? text.length : comma) : over >= 0 ? at + over : comma < 0 ? until : Math.min(comma, until)
  const during = kept && start > 0 ? duringWhich.exec(text.slice(0, start)) : null
  if (during) {
    const from = clause.start + during.index
    take(clause, wordsOf(document.text.slice(from, clause.start + start - 1)), null, from, clause.start + until)
    return
  }
  take(clause, wordsOf(document.text.slice(clause.start + start, clause.start + close)), null, clause.start + start, clause.start + until)
}

/** Without the number, the conjunction and the pronoun that it begins with. */
function wordsOf(part: string): string {
  const words = part.replace(/\s+/gu, ' ').trim()
  const plain = words.replace(eventOpeners, '').replace(eventClosers, '').slice(0, longest).trim()
  return plain.length > 1 ? plain : anything
}
