import type { Span } from '../model.ts'
import { evidenceAt } from '../text/evidence.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import type { Picked } from './selection.ts'

/** The passage that is selected in the text beside the card. It may reach over several of its paragraphs. */
export function selectedPassage(text: string): Picked {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return { problem: 'nothing' }
  const range = selection.getRangeAt(0)
  const pane = document.querySelector('[data-testid="text-pane"]')
  const shown = [...(pane?.children ?? [])].filter((child) => range.intersectsNode(child))
  const [first, last] = [shown[0], shown.at(-1)]
  if (!pane || !first || !last) return { problem: 'not-read' }
  const paragraphs = paragraphsOf(text)
  const spanOf = (paragraph: Element) => paragraphs[[...pane.children].indexOf(paragraph)]
  const [from, to] = [spanOf(first), spanOf(last)]
  // The pane may show the page of a list instead.
  const same = (paragraph: Element, { start, end }: Span) => paragraph.textContent === text.slice(start, end)
  if (!from || !to || !same(first, from) || !same(last, to)) return { problem: 'not-read' }
  const start = first.contains(range.startContainer) ? from.start + lengthTo(first, range.startContainer, range.startOffset) : from.start
  const end = last.contains(range.endContainer) ? to.start + lengthTo(last, range.endContainer, range.endOffset) : to.end
  const evidence = evidenceAt(text, start, end)
  return evidence.quote === '' ? { problem: 'nothing' } : { evidence }
}

/** UTF-16 code units of a paragraph before a place in it. */
function lengthTo(paragraph: Element, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(container, offset)
  return before.toString().length
}
