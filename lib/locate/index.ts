import type { LocateRequest, Located } from '../messages.ts'
import { findQuote } from './find.ts'
import { highlight } from './highlight.ts'
import { pageText } from './page-text.ts'
import { rangesOf } from './ranges.ts'
import { reveal } from './reveal.ts'

/**
 * Shows a quote in the page: exact but for white space, or lost. The page's DOM is not changed, but for opening a folded section or a
 * dialog that the quote stands in.
 */
export function locate(document: Document, { quote, before, after }: Pick<LocateRequest, 'quote' | 'before' | 'after'>): Located {
  const page = pageText(document)
  const found = findQuote(page.text, { quote, before, after })
  highlight(document, [])
  if (!found) return { ok: false, reason: 'lost' }
  const ranges = rangesOf(page, found.start, found.end)
  const first = ranges[0]
  if (!first) return { ok: false, reason: 'lost' }
  highlight(document, ranges)
  reveal(first)
  return { ok: true }
}

export { findQuote } from './find.ts'
export { pageText } from './page-text.ts'
export { rangesOf } from './ranges.ts'
export { selected } from './selected.ts'
