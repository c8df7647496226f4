import type { PolicyDocument, Section, Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { firstOf } from '../../text/sorted.ts'
import { isBlank } from '../../text/blank.ts'

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
  return sections[firstOf(sections.length, (index) => sections[index]!.start > offset) - 1]
}

/** The span without white space and the given characters at its ends. */
export function trimmed(text: string, { start, end }: Span, extra = ''): Span {
  const drop = (unit: string) => isBlank(unit.charCodeAt(0)) || extra.includes(unit)
  while (start < end && drop(text[start]!)) start++
  while (end > start && drop(text[end - 1]!)) end--
  return { start, end }
}

/** Tells whether a span lies in one of sorted spans. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    const behind = firstOf(sorted.length, (index) => sorted[index]!.start > start)
    for (let i = behind - 1; i >= Math.max(0, behind - 3); i--) if (sorted[i]!.end >= end || sorted[i]!.end >= start + 4) return true
    return false
  }
}
