import { chapter } from '../../../knowledge/zh/third-party-prose.ts'
import type { Clause } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { numberAt } from '../../../text/numbering.ts'

/** Longest heading that is read as a point about an SDK. */
const LONGEST_HEADING = 300

/** The clauses with the headings that name an SDK put among them: 2.信鸽SDK is the title of a point, whether or not the page sets it apart. */
export function unitsOf(reading: Reading): readonly Clause[] {
  const { clauses, folded, sections, document } = reading
  const headings: Clause[] = []
  let block = 0
  sections.forEach((section, index) => {
    if (section.heading.length > LONGEST_HEADING) return
    const end = section.start + section.heading.length
    const words = folded.slice(section.start, end)
    const sdk = words.indexOf('sdk')
    if (sdk < 0 || chapter.test(words.slice(0, sdk + 3))) return
    // What has sections of its own, or a table right behind it, is the title of a list.
    const next = sections[index + 1]
    if (next && next.start < section.end) return
    while (block + 1 < document.blocks.length && document.blocks[block + 1]!.start <= section.start) block++
    if (document.blocks[block]?.kind === 'row' || document.blocks[block + 1]?.kind === 'row') return
    headings.push({ start: section.start, end, body: behindMarks(folded, section.start, end), section: index, block })
  })
  if (headings.length === 0) return clauses
  return [...clauses, ...headings].sort((a, b) => a.start - b.start)
}

function behindMarks(folded: string, start: number, end: number): number {
  let body = numberAt(folded, start)?.body ?? start
  while (body < end && (/[.、)\s]/u.test(folded[body]!) || (/\d/u.test(folded[body]!) && folded[body - 1] === '.'))) body++
  return body
}
