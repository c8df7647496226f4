import { contactHeading, contactLabels, seatOnly, toReachUs, writeTo } from '../../../knowledge/zh/contacts.ts'
import type { Evidence, RouteChannel } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import type { Contacts } from '../../contacts/index.ts'
import { headingsOver } from './headings.ts'
import { firstOf } from '../../../text/sorted.ts'

/** A contact detail that the policy prints for its readers. */
export interface ContactDetail {
  channel: RouteChannel
  target: string
  evidence: Evidence
  clause: number
  /** Stands in a section about contact. */
  inContactSection: boolean
  /** Stands beside the words for a contact (联系邮箱：). */
  labelled: boolean
  /** Told to be a way to the operator (通过https://…与我们联系). */
  reaches: boolean
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
      const inContact = places.find(({ section }) => section)
      if (!places.length) return
      const best = inContact ?? places.find(({ labelled }) => labelled) ?? places[0]!
      const seat = channel === 'post' && places.every(({ label }) => seatOnly.test(label) && !writeTo.test(label))
      // A seat in the opening says who speaks; in the last lines it stands among the ways to write.
      const atEnd = best.evidence.start > reading.folded.length * lastLines
      if (channel === 'post' && !inContact && !(best.labelled ? !seat || atEnd : places.some(({ label }) => writeTo.test(label)))) return
      if (seat && found.some((other) => other.channel === 'post')) return
      const reaches = toReachUs.test(
        reading.folded
          .slice(best.evidence.end, best.evidence.end + 80)
          .replace(linkTarget, '')
          .replace(/\s+/gu, ' '),
      )
      found.push({
        channel,
        target,
        evidence: best.evidence,
        clause: best.clause,
        inContactSection: !!inContact,
        labelled: best.labelled,
        reaches,
      })
    })
  return found
}

/** The address behind the words of a link in a text of marks. */
const linkTarget = /^ ?\]\([^()]{0,70}\)\s*/u

/** Where the last lines of a document begin, as a share of it. */
const lastLines = 0.8

interface Place {
  clause: number
  /** What stands before it. */
  label: string
  section: boolean
  labelled: boolean
  evidence: Evidence
}

function placesOf(reading: Reading, { quote, start }: Evidence): Place[] {
  const places: Place[] = []
  for (let at = start; at >= 0 && places.length < 12; at = reading.document.text.indexOf(quote, at + quote.length)) {
    // Not inside a longer address (example.cn in help.example.cn).
    if (/[\w./@-]/u.test(reading.folded[at - 1] ?? '') && /^[a-z]/iu.test(quote)) continue
    const clause = clauseAt(reading, at)
    const { section, start: from, end } = reading.clauses[clause]!
    const near = reading.folded.slice(Math.max(0, from - 80), end + 60)
    places.push({
      clause,
      label: reading.folded.slice(Math.max(0, at - 14), at),
      section: headingsOver(reading, section)
        .slice(0, 3)
        .some((heading) => contactHeading.test(heading)),
      labelled: contactLabels.test(near),
      evidence: { quote, start: at, end: at + quote.length },
    })
  }
  return places
}

/** The clause that holds an offset, or the next one. */
export function clauseAt({ clauses }: Reading, offset: number): number {
  return Math.max(
    0,
    Math.min(
      clauses.length - 1,
      firstOf(clauses.length, (index) => clauses[index]!.end > offset),
    ),
  )
}
