import * as cue from '../../../knowledge/zh/sensitive.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'

/**
 * What is printed as the policy says that it prints sensitive information: bold, or underlined in the marks of Markdown. None where that
 * print stands for other things too (条款, 重大关系), or where most of the text is printed so. In code units of the document, marks left out.
 */
export function markedAsSensitive({ document, folded, clauses }: Reading): readonly Span[] {
  const { text, bold = [] } = document
  const underlines = text.includes(mark)
  if (!underlines && !bold.length) return []
  /** Where the print itself parts the lines, the subject stands in the line before (个人敏感信息以⏎_下划线_ 标识). */
  const says = (pattern: RegExp) =>
    clauses.some((clause) => {
      const words = folded.slice(Math.max(0, clause.start - 40), clause.end)
      return words.includes(cue.word) && pattern.test(words) && !cue.marksMore.test(words)
    })
  if (underlines && says(cue.marks))
    return [...text.matchAll(underlined)].map(({ index, 0: run }) => ({ start: index + 1, end: index + run.length - 1 }))
  const length = bold.reduce((sum, run) => sum + run.end - run.start, 0)
  if (length >= text.length * most || !says(cue.marksBold)) return []
  return bold.filter((run) => !isTitle(text, run))
}

/** A line of its own without the stops of a sentence: a heading. */
function isTitle(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end))
  return end - start > line.length - 12 && !cue.stops.test(line)
}

/** Share of a text from which on bold print sets nothing apart. */
const most = 0.4

const mark = '_'
const underlined = /\b_[^_\n]{1,60}(?:\n[^_\n]{1,40})?_\b/giu
