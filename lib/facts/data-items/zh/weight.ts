import * as cue from '../../../knowledge/zh/collection.ts'
import { enumeratedTerms, unsureTerms as unsure } from '../../../knowledge/zh/data-terms.ts'
import type { Category } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { isInside } from '../../../text/spans.ts'
import type { Room } from '../../rooms.zh.ts'
import { isAside } from './asides.ts'
import type { Term } from '../../terms.zh.ts'
import type { Act, Actor, Segment } from './segments.ts'

/** What is asked of every clause. */
export const ask = clausePatterns({
  exercises: cue.exercises,
  givesToOthers: cue.givesToOthers,
  guardianConsents: cue.guardianConsents,
  heldInPart: cue.heldInPart,
  takes: cue.takes,
  takesAbove: cue.takesAbove,
})

/** What the user gives goes to the operator unless somebody else is named. */
export const actorOf = (segment: Segment): Actor => (segment.act === 'give' && !segment.named ? 'operator' : segment.actor)

const elsewhere: Record<Act, number> = {
  take: 1,
  give: 0.8,
  use: 0.7,
  pass: 0.2,
  bare: 0.1,
  deny: 0,
  local: 0,
  condition: 0.1,
  purpose: 0.1,
  other: 0,
}
const here: Partial<Record<Act, Partial<Record<Room, number>>>> = {
  take: { define: 0.2, contact: 0.5, rights: 0.5, secure: 0.5, minors: 0.5, share: 0.45, transfer: 0.3 },
  give: { define: 0.1, contact: 0.4, rights: 0.2, secure: 0.2, minors: 0.3, share: 0.3, 'third-party': 0.3, transfer: 0.1, cookie: 0.4 },
  use: { define: 0.1, contact: 0.1, rights: 0.1, secure: 0.2, minors: 0.2, share: 0.2, 'third-party': 0.3, transfer: 0.1, cookie: 0.5 },
  bare: { collect: 0.6, permission: 0.3, 'third-party': 0.5 },
}

/** Categories whose words also name a way to reach the user. */
const channels = new Set<Category>(['messages', 'phone', 'email', 'call-log'])

const givesNothing = new Set<Room>(['rights', 'contact', 'define', 'change', 'exempt', 'minors'])
const usesNothing = new Set<Room>(['rights', 'contact', 'define', 'share', 'third-party', 'change', 'exempt'])

/** How surely a segment says that what a word names is collected: 0-1. */
export function weigh(reading: Reading, index: number, room: Room, segment: Segment, term: Term, terms: readonly Term[]): number {
  const says = ask(reading)
  const { act } = segment
  let score = here[act]?.[room] ?? elsewhere[act]
  if (actorOf(segment) === 'third-party') score = act === 'take' || act === 'use' ? 1 : act === 'pass' ? 0.5 : score
  else if (act === 'take' && segment.named && room !== 'define' && room !== 'rights') score = Math.max(score, 0.8)
  else if (act === 'give' && segment.named && room === 'third-party') score = 0.8
  else if (act === 'use' && segment.named && !usesNothing.has(room)) score = Math.max(score, 0.6)
  else if (act === 'give' && (room === 'third-party' || room === 'share') && !says.givesToOthers.test(index)) score = 0.6
  else if (act === 'pass') score = 0.2
  else if (act === 'bare' && room !== 'define' && index + 1 < reading.clauses.length && says.takesAbove.test(index + 1))
    score = Math.max(score, 0.6)
  if (act === 'give' && score < 0.6 && !givesNothing.has(room) && cue.demands.test(reading.folded.slice(segment.start, segment.end)))
    score = 0.6
  if (term.category === 'minors' && room === 'minors') score *= 0.6
  if (room === 'rights' && (says.exercises.test(index) || says.heldInPart.test(index)))
    score = isHeld(reading.folded, segment, term) ? 0.55 : score * 0.4
  if (term.end <= segment.from || term.start >= segment.until) score *= 0.3
  // A single word without a predicate is an example or a remark; what is collected comes in lists.
  if (act === 'bare' && !terms.some((other) => other.start !== term.start && isInside(other, segment))) score *= 0.7
  if (act === 'bare' && cue.actBefore.test(reading.folded.slice(Math.max(segment.start, term.start - 8), term.start))) score *= 0.5
  if (term.category === 'minors' && room !== 'collect' && says.guardianConsents.test(index)) score *= 0.5
  if (score < 0.3) return score
  const { folded } = reading
  const behind = folded.slice(term.end, Math.min(segment.end, term.end + 40))
  if (
    term.category !== 'location-precise' &&
    !(term.category === 'network' && cue.state.test(folded.slice(term.start, term.end))) &&
    cue.permissionBehind.test(behind)
  )
    score *= 0.3
  if (
    (term.category === 'network' || term.category === 'sensors') &&
    cue.technique.test(behind) &&
    cue.techniqueBefore.test(folded.slice(Math.max(segment.start, term.start - 30), term.start))
  )
    score *= 0.3
  const before = folded.slice(Math.max(segment.start, term.start - 40), term.start)
  if (channels.has(term.category) && (cue.channelBehind.test(behind) || (term.category === 'messages' && cue.sentBefore.test(before))))
    score *= 0.3
  if (
    term.category === 'password' &&
    folded.endsWith(cue.code, term.end) &&
    cue.codeSent.test(folded.slice(Math.max(0, term.start - 48), term.start))
  )
    score *= 0.3
  if (term.category === 'contacts' && term.weak && cue.sharedTo.test(before)) score *= 0.3
  if (term.category === 'location-coarse' && cue.newsOf.test(behind)) score *= 0.3
  if (term.category === 'account' && cue.placeBehind.test(folded.slice(term.end - 1, term.end + 1))) score *= 0.3
  if (term.category === 'network' && cue.connectsTo.test(before)) score *= 0.3
  // 与我们联系时的通话记录和内容…对通话记录进行读取: the calls with us.
  if (term.category === 'call-log' && terms.some((other) => other.category === 'support-records')) score *= 0.3
  if (cue.protectedBefore.test(before)) score *= 0.2
  if (isAside(folded, segment, term)) score *= 0.3
  if (deniedInside(folded, segment, term)) score *= 0.2
  if (term.weak && !supported(folded, term, segment, terms)) score *= 0.45
  return score
}

