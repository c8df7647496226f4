import type { Section } from '../../model.ts'
import { readLines, type LineCategories } from './lines.ts'
import { firstOf } from '../../text/sorted.ts'

/** Sections whose own text (without subsections) is shorter than this are told by all that is below them. */
const ENOUGH = 60

/**
 * The sections with their categories: each is what most of its own text is about, weighed by the certainty of its lines; a mere heading
 * takes the category of its subsections.
 */
export function categorise(folded: string, sections: readonly Section[]): Section[] {
  const lines = readLines(folded)
  const shares = likelihoods(lines)
  return sections.map((section, index) => {
    const next = sections[index + 1]
    const ownEnd = next && next.start < section.end ? next.start : section.end
    const end = ownEnd - section.start - section.heading.length < ENOUGH ? section.end : ownEnd
    return { ...section, category: mainCategory(lines, shares, section.start, end) ?? section.category }
  })
}

/** How likely each category is for each line: `outputs` through a softmax. Sections overlap, so this is done once for all. */
function likelihoods({ outputs, categories }: LineCategories): Float64Array {
  const width = categories.length
  const shares = new Float64Array(outputs.length)
  for (let from = 0; from < outputs.length; from += width) {
    let largest = -Infinity
    for (let k = from; k < from + width; k++) largest = Math.max(largest, outputs[k]!)
    let total = 0
    for (let k = from; k < from + width; k++) total += shares[k] = Math.exp(outputs[k]! - largest)
    for (let k = from; k < from + width; k++) shares[k]! /= total
  }
  return shares
}

/** The category that most of `start..end` is about; nothing when no line stands there. */
function mainCategory({ offsets, categories }: LineCategories, shares: Float64Array, start: number, end: number) {
  const width = categories.length
  const sums = new Float64Array(width)
  let seen = false
  for (let line = firstEndingAfter(offsets, start); 2 * line < offsets.length && offsets[2 * line]! < end; line++) {
    const length = Math.min(end, offsets[2 * line + 1]!) - Math.max(start, offsets[2 * line]!)
    seen = true
    for (let k = 0; k < width; k++) sums[k]! += length * shares[line * width + k]!
  }
  return seen ? categories[sums.indexOf(Math.max(...sums))] : undefined
}

function firstEndingAfter(offsets: readonly number[], at: number): number {
  return firstOf(offsets.length / 2, (line) => offsets[2 * line + 1]! > at)
}
