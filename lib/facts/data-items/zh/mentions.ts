import * as cue from '../../../knowledge/zh/collection.ts'
import { enumeratedTerms, unsureTerms as unsure } from '../../../knowledge/zh/data-terms.ts'
import type { Category, ThirdParty } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { fold } from '../../../text/fold.ts'
import { roomsOf, type Room } from '../../rooms.zh.ts'
import { termsIn, type Term } from '../../terms.zh.ts'
import type { Own } from '../index.ts'
import { goesOnWithLast, voidClauses } from './voids.ts'
import { segmentsOf, type Act, type Actor, type Carry, type Segment } from './segments.ts'

/** What is asked of every clause. */
const ask = clausePatterns({
  exercises: cue.exercises,
  givesToOthers: cue.givesToOthers,
  guardianConsents: cue.guardianConsents,
  heldInPart: cue.heldInPart,
  takes: cue.takes,
  takesAbove: cue.takesAbove,
})

/** A word for data in a clause, with how surely the clause says that it is collected. */
export interface Mention {
  category: Category
  by: Actor
  /** 0-1; from 0.5 on it counts. */
  score: number
  term: Term
  clause: number
  segment: Segment
  /** All segments of the clause. */
  siblings: readonly Segment[]
  /** The term is a word for the category (and not a phrase that says it in its own way). */
  word: boolean
}

/** All words for data that stand in clauses, each with the weight of its clause. */
export function mentionsOf(reading: Reading, thirdParties: readonly ThirdParty[], own?: Own): { mentions: Mention[]; voids: Set<number> } {
  const says = ask(reading)
  const rooms = roomsOf(reading)
  const names = namesOf(thirdParties)
  const owned = ownedBy(reading, thirdParties)
  const spoken = asGivenToUs(inFirstPerson(reading.folded, own?.operator), own?.product)
  const mentions: Mention[] = []
  const voids = voidClauses(reading)
  /** What each clause hands to the list that it introduces; undefined where nothing in it is collected. */
  const carries: (Carry | undefined)[] = []
  reading.clauses.forEach((clause, index) => {
    const room = rooms[clause.section] ?? 'none'
    if (voids.has(index)) {
      carries.push(undefined)
      return
    }
    const before = reading.clauses[index - 1]
    // With the clause before goes what a semicolon chains to a sentence that takes (我们会获取以下信息，包括A；B；C).
    const enumerates =
      clause.lead === undefined &&
      clause.body === clause.start &&
      before?.block === clause.block &&
      reading.folded[before.end - 1] === ';' &&
      carries[index - 1]?.act === 'take'
    const source = enumerates || goesOnWithLast(reading, index) ? index - 1 : clause.lead
    const inherited = (source === undefined ? undefined : carries[source]) ?? fresh(room, owned.has(index))
    const terms = termsIn(reading, clause.start, clause.end)
    if (!terms.length && reading.folded[clause.end - 1] !== ':' && !says.takes.test(index)) {
      carries.push(fresh(room, owned.has(index)))
      return
    }
    const segments = segmentsOf(spoken, clause.body, clause.end, inherited, names)
    const last = segments.findLast((piece) => piece.act !== 'condition')
    carries.push(last ? { act: last.act, actor: last.actor } : inherited)
    const denied = deniedIn(reading, segments, terms)
    for (const term of terms) {
      const place = segments.findIndex((piece) => term.start < piece.end && term.end > piece.start)
      const segment = segments[place]
      if (!segment || segments.slice(place + 1).some((piece) => piece.takesBack)) continue
      if (segment.act !== 'take' && denied?.has(term.category)) continue
      const named =
        segment.act === 'condition' &&
        segments
          .slice(place + 1)
          .some((piece) => piece.act === 'take' && cue.takesOccasion.test(reading.folded.slice(piece.start, piece.end)))
      const score = named && !(term.weak && term.category === 'device-info') ? 0.6 : weigh(reading, index, room, segment, term, terms)
      if (score > 0)
        mentions.push({
          category: term.category,
          by: actorOf(segment),
          score,
          term,
          clause: index,
          segment,
          siblings: segments,
          word: true,
        })
    }
  })
  return { mentions: withoutLocal(reading, mentions), voids }
}

