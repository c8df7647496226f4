import * as cue from '../../../knowledge/zh/collection.ts'
import type { Term } from '../../terms.zh.ts'
import type { Segment } from './segments.ts'

const calendars = new Set<string>(cue.calendars)

/** The word names a thing that is written to, a way to turn to the operator, or what the reader signs in with: it is not taken. */
export function isAside(folded: string, segment: Segment, term: Term): boolean {
  const before = folded.slice(segment.start, term.start)
  switch (term.category) {
    case 'calendar':
      return calendars.has(folded.slice(term.start, term.end)) && !cue.readsCalendar.test(before)
    case 'clipboard':
      return cue.written.test(folded.slice(term.end, term.end + 12))
    case 'support-records':
      return (term.weak && segment.act === 'give' && cue.mayTurn.test(before)) || cue.looksInto.test(before)
    case 'password':
      return segment.act === 'use' && !segment.named
    default:
      return false
  }
}
