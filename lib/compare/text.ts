import { diffArrays } from 'diff'
import type { Span } from '../model.ts'
import { pairUp } from './pairs.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/** A change of wording: a sentence that went, one that came, or one that was reworded. Spans are offsets into the two texts. */
export type TextChange =
  | { kind: 'removed'; before: Span; after: null }
  | { kind: 'added'; before: null; after: Span }
  | { kind: 'reworded'; before: Span; after: Span }

/** Beyond this many edits the order of the sentences is not followed any more: what went and what came is told all the same. */
const MOST_EDITS = 1500

/**
 * What two texts say differently, sentence by sentence, in reading order. Silent on white space, numbering, dates and on sentences that
 * only moved.
 */
export function compareTexts(before: string, after: string): TextChange[] {
  const one = sentencesOf(before)
  const other = sentencesOf(after)
  return hunksOf(one, other)
    .map(trim)
    .reduce(dropMoved(one, other), [])
    .flatMap(({ removed, added }) => pairUp(removed, added))
}

interface Hunk {
  removed: Sentence[]
  added: Sentence[]
}

function hunksOf(one: readonly Sentence[], other: readonly Sentence[]): Hunk[] {
  const options = { comparator: (left: Sentence, right: Sentence) => left.key === right.key, maxEditLength: MOST_EDITS }
  const parts = diffArrays([...one], [...other], options) as { value: Sentence[]; added?: boolean; removed?: boolean }[] | undefined
  if (!parts) return [{ removed: [...one], added: [...other] }]
  const hunks: Hunk[] = []
  let open: Hunk | null = null
  for (const { value, added, removed } of parts) {
    if (!added && !removed) open = null
    else {
      if (open === null) hunks.push((open = { removed: [], added: [] }))
      open[added ? 'added' : 'removed'].push(...value)
    }
  }
  return hunks
}

/** Sentences that are only broken into lines differently are the same: what both sides begin and end with is left out. */
function trim({ removed, added }: Hunk): Hunk {
  const from = sharedStart(removed, added)
  const rest = { removed: removed.slice(from[0]), added: added.slice(from[1]) }
  const to = sharedStart(rest.removed.toReversed().map(mirrored), rest.added.toReversed().map(mirrored))
  return {
    removed: rest.removed.slice(0, rest.removed.length - to[0]),
    added: rest.added.slice(0, rest.added.length - to[1]),
  }
}

const mirrored = (sentence: Sentence): Sentence => ({ ...sentence, key: [...sentence.key].toReversed().join('') })

/** How many sentences of each side say the same up to a place where both sides end one. */
function sharedStart(one: readonly Sentence[], other: readonly Sentence[]): [number, number] {
  const left = one.map(({ key }) => key).join('')
  const right = other.map(({ key }) => key).join('')
  let same = 0
  while (same < left.length && same < right.length && left[same] === right[same]) same++
  let best: [number, number] = [0, 0]
  let [i, j, a, b] = [0, 0, 0, 0]
  while (i < one.length || j < other.length) {
    if (j >= other.length || (i < one.length && a <= b)) a += one[i++]?.key.length ?? 0
    else b += other[j++]?.key.length ?? 0
    if (Math.max(a, b) > same) break
    if (a === b) best = [i, j]
  }
  return best
}

/** Leaves out what one hunk takes away and another brings back: it moved. Counted over the whole, so that a repeat that went is told. */
function dropMoved(one: readonly Sentence[], other: readonly Sentence[]) {
  const gone = surplus(one, other)
  const come = surplus(other, one)
  const take = (left: Map<string, number>, sentence: Sentence): boolean => {
    const count = left.get(sentence.key) ?? 0
    left.set(sentence.key, count - 1)
    return count > 0
  }
  return (hunks: Hunk[], { removed, added }: Hunk): Hunk[] => [
    ...hunks,
    { removed: removed.filter((sentence) => take(gone, sentence)), added: added.filter((sentence) => take(come, sentence)) },
  ]
}

/** How often each key stands in `one` beyond the times that it stands in `other`. */
function surplus(one: readonly Sentence[], other: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of one) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { key } of other) counts.set(key, (counts.get(key) ?? 0) - 1)
  return counts
}
