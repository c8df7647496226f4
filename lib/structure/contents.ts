import { contentsLead } from '../knowledge/zh/headings.ts'
import { pairsOf } from '../text/pairs.ts'
import type { Heading } from './headings.ts'
import type { Unit } from './units.ts'

const shortestRun = 3
/** Headings below may be worded otherwise: so many entries at least, of which half stand again nearly. */
const shortestReworded = 4
/** Share of the pairs of characters that two wordings of one heading have in common. */
const alike = 0.6
/** How far into a text its contents may be announced, and how long an entry without a number may be, in UTF-16 code units. */
const opening = 6000
const longestEntry = 32

/**
 * The units of a table of contents: three headings or more in a row with no text between them, most of which stand again further down, or which
 * a sentence introduces as the contents and whose numbers begin anew below; or lines without numbers that it introduces. They are no sections, and nothing in them is a fact.
 */
export function contentsUnits(folded: string, units: readonly Unit[], headings: readonly Heading[]): Set<number> {
  const found = new Set<number>()
  const titles = headings.map((heading) => titleOf(folded, units[heading.unit]!, heading))
  const last = new Map(titles.map((title, index) => [title, index]))
  const add = (from: number, to: number) => {
    for (let index = from; index <= to; index++) found.add(headings[index]!.unit)
  }
  for (let from = 0; from < headings.length;) {
    let to = from + 1
    while (to < headings.length && headings[to]!.unit === headings[to - 1]!.unit + 1 && wholeUnit(units, headings[to - 1]!)) to++
    const run = Array.from({ length: to - from }, (_, i) => from + i)
    // The heading that the contents end before begins the text itself and stands for the last time.
    const again = run.filter((index) => last.get(titles[index]!)! > index)
    // An entry in between whose heading is worded otherwise below belongs to the contents all the same.
    if (again.length >= shortestRun) add(again[0]!, again.at(-1)!)
    const start = run.find((index) => headings[index]!.first) ?? to
    const end = rowEnd(headings, start, to)
    if (end - start >= shortestReworded && (introduced(folded, units, headings[start]!) || standAgain(titles, start, end)))
      add(start, end - 1)
    from = to
  }
  for (const unit of plainEntries(folded, units, headings, titles)) found.add(unit)
  return found
}

/** The lines without numbers below a sentence that announces the contents, down to the last one that stands again as a heading. */
function plainEntries(folded: string, units: readonly Unit[], headings: readonly Heading[], titles: readonly string[]): number[] {
  for (let lead = 0; lead < units.length && units[lead]!.start < opening; lead++) {
    if (!contentsLead.test(folded.slice(units[lead]!.start, units[lead]!.end))) continue
    let end = lead + 1
    while (end < units.length && isEntry(folded, units[end]!)) end++
    const entries = Array.from({ length: end - lead - 1 }, (_, index) => lead + 1 + index)
    const later = new Set(titles.filter((_, index) => headings[index]!.unit >= end))
    const again = entries.filter((unit) => later.has(bareTitle(folded.slice(units[unit]!.start, units[unit]!.end))))
    if (again.length >= shortestRun) return entries.filter((unit) => unit <= again.at(-1)!)
  }
  return []
}

const isEntry = (folded: string, { start, end }: Unit) => end - start <= longestEntry && !/[。;!?]/u.test(folded.slice(start, end))

/** Behind the last entry of the row of numbers that begins at `from`, where the numbers begin anew; `from` where they do not. */
function rowEnd(headings: readonly Heading[], from: number, to: number): number {
  let end = from + 1
  while (end < to && headings[end]!.style === headings[from]!.style && !headings[end]!.first) end++
  return headings[end]?.first === true ? end : from
}

/** The line above says that the contents follow. */
function introduced(folded: string, units: readonly Unit[], heading: Heading): boolean {
  const above = units[heading.unit - 1]
  return above !== undefined && contentsLead.test(folded.slice(above.start, above.end))
}

/** Half of the entries stand again below, in nearly the same words. */
function standAgain(titles: readonly string[], from: number, end: number): boolean {
  const below = titles.slice(end).map((title) => new Set(pairsOf(title)))
  const stand = titles.slice(from, end).filter((title) => {
    const pairs = [...new Set(pairsOf(title))]
    return below.some((other) => pairs.filter((pair) => other.has(pair)).length >= alike * Math.max(1, pairs.length))
  })
  return stand.length * 2 >= end - from
}

const wholeUnit = (units: readonly Unit[], heading: Heading) => heading.end === units[heading.unit]!.end

function titleOf(folded: string, unit: Unit, heading: Heading): string {
  const body = unit.mark && unit.mark.body < heading.end ? unit.mark.body : heading.start
  return bareTitle(folded.slice(body, heading.end))
}

const bareTitle = (words: string) => words.replace(/[\p{P}\p{S}\s]/gu, '')
