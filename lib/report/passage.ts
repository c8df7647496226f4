import { z } from 'zod'
import type { Evidence } from '../model.ts'
import { evidenceAt } from '../text/evidence.ts'
import { FORBIDDEN, text } from './fact-value.ts'

/** Characters of the policy on each side of a quote. */
export const CONTEXT = 200

/** Longest quote of a report, in code units. */
const LONGEST = 4000

/** A quote with what stands around it: enough to find it again and to read it anew, and no more. */
export const Passage = z.strictObject({
  before: text(CONTEXT),
  quote: text(LONGEST).min(1),
  after: text(CONTEXT),
  /** Offset of the quote in the text it was taken from (UTF-16 code units). */
  start: z.number().int().nonnegative(),
})
export type Passage = z.infer<typeof Passage>

/**
 * The passage of a quote in its text. A quote that holds what no report takes (control characters, overrides of the writing direction, too
 * many words) is narrowed to its longest part without: still exact.
 * @returns null when the quote does not stand there or nothing is left of it
 */
export function passageAt(document: string, evidence: Evidence): Passage | null {
  if (document.slice(evidence.start, evidence.end) !== evidence.quote) return null
  const { quote, start, end } = plainPart(document, evidence)
  const before = document.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/u, '')
  const after = document.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/u, '')
  const passage = Passage.safeParse({ before: clean(before), quote, after: clean(after), start })
  return passage.success ? passage.data : null
}

/** Only the surroundings may be cleaned: the quote is exact or it is none. */
const clean = (words: string) => words.replace(FORBIDDEN, ' ')

function plainPart(document: string, { start, end }: Evidence): Evidence {
  let longest = { start, end: start }
  let from = start
  const take = (to: number) => {
    if (to - from > longest.end - longest.start) longest = { start: from, end: to }
  }
  for (const {
    index,
    0: { length },
  } of document.slice(start, end).matchAll(FORBIDDEN)) {
    take(start + index)
    from = start + index + length
  }
  take(end)
  return evidenceAt(document, longest.start, withoutHalf(document, longest.start, Math.min(longest.end, longest.start + LONGEST)))
}

/** The end of a cut, moved off the middle of a character. */
const withoutHalf = (document: string, start: number, end: number) =>
  end > start && /[\ud800-\udbff]/u.test(document.charAt(end - 1)) ? end - 1 : end

/** How much of the surroundings must agree to tell a quote from its twins. */
const TELLING = 24

/**
 * Where a passage stands in a text: at its old place, or where its quote stands once, or where its quote stands with the same surroundings.
 * @returns null when it does not stand there exactly, or can't be told from its twins: then somebody must be asked
 */
export function anchor({ quote, before, after, start }: Passage, document: string): Evidence | null {
  const at = (from: number): Evidence => ({ quote, start: from, end: from + quote.length })
  const places: number[] = []
  for (let from = document.indexOf(quote); from >= 0; from = document.indexOf(quote, from + 1)) places.push(from)
  if (places.length === 1) return at(places[0] ?? 0)
  const alike = places.filter(
    (from) => document.slice(0, from).endsWith(before.slice(-TELLING)) && document.startsWith(after.slice(0, TELLING), from + quote.length),
  )
  if (alike.length === 1) return at(alike[0] ?? 0)
  return alike.includes(start) ? at(start) : null
}
