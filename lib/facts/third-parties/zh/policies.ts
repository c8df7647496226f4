import { notHeading, ownPolicy, policyName } from '../../../knowledge/zh/third-party-prose.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { linksIn } from '../links.ts'
import { aliasBefore } from '../mentions.ts'
import { isName } from './names.ts'
import { ownNames } from './own.ts'
import { printed, trimmed } from '../places.ts'
import { sdkNamed } from '../register.ts'

/** Between two policies of one row of links, at most. */
const NEAR = 24
const LONGEST_NAME = 8

/**
 * Rows of third parties' policies with nothing between them but headings: 第三方登录：微信隐私保护指引小米隐私政策苹果隐私政策. The words before a
 * known name are the heading that says what they are for.
 */
export function policyRows(reading: Reading, taken: (span: Span) => boolean): Draft[] {
  const { folded, document } = reading
  const found: Draft[] = []
  if (!folded.includes('隐私')) return found
  const own = ownNames(reading)
  const marks = [...folded.matchAll(policyName)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  let purpose: string | null = null
  /** The row that is open; it counts when it names at least two known third parties. */
  let chain: { draft: Draft; known: boolean }[] = []
  const close = () => {
    if (chain.filter((entry) => entry.known).length > 1) found.push(...chain.map((entry) => entry.draft))
    chain = []
  }
  marks.forEach((mark, index) => {
    const last = marks[index - 1]
    const next = marks[index + 1]
    const joined = last !== undefined && mark.start - last.end <= NEAR && !/[。;,]/u.test(folded.slice(last.end, mark.start))
    const followed = next !== undefined && next.start - mark.end <= NEAR && !/[。;,]/u.test(folded.slice(mark.end, next.start))
    if (!joined) purpose = null
    if (!joined && !followed) return
    const gap = trimmed(folded, { start: joined ? last.end : Math.max(0, mark.start - LONGEST_NAME - 2), end: mark.start }, '《、:[')
    const known = aliasBefore(folded, mark.start, gap.start)
    const start = known ?? (joined && gap.end - gap.start <= LONGEST_NAME ? gap.start : undefined)
    if (start === undefined || start >= mark.start || (known === undefined && ownPolicy.test(folded.slice(start, mark.start)))) {
      // 定位服务商隐私政策：… is a heading and no name.
      if (joined || followed) purpose = headingIn(reading, gap) ?? purpose
      return
    }
    const name = printed(document, { start, end: mark.start })
    if (!isName(name) || own(folded.slice(start, mark.start)) || taken({ start, end: mark.end })) return
    const heading = trimmed(folded, { start: gap.start, end: start }, ':：、《')
    purpose = headingIn(reading, heading) ?? purpose
    if (purpose === null) return
    const draft = emptyDraft('item', name, evidenceAt(document.text, start, mark.end))
    draft.purposes = [purpose.replace(/[:：]$/u, '')]
    draft.url = linksIn(reading, { start, end: mark.end })[0]?.href ?? null
    draft.sdk = sdkNamed(name)?.id ?? null
    draft.byPurpose = true
    draft.own = [{ start, end: mark.end }]
    if (!joined || !chain.length) chain = []
    chain.push({ draft, known: known !== undefined })
    if (!followed) close()
  })
  return found
}

/** The words between two policies, where they can be the heading of the next ones. */
function headingIn({ document, folded }: Reading, gap: Span): string | null {
  const colon = folded.slice(gap.start, gap.end - 1).lastIndexOf(':')
  const span = { start: gap.start + colon + 1, end: gap.end }
  const words = folded.slice(span.start, span.end)
  return words.length >= 3 && !notHeading.test(words) ? printed(document, span) : null
}
