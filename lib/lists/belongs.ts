/**
 * Does a page that holds a list belong to a policy that names such a list? A list that is joined to the wrong policy would put third parties
 * on its card that it never named, so a doubt is a no.
 */
import { publicHosts, registrable } from '../knowledge/sdks/groups.ts'
import type { LinkedList, LinkedListKind, Summary } from '../model.ts'
import { fold } from '../text/fold.ts'
import { addressKey } from './address-key.ts'

/** What tells a list's page. */
export interface ListPage {
  url: string | null
  /** What the page calls itself: its title and its first heading. */
  titles: readonly string[]
  /** Null where only its address can tell. */
  kind: LinkedListKind | null
  product: string | null
  operator: string | null
}

/** What tells a policy that names lists. */
export interface NamingPolicy {
  url: string | null
  product: string | null
  operator: string | null
  linkedLists: readonly LinkedList[]
}

/** `address`: the policy links to the page. `site`: same site, and the same product or operator. `title`: the page has the name that the policy gives. */
export type How = 'address' | 'site' | 'title'

export interface Belonging {
  list: LinkedList
  how: How
}

/** The line of the policy that a page answers; null when it is not the policy's. */
export function belongs(page: ListPage, policy: NamingPolicy): Belonging | null {
  const key = page.url === null ? null : addressKey(page.url)
  // A policy is not its own list, whatever it links to.
  if (key !== null && policy.url !== null && addressKey(policy.url) === key) return null
  const linked = policy.linkedLists.find(({ url }) => key !== null && url !== null && addressKey(url) === key)
  if (linked) return { list: linked, how: 'address' }

  const { kind } = page
  if (kind === null) return null
  const candidates = policy.linkedLists.filter((list) => alike(list.kind, kind))
  const named = candidates.find(({ title }) => page.titles.some((own) => words(own).includes(words(title))))
  const titled = policy.product !== null && page.titles.some((own) => words(own).includes(words(policy.product ?? '')))
  const sameProduct = titled || (page.product !== null && policy.product !== null && words(page.product) === words(policy.product))
  const sameOperator = page.operator !== null && policy.operator !== null && words(page.operator) === words(policy.operator)
  const otherProduct = page.product !== null && policy.product !== null && !sameProduct

  if (sameSite(page.url, policy.url)) {
    const list = named ?? candidates[0]
    // One company has many products: its name alone does not tell whose list it is.
    if (list && (sameProduct || (sameOperator && !otherProduct))) return { list, how: 'site' }
    if (named && !otherProduct) return { list: named, how: 'title' }
    return null
  }
  return named && sameProduct && (sameOperator || page.operator === null || policy.operator === null) ? { list: named, how: 'title' } : null
}

/** The page's side, from what was read of it. */
export const listPageOf = ({ document, detection, facts, sections }: Summary): ListPage => ({
  url: document.url,
  titles: [document.title, sections.find(({ heading }) => heading !== '')?.heading ?? ''].filter((title) => title !== ''),
  kind: detection.list,
  product: facts.product,
  operator: facts.operator,
})

/** The policy's side. */
export const namingPolicyOf = ({ document, facts, linkedLists }: Summary): NamingPolicy => ({
  url: document.url,
  product: facts.product,
  operator: facts.operator,
  linkedLists,
})

/** The site of an address: the domain that somebody registered; '' for none, or for a host that anybody may publish on. */
export function siteOf(url: string | null): string {
  if (url === null) return ''
  try {
    const { hostname } = new URL(url)
    if (publicHosts.test(hostname)) return ''
    // A machine's number has no domain.
    return /^[\d.]+$|:/u.test(hostname) ? hostname : registrable(hostname)
  } catch {
    return ''
  }
}

function sameSite(one: string | null, other: string | null): boolean {
  const site = siteOf(one)
  return site !== '' && site === siteOf(other)
}

/** A list of SDKs and one of sharing are often one page under either name. */
const alike = (one: LinkedListKind, other: LinkedListKind): boolean => one === other || (shares.has(one) && shares.has(other))
const shares = new Set<LinkedListKind>(['sdk-list', 'sharing-list'])

const words = (text: string): string => fold(text).replace(/[\s\p{P}\p{S}]/gu, '')
