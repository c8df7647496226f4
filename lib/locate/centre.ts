/**
 * Scrolls everything around a range until its first line stands in the middle, in its own document and in those around it that may be
 * touched. For a passage of an element that is higher than what is seen of it, whose own middle may be far from it.
 */
export function centre(range: Range): void {
  let measure = () => range.getClientRects()[0] ?? range.getBoundingClientRect()
  let inside = range.startContainer.parentElement
  while (inside) {
    const { ownerDocument } = inside
    const view = ownerDocument.defaultView
    for (let at: Element | null = inside; at && at !== ownerDocument.scrollingElement; at = around(at)) {
      if (scrolls(at)) at.scrollTop += middle(measure()) - middle(at.getBoundingClientRect())
    }
    if (view) view.scrollBy({ top: middle(measure()) - view.innerHeight / 2, behavior: 'instant' })
    const frame = frameOf(view)
    const inner = measure
    if (frame) measure = () => moved(inner(), frame.getBoundingClientRect().top + frame.clientTop)
    inside = frame
  }
}

const middle = ({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>) => (top + bottom) / 2
const moved = ({ x, y, width, height }: DOMRect, down: number) => new DOMRect(x, y + down, width, height)

/** The element around it, also from a shadow root to its host. */
function around(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY
  return overflow === 'auto' || overflow === 'scroll'
}

/** The frame that a window stands in; null at the top and where that is another site's page. */
function frameOf(view: Window | null): HTMLElement | null {
  try {
    return (view?.frameElement as HTMLElement | null | undefined) ?? null
  } catch {
    return null
  }
}
