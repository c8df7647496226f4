import type { Evidence, Span } from '../model.ts'
import { evidenceAt } from './evidence.ts'

/** Longest quote, in characters: what a reader takes in at a glance. */
const longest = 120

/** Where a sentence may be cut so that each part can be read alone. */
const cut = /[,，、;；。!！?？:：\n]/u

/**
 * The clause that holds `start..end` as a quote: whole where it is short, else the part around the match, out to the
 * last commas within the longest quote. The match itself is never cut.
 */
export function quoteAround(text: string, clause: Span, start: number, end: number): Evidence {
  if (clause.end - clause.start <= longest) return evidenceAt(text, clause.start, clause.end)
  let from = start
  let to = end
  const spare = Math.max(0, longest - (end - start))
  // What follows says what comes of it, so it gets the larger share.
  for (let i = start; i > clause.start && start - i < spare / 3; i--) if (cut.test(text[i - 1]!)) from = i
  if (start - clause.start < spare / 3) from = clause.start
  for (let i = end; i < clause.end && i - from < longest; i++) if (cut.test(text[i]!)) to = i
  if (clause.end - from <= longest) to = clause.end
  // No comma near: a cut in the middle of words is better than the bare match.
  if (to === end && end - from < longest / 3) to = Math.min(clause.end, from + longest)
  return evidenceAt(text, from, to)
}
