import { collects, rooms, scope, type Room } from '../knowledge/zh/section-cues.ts'
import type { SectionCategory } from '../model.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { oncePer } from '../text/once.ts'

export type { Room }

/** For each section what its heading, or else the nearest heading around it, says it is about. Computed once for a reading. */
export const roomsOf: (reading: Reading) => readonly Room[] = oncePer((reading: Reading) => readRooms(reading))

function readRooms({ sections, folded }: Reading): Room[] {
  const result: Room[] = []
  const open: number[] = []
  sections.forEach((section, index) => {
    while (open.length && sections[open.at(-1)!]!.level >= section.level) open.pop()
    const heading = fold(section.heading)
    const named = rooms.find((entry) => entry.pattern.test(heading))?.room
    // A chapter on scope may itself tell what is collected.
    const own = named === 'define' && scope.test(heading) && collects.test(folded.slice(section.start, section.end)) ? 'collect' : named
    const around = open.length ? result[open.at(-1)!]! : 'none'
    // What stands inside the chapter on collection is collected, whatever occasion its heading names.
    const room = own && !(around === 'collect' && occasions.has(own)) ? own : around
    // Where no heading says it, what the fitted model makes of the section's words.
    result.push(room === 'none' ? (byCategory[section.category] ?? 'none') : room)
    open.push(index)
  })
  return result
}

const byCategory: Partial<Record<SectionCategory, Room>> = {
  collect: 'collect',
  'user-provided': 'collect',
  share: 'share',
  rights: 'rights',
  security: 'secure',
  retention: 'secure',
  'policy-change': 'change',
  contact: 'contact',
  cookies: 'cookie',
  minors: 'minors',
  transfer: 'transfer',
}

const occasions = new Set<Room>(['contact', 'secure', 'share', 'use', 'rights', 'transfer'])
