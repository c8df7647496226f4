/** What the library shows: words sought, filters, order and page, as they stand in the address of the list. */

export const sorts = ['read', 'name', 'sensitive', 'third-parties', 'policy-date', 'changed'] as const
export type Sort = (typeof sorts)[number]

export interface ListQuery {
  text: string
  /** A category: only policies that name it as sensitive. */
  kind: string | null
  /** A key of `facets.sdks`: only policies that name it. */
  sdk: string | null
  /** Only policies in which no way to cancel an account was found. */
  noCancel: boolean
  /** Only policies whose text took the place of another one. */
  changed: boolean
  sort: Sort
  /** Against the natural direction of the order: newest, most or A first. */
  reverse: boolean
  /** From 1. */
  page: number
}

export const everything: ListQuery = {
  text: '',
  kind: null,
  sdk: null,
  noCancel: false,
  changed: false,
  sort: 'read',
  reverse: false,
  page: 1,
}

/** Does the query leave policies out? */
export const narrows = ({ text, kind, sdk, noCancel, changed }: ListQuery): boolean =>
  text.trim() !== '' || kind !== null || sdk !== null || noCancel || changed

/** Reads the query out of `location.hash`. What is not understood is left out. */
export function parseQuery(hash: string): ListQuery {
  const parameters = new URLSearchParams(/^#\/\?(.*)$/su.exec(hash)?.[1] ?? '')
  const sort = parameters.get('sort')
  const page = Number(parameters.get('page') ?? 1)
  return {
    text: parameters.get('q') ?? '',
    kind: parameters.get('kind') || null,
    sdk: parameters.get('sdk') || null,
    noCancel: parameters.get('cancel') === 'none',
    changed: parameters.get('changed') === '1',
    sort: sorts.find((one) => one === sort) ?? 'read',
    reverse: parameters.get('reverse') === '1',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The address of the list for a query: short, only what differs from everything. */
export function hashOfQuery({ text, kind, sdk, noCancel, changed, sort, reverse, page }: ListQuery): string {
  const parameters = new URLSearchParams()
  if (text.trim() !== '') parameters.set('q', text)
  if (kind !== null) parameters.set('kind', kind)
  if (sdk !== null) parameters.set('sdk', sdk)
  if (noCancel) parameters.set('cancel', 'none')
  if (changed) parameters.set('changed', '1')
  if (sort !== 'read') parameters.set('sort', sort)
  if (reverse) parameters.set('reverse', '1')
  if (page > 1) parameters.set('page', String(page))
  const query = parameters.toString()
  return query === '' ? '#/' : `#/?${query}`
}
