/** Quiet after which a page that writes itself is looked at, in ms. */
const QUIET = 400
/** A page that never rests is looked at all the same, in ms. */
const LONGEST = 3000

/** The address of a page without the place in it; what stands behind # as a path (#/privacy) is a page of its own. */
export const pageAddress = (url: string): string => url.replace(/#(?![/!]).*$/u, '')

/**
 * Calls `look` once now, and again whenever the page may have become another one: after a navigation inside it (its address or title
 * changed) and after its scripts have written text. Without polling: everything starts from an event or a mutation.
 * @returns ends it
 */
export function watchPage(document: Document, look: () => void): () => void {
  const view = document.defaultView
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  let address = view?.location.href

  const run = () => {
    timer = undefined
    since = 0
    look()
  }
  const soon = () => {
    const now = performance.now()
    since ||= now
    if (timer !== undefined) clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, Math.min(QUIET, since + LONGEST - now)))
  }
  /** Text that grows on the same page matters while the page is young; later only a new address does. */
  let young = true
  const onMutation = () => {
    const moved = view?.location.href !== address
    if (moved) {
      address = view?.location.href
      becomeYoung()
    }
    if (moved || young) soon()
  }
  let growing: ReturnType<typeof setTimeout> | undefined
  const becomeYoung = () => {
    young = true
    clearTimeout(growing)
    growing = setTimeout(() => (young = false), 2 * LONGEST)
  }
  const onNavigation = () => {
    address = view?.location.href
    becomeYoung()
    soon()
  }

  const observer = new MutationObserver(onMutation)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  const navigation = (view as (Window & { navigation?: EventTarget }) | null)?.navigation
  navigation?.addEventListener('navigatesuccess', onNavigation)
  for (const event of ['popstate', 'hashchange', 'pageshow']) view?.addEventListener(event, onNavigation)
  becomeYoung()
  look()
  return () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(growing)
    navigation?.removeEventListener('navigatesuccess', onNavigation)
    for (const event of ['popstate', 'hashchange', 'pageshow']) view?.removeEventListener(event, onNavigation)
  }
}
