import { surroundings } from '../knowledge/detect/page-parts.ts'
import type { Mass } from './measure.ts'
import { tagOf } from '../dom/tree.ts'

/** Where an element may stand to be a part of the site: before the text, anywhere beside it, or over it. */
type Suspicion = 'links' | 'top' | 'around' | 'box'

/** Only these can be parts of a site; a heading or paragraph with such a name got it from its own words. */
const containers = new Set('div section ul ol table tr td nav footer aside header menu search form dialog'.split(' '))
const byTag: Record<string, Suspicion> = { nav: 'links', menu: 'links', search: 'around', footer: 'around', aside: 'around', header: 'top' }
const byRole: Record<string, Suspicion> = {
  navigation: 'links',
  menu: 'links',
  menubar: 'links',
  tablist: 'links',
  search: 'around',
  toolbar: 'around',
  contentinfo: 'around',
  complementary: 'around',
  banner: 'top',
  alertdialog: 'box',
}

/**
 * True for a part of the site around the policy: its navigation, footer, sidebar, login or cookie box. Names only raise the suspicion;
 * an element goes when hardly anything in it reads like a policy.
 * @param page the mass of the whole page
 * @param before whether no line of the policy's wording stands before it
 */
export function isSurroundings(element: Element, mass: Mass, page: Mass, before: boolean): boolean {
  const suspicion = suspect(element)
  if (suspicion === null || mass.all === 0) return false
  // The body of the text, whatever it is called.
  if (page.policy > 0 && mass.policy > 0.4 * page.policy) return false
  switch (suspicion) {
    case 'box':
      return true
    case 'links':
      return mass.policy < 0.5 * mass.all
    case 'top':
      return before && mass.policy < 0.2 * mass.all
    case 'around':
      return mass.policy < 0.2 * mass.all
  }
}

function suspect(element: Element): Suspicion | null {
  const tag = tagOf(element)
  if (!containers.has(tag)) return null
  const names = [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/u)]
  const named = (pattern: RegExp) => names.some((name) => pattern.test(name))
  const suspicion =
    (named(surroundings.box) ? 'box' : null) ??
    byTag[tag] ??
    byRole[element.getAttribute('role') ?? ''] ??
    (named(surroundings.around) ? 'around' : named(surroundings.top) ? 'top' : null)
  // A header with the title of the text in it belongs to the text.
  return suspicion === 'top' && element.querySelector('h1,h2') ? null : suspicion
}
