import type { Section, Span } from '../../lib/model.ts'

export interface Part extends Span {
  /** The first section of the part. */
  section: Section
}

/** The top level of a heading tree as parts in reading order; neighbours of one category are one part. */
export function spreadOf(sections: readonly Section[]): Part[] {
  const top = Math.min(...sections.filter((section) => section.heading !== '').map((section) => section.level))
  let level = sections.filter((section) => section.level === top && section.heading !== '')
  // A document under one single heading is cut by the level below it.
  if (level.length === 1) {
    const below = sections.filter((section) => section.level === top + 1)
    if (below.length > 1) level = below
  }
  const parts: Part[] = []
  for (const section of level) {
    const last = parts.at(-1)
    if (last && last.section.category === section.category) last.end = section.end
    else parts.push({ section, start: section.start, end: section.end })
  }
  return parts
}
