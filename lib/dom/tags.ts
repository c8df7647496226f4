import { tagOf } from './tree.ts'

/** Elements whose text is never shown as text, or belongs to a control. */
export const silent = new Set(
  'script style noscript template head title meta link base svg math canvas object embed audio video track source picture img map area select datalist option input progress meter param colgroup col'.split(
    ' ',
  ),
)

/** Elements that break the line where nothing else is said. */
export const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp textarea'.split(
    ' ',
  ),
)

/** Whether an element's words are no text of the page: scripts, controls, and buttons to press (as against titles of what they unfold). */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element)
  return silent.has(tag) || (tag === 'button' && !isCaption(element))
}

function isCaption(button: Element): boolean {
  if (button.hasAttribute('aria-expanded') || button.hasAttribute('aria-controls') || button.getAttribute('role') === 'tab') return true
  return button.closest('h1,h2,h3,h4,h5,h6,summary,[role=heading],[role=tab],[role=tablist]') !== null
}
