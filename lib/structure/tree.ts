import type { Section } from '../model.ts'
import type { Heading } from './headings.ts'

/**
 * Nests headings by their styles. A style that is open closes what stands inside it; a new style goes one deeper, unless
 * its habitual rank, or the page's tag, says that it stands further out.
 */
export function treeOf(text: string, headings: readonly Heading[]): Section[] {
  const sections: Section[] = []
  const open: { style: string; rank: number; tag: number; section: number }[] = []
  const first = headings[0]?.start ?? text.length
  if (first > 0) sections.push({ start: 0, end: first, heading: '', level: 1, category: 'other' })
  for (const heading of headings) {
    const tag = heading.tag ?? 0
    const same = open.findLastIndex((entry) => entry.style === heading.style && (!tag || !entry.tag || entry.tag === tag))
    let keep: number
    if (same >= 0) keep = same
    else {
      // Pages often set every heading in one tag: then the numbering says which stands inside which.
      keep = open.length
      const outer = (entry: (typeof open)[number]) =>
        tag && entry.tag && entry.tag !== tag ? entry.tag > tag : entry.rank > heading.rank && (!heading.first || heading.rank <= 3)
      while (keep > 0 && outer(open[keep - 1]!)) keep--
    }
    for (const entry of open.splice(keep)) sections[entry.section]!.end = heading.start
    open.push({ style: heading.style, rank: heading.rank, tag, section: sections.length })
    sections.push({
      start: heading.start,
      end: text.length,
      heading: text
        .slice(heading.start, heading.end)
        .replace(/^#+\s*/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
      level: open.length,
      category: 'other',
    })
  }
  return sections
}
