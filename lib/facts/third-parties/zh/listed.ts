import { classBracket, classList, delivery, listTakes } from '../../../knowledge/zh/third-party-prose.ts'
import type { Clause, Span } from '../../../model.ts'
import { isInside } from '../../../text/spans.ts'
import type { Draft } from '../draft.ts'
import type { Mention } from '../mentions.ts'
import { trimmed } from '../places.ts'
import { isFunctional, isName } from './names.ts'

/** Longest name in such a list. */
const LONGEST_LISTED = 12

/** Names that stand together; `kind` where they are listed behind a class of third parties. */
export interface Group {
  names: Mention[]
  kind?: Draft['kind']
}

/** Third parties that are listed behind their class, most of all in a bracket (合作的配送公司（包括甲、乙等）), where at least half of them are known. */
export function listsIn(folded: string, clause: Clause, mentions: readonly Mention[]): (Required<Group> & { span: Span })[] {
  const lists: ReturnType<typeof listsIn> = []
  const words = folded.slice(clause.start, clause.end)
  for (const match of [...words.matchAll(classBracket), ...words.matchAll(classList)]) {
    const start = clause.start + match.index + match[0].lastIndexOf(match[2]!)
    const span = { start, end: start + match[2]!.length }
    const known = mentions.filter((mention) => isInside(mention, span))
    const parts = [...match[2]!.matchAll(/[^、,/;和及与]+/gu)].map((part) =>
      trimmed(folded, { start: start + part.index, end: start + part.index + part[0].length }),
    )
    if (known.length === 0 || known.length * 2 < parts.length) continue
    const names = parts.flatMap(
      (part) =>
        known.find((mention) => isInside(mention, part)) ??
        (isFunctional(folded.slice(part.start, part.end)) ? [] : { ...part, id: '', kind: 'clear' as const }),
    )
    if (names.every(({ start: from, end }) => end - from <= LONGEST_LISTED && isName(folded.slice(from, end))))
      lists.push({ span, names, kind: delivery.test(match[1]!) ? 'partner' : 'sdk' })
  }
  return lists
}

/** Where it is said, behind a list of third parties in brackets, that they take something; undefined where we are spoken of before. */
export function takenBehind(folded: string, from: number, end: number): number | undefined {
  const words = folded.slice(from, end)
  const at = words.search(listTakes)
  return at < 0 || words.slice(0, at).includes('我们') ? undefined : from + at
}
