import type { Evidence } from '../model.ts'
import { isBlank } from './blank.ts'

/** The passage `start..end` as evidence, without the white space at its ends. The quote is always the exact slice. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { quote: text.slice(start, end), start, end }
}
