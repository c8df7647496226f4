import {
  anything,
  byLaw,
  closers,
  drop,
  duringWhich,
  event,
  eventClosers,
  eventOpeners,
  example,
  howLong,
  keep,
  keptBehind,
  keptNoun,
  lookingBack,
  moment,
  momentEnds,
  occasion,
  openers,
  otherPeriod,
  otherSubject,
  sameOccasion,
  stillKept,
  tellsHow,
  tellsNothing,
  userDrops,
  whoKeeps,
} from '../../knowledge/zh/retention.ts'
import type { Clause, Period, Retention, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { clausePatterns } from '../../text/clause-patterns.ts'
import { oneLine } from '../../text/one-line.ts'
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
        nameOf(reading, clause, verb.at, period.start),
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
  const near = text.slice(Math.max(0, start - 8), end) + text.slice(end, end + 10).split(':')[0]!
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

/** The words of the policy for what is kept: what stands between the verb and the period, before the verb, or behind it; else "personal information". */
function nameOf({ document, folded }: Reading, clause: Clause, verb: number, period: number): string {
  const names = (span: Span) => keptNoun.test(folded.slice(span.start, span.end))
  const before = nounBefore(folded, clause.body, verb)
  // 存储您的信息，日志信息为注销后180天: the last thing named before the period is what it holds for.
  const comma = folded.slice(verb, Math.max(verb, period)).lastIndexOf(',')
  const later = comma < 0 ? undefined : nounBefore(folded, verb + comma + 1, period)
  if (later && names(later)) return printed(document.text, later)
  if (before && names(before)) return printed(document.text, before)
  const behind = keptBehind.exec(folded.slice(verb, Math.min(clause.end, verb + 40)))?.groups?.['what']
  if (behind) {
    const start = folded.indexOf(behind, verb)
    return printed(document.text, { start, end: start + behind.length })
  }
  // What names nothing that can be kept is how it is kept (按照法律规定).
  return before && !tellsHow.test(folded.slice(before.start, before.end)) ? printed(document.text, before) : anything
}

/** The noun at the end of `folded.slice(from, to)`, without what only leads to it. */
function nounBefore(folded: string, from: number, to: number): Span | undefined {
  let part = folded.slice(from, to)
  const skip = (length: number) => {
    from += length
    part = part.slice(length)
  }
  skip(Math.max(part.lastIndexOf('。'), part.lastIndexOf(';'), part.lastIndexOf(':', part.length - 2)) + 1)
  for (const pattern of [example, openers, byLaw, openers]) skip(pattern.exec(part)?.[0].length ?? 0)
  for (let cut = -1; cut !== part.length;) {
    cut = part.length
    part = part.replace(closers, '').replace(howLong, '')
  }
  // A part of the sentence that names nothing kept is not a part of the name.
  for (let comma = part.indexOf(','); comma >= 0 && comma < part.length - 3; comma = part.indexOf(',')) {
    if (part.length <= longest && keptNoun.test(part.slice(0, comma))) break
    skip(comma + 1)
  }
  // …信息，并按照法律的要求|保存: how it is kept, behind what is kept.
  const how = part.lastIndexOf(',')
  if (how > 0 && !keptNoun.test(part) && keptNoun.test(part.slice(0, how))) part = part.slice(0, how)
  for (const pattern of [openers, byLaw, whoKeeps]) skip(pattern.exec(part)?.[0].length ?? 0)
  return part.length > 1 ? { start: from, end: from + Math.min(part.length, longest) } : undefined
}

const printed = (text: string, { start, end }: Span) => oneLine(text.slice(start, end))

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
  // 若因故停止运营，我们将在…: the case ends with its part of the sentence.
  const over = kept || (comma >= 0 && comma < until && occasion.test(text.slice(0, at))) ? -1 : text.slice(at, until).search(momentEnds)
  const close = kept ? (comma < 0 ? text.length : comma) : over >= 0 ? at + over : comma < 0 ? until : Math.min(comma, until)
  const during = kept && start > 0 ? duringWhich.exec(text.slice(0, start)) : null
  if (during) {
    const from = clause.start + during.index
    take(clause, wordsOf(document.text.slice(from, clause.start + start - 1)), null, from, clause.start + until)
    return
  }
  const behind = kept && keptBehind.exec(text.slice(kept.index + kept[0].length - 2))?.groups!.what
  if (behind && kept) {
    take(clause, wordsOf(behind), null, clause.start + start, clause.start + until + behind.length)
    return
  }
  take(clause, wordsOf(document.text.slice(clause.start + start, clause.start + close)), null, clause.start + start, clause.start + until)
}

/** Without the number, the conjunction and the pronoun that it begins with. */
function wordsOf(part: string): string {
  const words = oneLine(part)
  const plain = words.replace(eventOpeners, '').replace(eventClosers, '').slice(0, longest).trim()
  return plain.length > 1 ? plain : anything
}
