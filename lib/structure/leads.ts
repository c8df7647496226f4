import { introduces } from '../knowledge/zh/sentence.ts'
import type { Unit } from './units.ts'

/**
 * For each unit the unit that introduces its list ("in the following cases:"), or -1. What the introduction says (collects, needs no
 * consent, is a definition) holds for every item.
 */
export function leadsOf(folded: string, units: readonly Unit[], isHeading: ReadonlySet<number>): Int32Array {
  const leads = new Int32Array(units.length).fill(-1)
  /** Lists that are open, the innermost last: by their numbering, or `;` for a chain inside a line, or `line` for plain lines. */
  const open: { lead: number; style: string }[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!
    if (isHeading.has(index)) {
      open.length = 0
      continue
    }
    const previous = units[index - 1]
    const style = unit.mark ? unit.mark.numbering.id : unit.opens ? 'line' : undefined
    if (style) {
      const same = open.findLastIndex((entry) => entry.style === style)
      const introduced = previous && !isHeading.has(index - 1) && endsOpen(folded, previous)
      if (same >= 0 && !(unit.mark?.first && introduced) && (style !== 'line' || chained(folded, previous))) open.length = same + 1
      else if (introduced) {
        if (style !== 'line' && same >= 0) open.length = same
        open.push({ lead: index - 1, style })
      } else if (style === 'line' || unit.mark?.first) open.length = 0
      else {
        // A later item of a list whose first was never seen.
        open.length = 0
      }
      leads[index] = open.at(-1)?.lead ?? -1
    } else if (unit.after === ';') {
      // Inside a line: the chain after a colon belongs to what stands before the colon.
      const before = leads[index - 1]!
      leads[index] = before >= 0 ? before : hasColon(folded, previous!) ? index - 1 : -1
    } else leads[index] = open.at(-1)?.style === 'line' || !open.length ? -1 : open.at(-1)!.lead
  }
  return leads
}

const endsOpen = (folded: string, unit: Unit) =>
  folded[unit.end - 1] === ':' || introduces.test(folded.slice(Math.max(unit.start, unit.end - 24), unit.end))
const chained = (folded: string, unit: Unit | undefined) => unit !== undefined && /[;,、]/u.test(folded[unit.end - 1]!)
const hasColon = (folded: string, unit: Unit) => folded.slice(unit.start, unit.end).includes(':')
