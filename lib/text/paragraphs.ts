import type { Span } from '../model.ts'

/** Cuts a text at its line breaks; lines without words are left out. Offsets are those of the whole text. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end + 1
  }
  return spans
}
