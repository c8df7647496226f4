import type { PolicyDocument, Section, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'

/** The words of a span as printed, white space collapsed. */
export const printed = (document: PolicyDocument, { start, end }: Span): string =>
  document.text
    .slice(start, end)
    .replace(
      /(?<=[\p{Script=Han}，。、；：）])[\t\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*\n\s*(?=[\p{Script=Han}（])/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim()

/** The innermost section at an offset. Sections are in reading order and an outer one begins before those inside it. */
export function sectionAt({ sections }: Reading, offset: number): Section | undefined {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return sections[low - 1]
}

/** Index of the first clause that ends behind an offset. */
export function clauseFrom({ clauses }: Reading, offset: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span without white space and the given characters at its ends. */
export function trimmed(text: string, { start, end }: Span, extra = ''): Span {
  const drop = (unit: string) => /\s/u.test(unit) || extra.includes(unit)
  while (start < end && drop(text[start]!)) start++
  while (end > start && drop(text[end - 1]!)) end--
  return { start, end }
}

/** Tells whether a span lies in one of sorted spans. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= Math.max(0, low - 3); i--) if (sorted[i]!.end >= end || sorted[i]!.end >= start + 4) return true
    return false
  }
}