/** A denial inside the brackets or the list in which the word stands (但不会将您的位置…). */
function deniedInside(folded: string, segment: Segment, term: Term): boolean {
  const before = folded.slice(Math.max(segment.start, term.start - 40), term.start)
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(';')) + 1
  return from > 0 && cue.exceptsInside.test(before.slice(from))
}

/** A weak word counts beside others in an enumeration, right behind the predicate or 您的, or with 信息/记录/数据 behind it. */
function supported(folded: string, term: Term, segment: Segment, terms: readonly Term[]): boolean {
  const before = folded.slice(Math.max(segment.start, term.start - 12), term.start)
  const behind = folded.slice(term.end, term.end + 44)
  const alone = unsure.has(folded.slice(term.start, term.end))
  if (alone)
    return terms.some(
      (other) =>
        !other.weak &&
        (other.start - term.end === 1 || term.start - other.end === 1) &&
        /[、(:/]/u.test(folded[Math.max(term.start, other.start) - 1]!),
    )
  if (cue.nounBehind.test(behind)) return true
  // An item of a list parted by commas.
  if (segment.act === 'take' && isWhole(folded, segment, term)) return true
  if (
    (cue.enumerationBefore.test(before) || cue.enumerationBehind.test(behind)) &&
    terms.some((other) => other.start !== term.start && isInside(other, segment) && Math.abs(other.start - term.start) < 40)
  )
    return true
  if (term.category === 'password' && cue.setBefore.test(before)) return true
  return enumeratedTerms.has(folded.slice(term.start, term.end)) ? cue.takenBefore.test(before) : cue.rightBefore.test(before)
}

const isWhole = (folded: string, segment: Segment, term: Term) =>
  folded.slice(segment.start, term.start).trim() === '' && folded.slice(term.end, segment.end).trim() === ''

/** 您可以查询、修改您的昵称、性别: what a right reaches is held. */
function isHeld(folded: string, segment: Segment, term: Term): boolean {
  const before = folded.slice(segment.start, term.start)
  if (cue.examplesOpen.test(before) && cue.holdsExamples.test(folded.slice(Math.max(0, segment.start - 40), segment.start))) return true
  if (cue.heldBefore.test(before) && cue.heldBehind.test(folded.slice(term.end, segment.end))) return true
  return cue.holds.test(before) && !cue.path.test(folded.slice(Math.max(segment.start, term.start - 16), term.end + 2))
}
