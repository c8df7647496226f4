import { blockTags } from '../dom/tags.ts'
import { tagOf } from '../dom/tree.ts'

/** How an element is set: whether it breaks the line and whether its white space is kept. Live pages say so themselves. */
export interface Layout {
  breaks(element: Element): boolean
  keepsLines(element: Element): boolean
  /** Its words are printed bold. */
  bold(element: Element): boolean
}

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
)

const BLOCK_DISPLAY = /^(?:block|flex|grid|table|list-item|flow-root|-webkit-box)/u
const isBold = (weight: string | null | undefined) => weight === 'bold' || weight === 'bolder' || Number(weight ?? 0) >= 600
const KEEPS = /^(?:pre|break-spaces)/u

/** For pages without layout (files): tags, and what stands in `style`. */
export const fileLayout: Layout = {
  breaks(element) {
    const display = inlineStyle(element, 'display')
    if (display !== null && display !== 'none') return BLOCK_DISPLAY.test(display)
    return blockTags.has(tagOf(element))
  },
  keepsLines: (element) => {
    const tag = tagOf(element)
    return (
      tag === 'pre' || tag === 'textarea' || tag === 'xmp' || tag === 'listing' || KEEPS.test(inlineStyle(element, 'white-space') ?? '')
    )
  },
  bold(element) {
    const weight = inlineStyle(element, 'font-weight')
    if (weight !== null) return isBold(weight)
    const tag = tagOf(element)
    return tag === 'b' || tag === 'strong'
  },
}

/**
 * For a page in a browser: its computed styles, asked for only where the tag leaves a doubt. What is hidden (a tab that is not open,
 * a folded section) has no display of its own: its tag decides.
 */
export function liveLayout(): Layout {
  const displays = new Map<Element, boolean>()
  const style = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element)
  return {
    breaks(element) {
      const known = displays.get(element)
      if (known !== undefined) return known
      const tag = tagOf(element)
      const doubt = tag !== 'br' && tag !== 'slot' && (inlineTags.has(tag) || !blockTags.has(tag) || element.hasAttribute('style'))
      const display = doubt ? style(element)?.display : undefined
      const breaks =
        display && display !== 'none' && display !== 'contents'
          ? BLOCK_DISPLAY.test(display) || (display.startsWith('inline-') && blockTags.has(tag))
          : blockTags.has(tag)
      displays.set(element, breaks)
      return breaks
    },
    keepsLines: (element) => KEEPS.test(style(element)?.whiteSpace ?? '') || fileLayout.keepsLines(element),
    // Only what says something of itself: a whole page that inherits a heavy print marks nothing by it.
    bold: (element) => (mayBeBold(element) ? isBold(style(element)?.fontWeight) : false),
  }
}

const mayBeBold = (element: Element) => {
  const tag = tagOf(element)
  return (
    tag === 'b' ||
    tag === 'strong' ||
    element.hasAttribute('style') ||
    ((tag === 'span' || tag === 'p' || tag === 'em') && element.hasAttribute('class'))
  )
}

/** A property of the `style` attribute, or null. */
export function inlineStyle(element: Element, property: string): string | null {
  const style = element.getAttribute('style')
  if (!style) return null
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return null
}
