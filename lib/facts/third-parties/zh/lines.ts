import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { numberAt } from '../../../text/numbering.ts'
import { trimmed } from '../places.ts'

/** A line of running text (no table row), where its words begin behind a number, and whether it has one. */
export interface Line extends Span {
  body: number
  numbered: boolean
  heading: boolean
}

/** The lines of the text, in order, without empty ones. */
export function* linesOf(reading: Reading): Generator<Line> {
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
      const behind = numberAt(reading.folded, start)?.body ?? start
      const body = behind < line.end ? behind : start
      yield { ...line, body, numbered: body > start, heading: block.kind === 'heading' || sections.has(line.start) }
    }
  }
}
