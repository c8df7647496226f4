import { fold } from '../text/fold.ts'
import { markAt } from '../text/numbering.ts'
import { datesIn } from '../text/date.zh.ts'
import { withoutReferences } from './references.zh.ts'

/** Stands where a date stood: a sentence with another date is the same sentence. */
const DATE = '\u0001'

/**
 * What a sentence says, for comparing: folded, without its number, white space, the days that its dates name and the numbers of the
 * clauses that it refers to. Two sentences with the same key differ in nothing that a reader would call a change.
 */
export function keyOfSentence(sentence: string): string {
  const folded = fold(sentence).trim()
  const mark = markAt(folded, 0)
  // A line that is nothing but its number keeps it.
  const body = mark !== undefined && mark.body < folded.length ? folded.slice(mark.body) : folded
  let key = ''
  let from = 0
  for (const { start, end } of datesIn(body)) {
    key += body.slice(from, start) + DATE
    from = end
  }
  // A closing mark may be broken off to a line of its own or to the next sentence.
  return withoutReferences(key + body.slice(from))
    .replace(/\s+/gu, '')
    .replace(/^[)\]"'”’」』】》]+|[)\]"'”’」』】》]+$/gu, '')
}

/** Folded and without white space: names, addresses and values that are the same in print. */
export const keyOfWords = (words: string): string => fold(words).replace(/\s+/gu, '')

/** Likeness of two keys from 0 to 1: the share of letter pairs that they have in common (Dice). Linear in their length. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < one.length; i++) pairs.set(one.slice(i, i + 2), (pairs.get(one.slice(i, i + 2)) ?? 0) + 1)
  let common = 0
  for (let i = 0; i + 1 < other.length; i++) {
    const pair = other.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    common++
  }
  return (2 * common) / (one.length + other.length - 2)
}
