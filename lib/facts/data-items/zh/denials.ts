import * as cue from '../../../knowledge/zh/collection.ts'
import type { Category } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { isInside } from '../../../text/spans.ts'
import { termsIn, type Term } from '../../terms.zh.ts'
import type { Mention } from './mentions.ts'
import type { Segment } from './segments.ts'

/** 我们将调用您设置的面容ID,并不收集您的面容ID信息: the categories that the clause itself says are not taken; undefined for none. */
export function deniedIn(reading: Reading, segments: readonly Segment[], terms: readonly Term[]): Set<Category> | undefined {
  let found: Set<Category> | undefined
  for (const segment of segments) {
    if (segment.act !== 'deny') continue
    const words = reading.folded.slice(segment.start, segment.end)
    if (!cue.takesNot.test(words) || cue.userDenies.test(words)) continue
    for (const term of terms) if (isInside(term, segment)) (found ??= new Set()).add(term.category)
  }
  return found
}

const says = clausePatterns({ takesNoneOfIt: cue.takesNoneOfIt })

/** How far back, in clauses, the denial of an upload reaches. */
const reach = 3

/**
 * 我们需要读取您的通讯录。…我们不会上传通讯录信息到服务器: what is named as never sent is not collected by the sentences beside it; fingerprints that
 * the policy says it never takes are only matched on the device wherever it speaks of them.
 */
export function withoutDenied(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { clauses, folded } = reading
  const kept = clauses.flatMap((clause, index) =>
    neverSent(folded.slice(clause.start, clause.end))
      ? [{ index, block: clause.block, categories: new Set(termsIn(reading, clause.start, clause.end).map((term) => term.category)) }]
      : [],
  )
  const never = new Set([...cue.neverTaken].filter(([, pattern]) => pattern.test(folded)).map(([category]) => category))
  const noneOfIt = says(reading).takesNoneOfIt
  // A face may still be given (photographs for an avatar) where the one that unlocks is not taken.
  const isNever = ({ category, by, segment: { act }, clause }: Mention) =>
    by === 'operator' &&
    act !== 'take' &&
    ((never.has(category) && (category === 'fingerprint' || act !== 'give')) ||
      (cue.neverTaken.has(category) &&
        [clause, clause + 1].some((index) => clauses[index]?.block === clauses[clause]!.block && noneOfIt.test(index))))
  return mentions.filter((mention) => {
    const { clause, category } = mention
    return (
      !isNever(mention) &&
      !kept.some(
        ({ index, block, categories }) =>
          Math.abs(clause - index) <= reach &&
          clauses[clause]!.block === block &&
          (categories.has(category) || (category === 'name' && categories.has('contacts'))),
      )
    )
  })
}

const neverSent = (words: string) => words.includes('传') && cue.neverSent.test(words)
