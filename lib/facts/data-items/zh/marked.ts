import * as cue from '../../../knowledge/zh/sensitive.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'

/**
 * The words underlined in the marks of Markdown, where the policy says that it prints its sensitive information so; none where that print
 * stands for other things too (条款, 重大关系). Plain bold print is lost when a page or a text is read. Offsets are UTF-16 code units of the
 * document, the marks left out.
 */
export function markedAsSensitive({ document, folded, clauses }: Reading): Span[] {
  if (!document.text.includes(mark)) return []
  // Where the print itself parts the lines, the subject stands in the line before (个人敏感信息以⏎_下划线_ 标识).
  const says = clauses.some((clause) => {
    const words = folded.slice(Math.max(0, clause.start - 40), clause.end)
    return words.includes(cue.word) && cue.marks.test(words) && !cue.marksMore.test(words)
  })
  if (!says) return []
  return [...document.text.matchAll(underlined)].map(({ index, 0: run }) => ({ start: index + 1, end: index + run.length - 1 }))
}

const mark = '_'
const underlined = /\b_[^_\n]{1,60}(?:\n[^_\n]{1,40})?_\b/giu
