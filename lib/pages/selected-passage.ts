import { paragraphsOf } from '../text/paragraphs.ts'
import type { Evidence } from '../model.ts'
import { evidenceAt } from '../text/evidence.ts'

/** The passage that is selected in the text beside the card, as evidence; null unless it lies within one paragraph of it. */
export function selectedPassage(text: string): Evidence | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const of = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[data-testid="text-pane"] > p') ?? null
  const paragraph = of(range.startContainer)
  if (!paragraph || paragraph !== of(range.endContainer) || !paragraph.parentElement) return null
  const span = paragraphsOf(text)[[...paragraph.parentElement.children].indexOf(paragraph)]
  if (!span) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = span.start + before.toString().length
  const evidence = evidenceAt(text, start, start + range.toString().length)
  return evidence.quote !== '' && range.toString().includes(evidence.quote) ? evidence : null
}
