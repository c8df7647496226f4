import { contactHeading } from '../../knowledge/zh/contacts.ts'
import { seatOnly, writeTo } from '../../knowledge/zh/contacts.ts'
import type { Evidence, RouteChannel } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import type { Contacts } from '../contacts/index.ts'

/** A contact detail that the policy prints for its readers. */
export interface ContactDetail {
  channel: RouteChannel
  target: string
  evidence: Evidence
  clause: number
  /** Stands in the section about contact. */
  inContactSection: boolean
}

/** The details that 文末联系方式 and the like point at, with the clause of each. A registered seat outside the contact section is none. */
export function contactDetails(reading: Reading, contacts: Contacts): ContactDetail[] {
  const found: ContactDetail[] = []
  const lists = [
    ['email', 'emails'],
    ['phone', 'phones'],
    ['post', 'postal'],
    ['url', 'urls'],
  ] as const
  for (const [channel, key] of lists)
    contacts.facts[key].forEach((target, i) => {
      // A value may stand in several places: the one in the contact section tells most.
      const evidence = contacts.evidence[key]![i]!
      const places = placesOf(reading, evidence)
      const inContact = places.find(({ contact }) => contact)
      const { clause } = inContact ?? places[0]!
      const before = reading.folded.slice(Math.max(0, evidence.start - 14), evidence.start)
      if (channel === 'post' && !inContact && (!writeTo.test(before) || seatOnly.test(before))) return
      found.push({ channel, target, evidence: inContact?.evidence ?? evidence, clause, inContactSection: !!inContact })
    })
  return found
}

function placesOf(reading: Reading, { quote, start }: Evidence): { clause: number; contact: boolean; evidence: Evidence }[] {
  const places: { clause: number; contact: boolean; evidence: Evidence }[] = []
  for (let at = start; at >= 0 && places.length < 12; at = reading.document.text.indexOf(quote, at + quote.length)) {
    const clause = clauseAt(reading, at)
    const { section, start: from, end } = reading.clauses[clause] ?? { section: 0, start: 0, end: 0 }
    const body = reading.folded.slice(from, end)
    const contact = contactHeading.test(reading.sections[section]?.heading ?? '') || /联系我们|与我们(?:取得)?联系/u.test(body)
    places.push({ clause, contact, evidence: { quote, start: at, end: at + quote.length } })
  }
  return places
}

/** The clause that holds an offset, or the next one. */
export function clauseAt({ clauses }: Reading, offset: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low)
}
