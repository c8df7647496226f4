import type { Evidence } from '../model.ts'

/** The passage `start..end` as evidence, without the white space at its ends. The quote is always the exact slice. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { quote: text.slice(start, end), start, end }
}
