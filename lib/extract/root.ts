import { policyTitles } from '../knowledge/detect/titles.ts'
import { contactLines, versionLines } from '../knowledge/detect/page-parts.ts'
import type { Line, Measured } from './measure.ts'
import { isSurroundings } from './surroundings.ts'
import { parentOf } from '../dom/tree.ts'

/** Share of the policy's wording that the root must hold: the rest is looked at line by line. */
const SHARE = 0.97
/** Where the page is mostly links, nothing is a text. */
const LONGEST_EDGE = 120

/** The lines of a page that belong to the policy. `root` is the element that holds (nearly) all of its wording. */
export interface Chosen {
  root: Element
  taken: readonly Line[]
}

/**
 * Chooses the policy's lines. Outside of the root a line is taken only when it is the policy's wording, its title or its dates;
 * inside, all but the site's surroundings.
 * @param preferred a root proposed by Readability; taken when no wording of the policy is lost by it
 */
export function chooseLines(body: Element, measured: Measured, preferred: Element | null): Chosen {
  const page = measured.massOf(body)
  const around = new Map<Element, boolean>()
  let seen = false
  const isAround = (element: Element): boolean => {
    const known = around.get(element)
    if (known !== undefined) return known
    const parent = parentOf(element)
    const result =
      isSurroundings(element, measured.massOf(element), page, !seen) || (parent !== null && element !== body && isAround(parent))
    around.set(element, result)
    return result
  }
  const inside = measured.lines.filter((line) => {
    const out = isAround(line.block.owner)
    if (!out && line.policy > 0) seen = true
    return !out
  })
  const policy = inside.reduce((sum, line) => sum + line.policy, 0)
  const own = deepestWith(body, inside, SHARE * policy)
  const root = preferred && policy > 0 && losesNothing(preferred, inside) ? preferred : own
  const first = inside.findIndex((line) => isWithin(line.block.owner, root))
  const taken = inside.map((line, index) => isWithin(line.block.owner, root) || belongs(line, index < first))
  // The heading of a line that belongs does too.
  for (let index = inside.length - 2; index >= 0; index--)
    if (taken[index + 1] && !taken[index] && isHeadingOf(inside[index], inside[index + 1], root)) taken[index] = true
  return { root, taken: inside.filter((_line, index) => taken[index]) }
}

/** A line outside the root that is the policy's all the same. */
function belongs({ block, folded, policy }: Line, before: boolean): boolean {
  if (policy > 0) return true
  if (block.linked * 2 > block.end - block.start || block.end - block.start > LONGEST_EDGE) return false
  return (
    versionLines.test(folded) ||
    contactLines.test(folded) ||
    (before && (block.kind === 'heading' || policyTitles.some((title) => title.test(folded))))
  )
}

function isHeadingOf(heading: Line | undefined, line: Line | undefined, root: Element): boolean {
  return heading !== undefined && line !== undefined && heading.block.kind === 'heading' && !isWithin(line.block.owner, root)
}

const losesNothing = (root: Element, lines: readonly Line[]) => lines.every((line) => line.policy === 0 || isWithin(line.block.owner, root))

/** The deepest element that holds lines of that weight. */
function deepestWith(body: Element, lines: readonly Line[], weight: number): Element {
  if (weight === 0) return body
  const masses = new Map<Element, number>()
  const order: Element[] = []
  for (const line of lines)
    for (let element: Element | null = line.block.owner; element; element = parentOf(element)) {
      if (!masses.has(element)) order.push(element)
      masses.set(element, (masses.get(element) ?? 0) + line.policy)
    }
  let best = body
  for (const element of order) if ((masses.get(element) ?? 0) >= weight && isWithin(element, best)) best = element
  return best
}

function isWithin(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true
  return false
}