/** 我们将调用您设置的面容ID,并不收集您的面容ID信息: the categories that the clause itself says are not taken; undefined for none. */
function deniedIn(reading: Reading, segments: readonly Segment[], terms: readonly Term[]): Set<Category> | undefined {
  let found: Set<Category> | undefined
  for (const { act, start, end } of segments) {
    if (act !== 'deny') continue
    const words = reading.folded.slice(start, end)
    if (!cue.takesNot.test(words) || cue.userDenies.test(words)) continue
    for (const term of terms) if (term.start >= start && term.end <= end) (found ??= new Set()).add(term.category)
  }
  return found
}

/** The text with "we" in the place of the operator's full name; the same length. */
function inFirstPerson(folded: string, operator: string | null | undefined): string {
  const name = operator ? fold(operator) : ''
  return name.length > cue.we.length && name.endsWith(cue.companyEnd) ? folded.replaceAll(name, cue.we.padEnd(name.length)) : folded
}

/** What the user gives "to" the product is given to us (您同意向某某提供), and what the product does we do (某某会收集). The same length. */
function asGivenToUs(folded: string, product: string | null | undefined): string {
  const name = product ? fold(product) : ''
  if (name.length < cue.we.length || !folded.includes(name)) return folded
  const we = cue.we.padStart(name.length)
  const given = folded.replaceAll(`${cue.toWhom}${name}`, `${cue.toWhom}${cue.we.padEnd(name.length)}`)
  return cue.acts.reduce((text, act) => text.replaceAll(name + act, we + act).replaceAll(`${name}》${act}`, `${we} ${act}`), given)
}

/** How far back, in clauses, the denial of an upload reaches. */
const reach = 3

/** 我们需要读取您的通讯录。…我们不会上传通讯录信息到服务器: what is named as never sent is not collected by the sentences beside it. */
function withoutLocal(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { clauses, folded } = reading
  const kept = clauses.flatMap((clause, index) =>
    neverSent(folded.slice(clause.start, clause.end))
      ? [{ index, block: clause.block, categories: new Set(termsIn(reading, clause.start, clause.end).map((term) => term.category)) }]
      : [],
  )
  if (!kept.length) return [...mentions]
  return mentions.filter(
    ({ clause, category }) =>
      !kept.some(
        ({ index, block, categories }) =>
          Math.abs(clause - index) <= reach &&
          clauses[clause]!.block === block &&
          (categories.has(category) || (category === 'name' && categories.has('contacts'))),
      ),
  )
}

const neverSent = (words: string) => words.includes('传') && cue.neverSent.test(words)

/** What the user gives goes to the operator unless somebody else is named. */
const actorOf = (segment: Segment): Actor => (segment.act === 'give' && !segment.named ? 'operator' : segment.actor)

const fresh = (room: Room, owned: boolean): Carry => ({ act: 'bare', actor: owned || room === 'third-party' ? 'third-party' : 'operator' })

/** Clauses on which the entries of the third parties rest. */
function ownedBy(reading: Reading, thirdParties: readonly ThirdParty[]): Set<number> {
  const spans = thirdParties.flatMap((party) => party.evidence).toSorted((a, b) => a.start - b.start)
  const owned = new Set<number>()
  let next = 0
  reading.clauses.forEach((clause, index) => {
    while (next < spans.length && spans[next]!.end <= clause.start) next++
    for (let i = next; i < spans.length && spans[i]!.start < clause.end; i++) if (spans[i]!.end > clause.start) owned.add(index)
  })
  return owned
}

/** A pattern for the names of the third parties, the long ones first; undefined when there are none. */
function namesOf(thirdParties: readonly ThirdParty[]): RegExp | undefined {
  const names = [...new Set(thirdParties.flatMap((party) => [party.name, ...party.aliases, party.vendor ?? '']).map(fold))].filter(
    (name) => name.length > 1,
  )
  if (!names.length) return undefined
  const pattern = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  return new RegExp(`(?<!${cue.notActingBefore})(?:${pattern.join('|')})(?!${cue.notActingBehind})`, 'gu')
}

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

function weigh(reading: Reading, index: number, room: Room, segment: Segment, term: Term, terms: readonly Term[]): number {
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
  if (act === 'bare' && !terms.some((other) => other.start !== term.start && other.start >= segment.start && other.end <= segment.end))
    score *= 0.7
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
    terms.some(
      (other) =>
        other.start !== term.start && other.start >= segment.start && other.end <= segment.end && Math.abs(other.start - term.start) < 40,
    )
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
  if (cue.heldBefore.test(before) && cue.heldBehind.test(folded.slice(term.end, segment.end))) return true
  return cue.holds.test(before) && !cue.path.test(folded.slice(Math.max(segment.start, term.start - 16), term.end + 2))
}
