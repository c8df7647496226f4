import type { Evidence, Span } from '../model.ts'
import { evidenceAt } from './evidence.ts'

/** Longest quote, in code units: about what a careful reader takes in at once. */
export const longestQuote = 120

/**
 * The passage around `focus` to quote: the whole of `inside` when it is short, else as many of the `parts` around the focus
 * as fit, else a window of the part. `parts` are consecutive spans within `inside`, in order.
 */
export function excerpt(text: string, inside: Span, parts: readonly Span[], focus: Span): Evidence {
  if (inside.end - inside.start <= longestQuote) return evidenceAt(text, inside.start, inside.end)
  let from = parts.findIndex((part) => focus.start < part.end)
  let to = from
  if (from < 0) return windowOf(text, inside, focus)
  const length = () => parts[to]!.end - parts[from]!.start
  if (length() > longestQuote) return windowOf(text, parts[from]!, focus)
  for (let grown = true; grown;) {
    grown = false
    if (from > 0 && parts[to]!.end - parts[from - 1]!.start <= longestQuote) {
      from--
      grown = true
    }
    if (to + 1 < parts.length && parts[to + 1]!.end - parts[from]!.start <= longestQuote) {
      to++
      grown = true
    }
  }
  return evidenceAt(text, parts[from]!.start, parts[to]!.end)
}

/** A window of the part around the focus, cut where an enumeration may be cut. */
function windowOf(text: string, part: Span, focus: Span): Evidence {
  const half = Math.max(0, longestQuote - (focus.end - focus.start)) / 2
  let start = Math.max(part.start, Math.floor(focus.start - half))
  let end = Math.min(part.end, Math.ceil(focus.end + half))
  while (start > part.start && start < focus.start && !/[、,，;；:：(（\s]/u.test(text[start - 1]!)) start++
  while (end < part.end && end > focus.end && !/[、,，;；:：)）\s。]/u.test(text[end]!)) end--
  return evidenceAt(text, start, end)
}
