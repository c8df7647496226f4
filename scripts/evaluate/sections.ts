import { readLines, type LineReader } from '../../lib/classify/sections/lines.ts'
import { fold } from '../../lib/text/fold.ts'
import type { Policy } from '../fit/corpora.ts'
import { noCounts, reportOf, type Counts, type Report } from './figures.ts'

/**
 * Accuracy per character against the innermost segment. The reader gets the bare text; characters outside all segments and blanks
 * are not counted.
 */
export function measureSections(
  policies: readonly Pick<Policy, 'text' | 'segments'>[],
  read: LineReader = readLines,
): Report & { accuracy: number } {
  const counts = new Map<string, Counts>()
  const countsOf = (label: string) => counts.get(label) ?? counts.set(label, noCounts()).get(label)!
  let characters = 0
  let right = 0
  for (const { text, segments } of policies) {
    const gold = new Array<string | undefined>(text.length)
    for (const [start, end, category] of segments.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))) gold.fill(category, start, end)
    const { offsets, outputs, categories } = read(fold(text))
    const found = new Array<string | undefined>(text.length)
    for (let line = 0; line < offsets.length / 2; line++) {
      const own = outputs.subarray(line * categories.length, (line + 1) * categories.length)
      found.fill(categories[own.indexOf(Math.max(...own))], offsets[2 * line], offsets[2 * line + 1])
    }
    for (let at = 0; at < text.length; at++) {
      const label = gold[at]
      if (label === undefined || /\s/u.test(text[at]!)) continue
      characters++
      countsOf(label).gold++
      const guess = found[at]
      if (guess === undefined) continue
      countsOf(guess).found++
      if (guess !== label) continue
      right++
      countsOf(label).right++
    }
  }
  return { ...reportOf('sections', characters, counts), accuracy: right / Math.max(1, characters) }
}
