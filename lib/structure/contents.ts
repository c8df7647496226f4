import type { Heading } from './headings.ts'
import type { Unit } from './units.ts'

const shortestRun = 3

/**
 * The units of a table of contents: three headings or more in a row with no text between them, most of which stand again
 * further down. They are no sections, and nothing in them is a fact.
 */
export function contentsUnits(folded: string, units: readonly Unit[], headings: readonly Heading[]): Set<number> {
  const found = new Set<number>()
  const titles = headings.map((heading) => titleOf(folded, units[heading.unit]!, heading))
  const last = new Map(titles.map((title, index) => [title, index]))
  for (let from = 0; from < headings.length;) {
    let to = from + 1
    while (to < headings.length && headings[to]!.unit === headings[to - 1]!.unit + 1 && wholeUnit(units, headings[to - 1]!)) to++
    const run = Array.from({ length: to - from }, (_, i) => from + i)
    // The heading that the contents end before begins the text itself and stands for the last time.
    const again = run.filter((index) => last.get(titles[index]!)! > index)
    // An entry in between whose heading is worded otherwise below belongs to the contents all the same.
    if (again.length >= shortestRun) for (let index = again[0]!; index <= again.at(-1)!; index++) found.add(headings[index]!.unit)
    from = to
  }
  return found
}

const wholeUnit = (units: readonly Unit[], heading: Heading) => heading.end === units[heading.unit]!.end

function titleOf(folded: string, unit: Unit, heading: Heading): string {
  const body = unit.mark && unit.mark.body < heading.end ? unit.mark.body : heading.start
  return folded.slice(body, heading.end).replace(/[\p{P}\p{S}\s]/gu, '')
}
