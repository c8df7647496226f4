import { imprints, policyWords, sentenceEnds } from '../knowledge/detect/page-parts.ts'
import { fold } from '../text/fold.ts'
import { parentOf } from '../dom/tree.ts'
import type { Writer, WrittenBlock } from './writer.ts'

/** What stands in an element, in code units of its lines. */
export interface Mass {
  all: number
  /** In links. */
  linked: number
  /** In lines that read as the sentences or items of a policy. */
  policy: number
}

/** A line of the page, and how much of it is the policy's own wording. */
export interface Line {
  block: WrittenBlock<Element>
  folded: string
  policy: number
}

export interface Measured {
  lines: readonly Line[]
  massOf(element: Element): Mass
}

/** A label is shorter than this, unless it is a sentence. */
const SHORTEST_LINE = 14
const SHORTEST_SENTENCE = 6

/** Weighs every element of a page by the lines that were read from it. */
export function measure(writer: Writer<Element>): Measured {
  const masses = new Map<Element, Mass>()
  const folded = fold(writer.text)
  const lines = writer.blocks.map((block) => {
    const line: Line = { block, folded: folded.slice(block.start, block.end), policy: 0 }
    line.policy = isPolicyLine(line) ? block.end - block.start : 0
    for (let element: Element | null = block.owner; element; element = parentOf(element)) {
      const mass = masses.get(element) ?? { all: 0, linked: 0, policy: 0 }
      mass.all += block.end - block.start
      mass.linked += block.linked
      mass.policy += line.policy
      masses.set(element, mass)
    }
    return line
  })
  return { lines, massOf: (element) => masses.get(element) ?? { all: 0, linked: 0, policy: 0 } }
}

function isPolicyLine({ block, folded }: Line): boolean {
  const length = block.end - block.start
  const long = length >= SHORTEST_LINE || (length >= SHORTEST_SENTENCE && sentenceEnds.test(folded))
  return long && block.linked * 2 < length && policyWords.test(folded) && !imprints.test(folded)
}
