import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { numberAt } from '../../../text/numbering.ts'
import { oncePer } from '../../../text/once.ts'
import { trimmed } from '../places.ts'

/** A line of running text (no table row), where its words begin behind a number, and whether it has one. */
export interface Line extends Span {
  body: number
  numbered: boolean
  heading: boolean
}

/** The lines of the text, in order, without empty ones. Computed once for a reading. */
export const linesOf: (reading: Reading) => readonly Line[] = oncePer((reading: Reading) => [...readLines(reading)])

function* readLines(reading: Reading): Generator<Line> {
  const { blocks, text } = reading.document
  const sections = new Set(reading.sections.filter((section) => section.heading !== '').map((section) => section.start))
  for (const block of blocks) {
    if (block.kind === 'row') continue
    for (let from = block.start; from < block.end;) {
      const newline = text.indexOf('\n', from)
      const to = newline < 0 || newline > block.end ? block.end : newline
      const line = trimmed(text, { start: from, end: to })
      from = to + 1
      if (line.start >= line.end) continue
      let { start } = line
      while (start < line.end && '#*-•·● '.includes(text[start]!)) start++
      const behind = numberAt(reading.folded, start)?.body ?? behindLetter(reading.folded, start)
      const body = behind < line.end ? behind : start
      yield { ...line, body, numbered: body > start, heading: block.kind === 'heading' || sections.has(line.start) }
    }
  }
}

/** Behind a letter in brackets with blanks: ( a ). */
function behindLetter(folded: string, start: number): number {
  if (folded[start] !== '(') return start
  const match = /^\( ?[a-z\d]{1,2} ?\) */u.exec(folded.slice(start, start + 10))
  return start + (match?.[0].length ?? 0)
}
