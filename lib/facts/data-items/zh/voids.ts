import * as cue from '../../../knowledge/zh/collection.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { roomsOf, type Room } from '../../rooms.zh.ts'

/** What is asked of every clause. */
const ask = clausePatterns({
  changes: cue.changes,
  defines: cue.defines,
  definesOwnKind: cue.definesOwnKind,
  exempts: cue.exempts,
  forbids: cue.forbids,
  generalSensitive: cue.generalSensitive,
  goesOn: cue.goesOn,
  leaves: cue.leaves,
  licenses: cue.licenses,
  saysWeTake: cue.saysWeTake,
  speaksOfOthers: cue.speaksOfOthers,
  warns: cue.warns,
})

/** The clauses by which nothing is collected: the law's exceptions, definitions, tips, what is forbidden, and what such a clause introduces. */
export function voidClauses(reading: Reading): Set<number> {
  const says = ask(reading)
  const rooms = roomsOf(reading)
  const { clauses, folded } = reading
  const voids = new Set<number>()
  const definitions = new Set<number>()
  const tips = new Set<number>()
  clauses.forEach((clause, index) => {
    const room = rooms[clause.section] ?? 'none'
    const before = clauses[index - 1]
    const source = goesOnWithLast(reading, index) ? index - 1 : clause.lead
    // A chain of items (…；…；) that began with a definition goes on with it; what follows a tip is told by itself.
    const chained =
      (clause.lead === undefined || (before?.lead === clause.lead && clause.body === clause.start && definitions.has(index - 1))) &&
      voids.has(index - 1) &&
      !tips.has(index - 1) &&
      /[;、]$/u.test(folded.slice(clause.start - 2, clause.start).trim() || folded[before!.end - 1]!)
    if ((source === undefined || !voids.has(source)) && !chained && !isVoid(says, index, room)) return
    voids.add(index)
    if (chained ? definitions.has(index - 1) : says.defines.test(index)) definitions.add(index)
    else if (!chained && says.warns.test(index)) tips.add(index)
  })
  return voids
}

/** Examples (例如…) go on with the clause before; a list belongs to what introduces it. */
export function goesOnWithLast(reading: Reading, index: number): boolean {
  const clause = reading.clauses[index]!
  const before = reading.clauses[index - 1]
  return (
    before?.section === clause.section && (before.block === clause.block || clause.lead === undefined) && ask(reading).goesOn.test(index)
  )
}

/** Nothing in such a clause, or in the list that it introduces, is collected by it. */
function isVoid(says: ReturnType<typeof ask>, index: number, room: Room): boolean {
  if (room === 'exempt' || room === 'change') return true
  if (says.exempts.test(index) || says.changes.test(index) || says.speaksOfOthers.test(index) || says.leaves.test(index)) return true
  if (says.generalSensitive.test(index)) return true
  if (says.saysWeTake.test(index)) return false
  const defines = says.defines.test(index) && !(room === 'collect' && says.definesOwnKind.test(index))
  return says.warns.test(index) || defines || says.forbids.test(index) || says.licenses.test(index)
}
