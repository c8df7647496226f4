import { diffArrays } from 'diff'
import type { Span } from '../model.ts'
import type { Sentence } from './sentences.ts'
import type { TextChange } from './text.ts'
import { likeness } from './words.ts'

/** From here on two sentences are one that was reworded. */
const ALIKE = 0.5
/** How far apart the two may stand in their hunk: keeps the work linear. */
const REACH = 12

/** Finds the reworded among what went and what came at one place; the rest stays removed or added. In the order of the new text. */
export function pairUp(removed: readonly Sentence[], added: readonly Sentence[]): TextChange[] {
  const changes: TextChange[] = []
  let from = 0
  for (const sentence of added) {
    let best = -1
    let score = ALIKE
    for (let i = from; i < Math.min(removed.length, from + REACH); i++) {
      const found = likeness(removed[i]?.key ?? '', sentence.key)
      if (found >= score) [best, score] = [i, found + Number.EPSILON]
    }
    const partner = removed[best]
    if (!partner) {
      changes.push({ kind: 'added', before: null, after: spanOf(sentence) })
      continue
    }
    for (const left of removed.slice(from, best)) changes.push({ kind: 'removed', before: spanOf(left), after: null })
    changes.push({ kind: 'reworded', before: spanOf(partner), after: spanOf(sentence) })
    from = best + 1
  }
  for (const left of removed.slice(from)) changes.push({ kind: 'removed', before: spanOf(left), after: null })
  return changes
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** A run of words that both sentences have, or one of them. */
export interface Run {
  text: string
  in: 'both' | 'before' | 'after'
}

/** What is different within a reworded sentence, word by word (words as the browser cuts Chinese). */
export function runsOf(before: string, after: string, locale = 'zh'): Run[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }))
}
