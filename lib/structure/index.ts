import type { Clause, PolicyDocument } from '../model.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { contentsUnits } from './contents.ts'
import { headingsOf } from './headings.ts'
import { leadsOf } from './leads.ts'
import { treeOf } from './tree.ts'
import { unitsOf } from './units.ts'

/** The heading tree and the clauses of a document, also when it has no line breaks at all. */
export function structure(document: PolicyDocument): Reading {
  const folded = fold(document.text)
  const units = unitsOf(document, folded)
  const all = headingsOf(document, folded, units)
  const contents = contentsUnits(folded, units, all)
  const headings = all.filter((heading) => !contents.has(heading.unit))
  const sections = treeOf(document.text, headings)

  const headingEnd = new Map(headings.map((heading) => [heading.unit, heading.end]))
  const whole = new Set(headings.filter((heading) => heading.end === units[heading.unit]!.end).map((heading) => heading.unit))
  const leads = leadsOf(folded, units, whole)
  const clauses: Clause[] = []
  const clauseOf = new Int32Array(units.length).fill(-1)
  let section = 0
  units.forEach((unit, index) => {
    if (contents.has(index) || whole.has(index)) return
    const start = skipBlanks(folded, headingEnd.get(index) ?? unit.start, unit.end)
    // A section owns everything from its heading on: the last one that begins at or before the clause is the innermost.
    while (section + 1 < sections.length && sections[section + 1]!.start <= start) section++
    const lead = leads[index]! >= 0 ? clauseOf[leads[index]!]! : -1
    clauseOf[index] = clauses.length
    const body = headingEnd.has(index) || !unit.mark ? start : unit.mark.body
    clauses.push({ start, end: unit.end, section, block: unit.block, body, ...(lead >= 0 && { lead }) })
  })
  return { document, folded, sections, clauses }
}

function skipBlanks(folded: string, start: number, end: number): number {
  while (start < end - 1 && (folded[start] === ' ' || folded[start] === ':')) start++
  return start
}
