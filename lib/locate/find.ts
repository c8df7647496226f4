import { squeeze } from './squeeze.ts'

export interface Wanted {
  quote: string
  /** Text around the quote when it was read, to tell it from its twins. */
  before: string
  after: string
}

/** A quote shorter than this says too little by itself: its surroundings must still be there. In code units without white space. */
const SHORT = 12
const LEAST_CONTEXT = 6

/**
 * Finds a quote in a text without white space: exactly, or not at all. Of several places the one whose surroundings agree longest is taken;
 * of equals the first.
 * @returns offsets into `text`
 */
export function findQuote(text: string, wanted: Wanted): { start: number; end: number } | null {
  const quote = squeeze(wanted.quote)
  if (quote === '') return null
  const before = squeeze(wanted.before)
  const after = squeeze(wanted.after)
  let best = -1
  let most = -1
  let nearest = 0
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const left = sameEnd(text, at, before)
    const right = sameStart(text, at + quote.length, after)
    if (left + right <= most) continue
    most = left + right
    nearest = Math.max(left, right)
    best = at
    if (most === before.length + after.length) break
  }
  if (best < 0) return null
  const least = Math.min(LEAST_CONTEXT, Math.max(before.length, after.length))
  if (quote.length < SHORT && nearest < least) return null
  return { start: best, end: best + quote.length }
}

function sameEnd(text: string, at: number, before: string): number {
  let same = 0
  while (same < before.length && text[at - 1 - same] === before[before.length - 1 - same]) same++
  return same
}

function sameStart(text: string, at: number, after: string): number {
  let same = 0
  while (same < after.length && text[at + same] === after[same]) same++
  return same
}
