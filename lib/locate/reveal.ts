import { parentOf } from '../dom/tree.ts'
import { centre } from './centre.ts'

/** Brings a range into view: opens folded sections and dialogs around it, then scrolls, in its own document and in those around it. */
export function reveal(range: Range): void {
  const inside = range.startContainer.parentElement
  if (!inside) return
  for (let element: Element | null = inside; element; element = parentOf(element)) unfold(element)
  const target = firstShown(inside)
  if (!target) return
  // A whole policy may be one element: its middle says nothing of where the passage stands in it.
  const view = target.ownerDocument.defaultView
  if (target === inside && view && target.getBoundingClientRect().height > view.innerHeight / 3) return centre(range)
  const motion = target.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches === false
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: motion && near(range) ? 'smooth' : 'instant' })
}

function unfold(element: Element): void {
  if (element.localName === 'details') (element as HTMLDetailsElement).open = true
  else if (element.localName === 'dialog' && !(element as HTMLDialogElement).open) (element as HTMLDialogElement).show()
}

/** The element itself, or the nearest around it that is shown: the quote may stand in a tab that is not open. */
function firstShown(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.getClientRects().length > 0) return at
  return null
}

/** A short way is shown as a movement, a long one would only make people wait. */
function near(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView
  return view !== null && view !== undefined && Math.abs(range.getBoundingClientRect().top) < 2 * view.innerHeight
}
