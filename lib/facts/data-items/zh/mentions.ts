import * as cue from '../../../knowledge/zh/collection.ts'
import type { Category, ThirdParty } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { roomsOf, type Room } from '../../rooms.zh.ts'
import { termsIn, type Term } from '../../terms.zh.ts'
import type { Own } from '../index.ts'
import { deniedIn, withoutDenied } from './denials.ts'
import type { IsName } from './own-name.ts'
import { segmentsOf, type Actor, type Carry, type Segment } from './segments.ts'
import { goesOnWithLast, voidClauses } from './voids.ts'
import { actorOf, ask, weigh } from './weight.ts'

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
export function mentionsOf(
  reading: Reading,
  thirdParties: readonly ThirdParty[],
  isName: IsName,
  own?: Own,
): { mentions: Mention[]; voids: Set<number> } {
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
    const terms = termsIn(reading, clause.start, clause.end).filter((term) => !isName(term))
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
  return { mentions: withoutDenied(reading, mentions), voids }
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
  const given = cue.toWhom.reduce((text, to) => text.replaceAll(to + name, to + cue.we.padEnd(name.length)), folded)
  return cue.acts.reduce((text, act) => text.replaceAll(name + act, we + act).replaceAll(`${name}》${act}`, `${we} ${act}`), given)
}

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
