import {
  actsFirst,
  dangling,
  endsTitled,
  noTitle,
  ofThis,
  headingWords,
  longestHeading,
  openEnds,
  ownNamePattern,
  promisesOrAllows,
  pronoun,
  saysMore,
  sentenceStarts,
  tellsStep,
  titleEnds,
  titleOnlyEnds,
} from '../knowledge/zh/headings.ts'
import { bodyStarters, wantsNoun } from '../knowledge/zh/sentence.ts'
import type { PolicyDocument } from '../model.ts'
import type { Unit } from './units.ts'

/** A unit that is a heading, or begins with one; `end` is where the heading ends. */
export interface Heading {
  unit: number
  start: number
  end: number
  /** Style by which equal headings are recognised: the tag or the numbering. */
  style: string
  /** Habitual nesting of the style, smaller is further out. */
  rank: number
  first: boolean
  /** Rank given by the page's own markup (h1-h6). */
  tag?: number
}

/** Finds the headings among the units: by the page's tags, by their numbers, and short lines of their own. */
export function headingsOf(document: PolicyDocument, folded: string, units: readonly Unit[]): Heading[] {
  const headings: Heading[] = []
  const names = ownNames(folded)
  units.forEach((unit, index) => {
    const heading = headingAt(document, folded, units, unit, index, names)
    if (heading) headings.push(heading)
  })
  return headings
}

function headingAt(
  document: PolicyDocument,
  folded: string,
  units: readonly Unit[],
  unit: Unit,
  index: number,
  names: readonly string[],
): Heading | undefined {
  const block = document.blocks[unit.block]!
  if (block.kind === 'row') return undefined
  const { mark } = unit
  if (block.kind === 'heading') {
    // A page may set whole paragraphs as headings; only the first sentence of a short one is taken.
    if (!unit.opens || unit.end - unit.start > 3 * longestHeading) return undefined
    const tag = block.level ?? 6
    return {
      unit: index,
      start: unit.start,
      end: unit.end,
      style: mark ? mark.numbering.id : `h${tag}`,
      rank: mark ? mark.numbering.rank : tag / 2,
      first: mark?.first ?? false,
      tag,
    }
  }
  if (mark && !mark.numbering.item) {
    const end = endOfTitle(folded, unit, mark.body, mark.numbering.rank, nextIn(units, index), names)
    return end === undefined
      ? undefined
      : { unit: index, start: unit.start, end, style: mark.numbering.id, rank: mark.numbering.rank, first: mark.first }
  }
  if (!mark && unit.opens && isShortTitle(folded, unit, units[index + 1]))
    return { unit: index, start: unit.start, end: unit.end, style: 'line', rank: 2.5, first: false }
  return undefined
}

const nextIn = (units: readonly Unit[], index: number) => (units[index + 1]?.block === units[index]!.block ? units[index + 1] : undefined)

/** Where the title of a numbered unit ends, or undefined when the unit is an item of a list. */
function endOfTitle(
  folded: string,
  unit: Unit,
  body: number,
  rank: number,
  next: Unit | undefined,
  names: readonly string[],
): number | undefined {
  const words = folded.slice(body, unit.end)
  if (words.endsWith(';') || tellsStep.test(words) || (!next && wantsNoun.test(words))) return undefined
  const runIn = endOfRunIn(words, rank, names)
  if (runIn !== undefined) return body + runIn
  if (words.length > longestHeading || /[。!;]|[,:].{0,60}[,:]/u.test(words.slice(0, -1))) return undefined
  // A title with a full stop, its body following in the same line.
  if (/[。!]$/u.test(words))
    return words.length <= 24 && !words.includes(',') && !promisesOrAllows.test(words) && next && rank <= 8 ? unit.end : undefined
  if (/:.{1,60}$/u.test(words) || (words.split(/[,、]/u).length > 3 && rank > 4)) return undefined
  return unit.end
}

/** The title runs straight into its body (the text lost its line breaks): where it ends, in code units from its first word. */
function endOfRunIn(words: string, rank: number, names: readonly string[]): number | undefined {
  if (rank > 9 || sentenceStarts.test(words)) return undefined
  const reach = words.slice(0, longestHeading + 1)
  const blank = /^[^。;:,!]{2,48}?\?? (?=\S)/u.exec(reach)
  if (blank && words.length > blank[0].length + 12 && headingWords.test(blank[0])) return blank[0].trimEnd().length
  if (words.length < (rank <= 4 ? 12 : 18) || !/[。,;:]/u.test(words)) return undefined
  let best: number | undefined
  for (let at = 3; at < reach.length; at++) {
    if (/[,。;:(]/u.test(reach[at - 1]!)) break
    const before = reach.slice(0, at)
    const starts = bodyStarters.some((starter) => reach.startsWith(starter, at)) || names.some((name) => reach.startsWith(name, at))
    if (starts && (dangling.test(before) || saysMore.test(before))) continue
    // In "you must authorise | us …": what follows is the object of the words before.
    if (starts && openEnds.test(before) && pronoun.test(reach.slice(at))) continue
    if (titleEnds.test(before) && (starts || titleOnlyEnds.test(before))) return at
    if (starts && !openEnds.test(before) && !actsFirst.test(before) && (!ofThis.test(reach.slice(at)) || endsTitled.test(before)))
      best ??= at
  }
  return best
}

function isShortTitle(folded: string, unit: Unit, next: Unit | undefined): boolean {
  const words = folded.slice(unit.start, unit.end)
  if (words.length < 2 || words.length > 26 || !next || next.block === unit.block) return false
  if (!/\p{Script=Han}/u.test(words) || noTitle.test(words)) return false
  return headingWords.test(words) && (next.end - next.start > 26 || next.mark !== undefined)
}

/** What the policy calls itself or its operator ("hereinafter …"): a body may begin with it. */
function ownNames(folded: string): string[] {
  return [...folded.slice(0, 6000).matchAll(ownNamePattern)].flatMap((match) => match.slice(1).filter((name) => name !== undefined))
}
