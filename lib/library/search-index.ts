import type { PolicyRow } from '../messages.ts'
import type { Facets } from '../store/facets.ts'
import { isOnlyList } from '../store/joins.ts'
import { fold } from '../text/fold.ts'
import { orderBy } from './order.ts'
import type { ListQuery } from './query.ts'
import { createTerms } from './terms.ts'

/** What the index needs of a saved policy. */
export interface Indexed {
  row: PolicyRow
  /** Folded words, one a line, as the store keeps them. */
  words: string
  facets: Facets | null
}

/** The reader's words for ids, to be found by as well. */
export interface Spoken {
  locale: string
  category: (id: string) => readonly string[]
  route: (kind: string) => readonly string[]
  /** The other names of a known SDK. */
  sdk: (key: string) => readonly string[]
}

export interface Found {
  rows: PolicyRow[]
  /** How many policies match. */
  total: number
}

export interface SearchIndex {
  /** Adds policies or puts them in the place of what was known of them. */
  put(policies: readonly Indexed[]): void
  drop(ids: readonly string[]): void
  size(): number
  /** How many of all saved policies have each facet; the most frequent first. */
  count(of: 'sensitive' | 'sdks'): { key: string; count: number }[]
  find(query: ListQuery, offset: number, limit: number): Found
  ids(query: ListQuery): string[]
}

interface Slot extends Indexed {
  terms: Uint32Array
}

/** Everything that the list shows and searches, in memory: some 20 MB for ten thousand policies. */
export function createSearchIndex(spoken: Spoken): SearchIndex {
  const terms = createTerms()
  const slots = new Map<string, Slot>()
  /** The last order that was asked for, so that typing sorts nothing. */
  let ordered: { key: string; slots: Slot[] } | null = null
  const names = new Map<string, readonly string[]>()
  const folded = (group: 'category' | 'route' | 'sdk', id: string) => {
    const key = `${group}.${id}`
    const known = names.get(key) ?? spoken[group](id).map(fold)
    names.set(key, known)
    return known
  }

  const inOrder = ({ sort, reverse }: ListQuery): Slot[] => {
    const key = `${sort} ${reverse}`
    if (ordered?.key !== key) {
      const compare = orderBy(sort, reverse, spoken.locale)
      ordered = { key, slots: [...slots.values()].sort((a, b) => compare(a.row, b.row)) }
    }
    return ordered.slots
  }
  const matching = (query: ListQuery): Slot[] => {
    const sought = fold(query.text).split(/\s+/u).filter(Boolean)
    const flags = sought.map((part) => terms.holding(part))
    return inOrder(query).filter(
      ({ row, facets, terms: own }) =>
        (!query.changed || row.changed > 0) &&
        (!query.noCancel || (facets !== null && !isOnlyList(row) && !facets.routes.includes('account-cancel'))) &&
        (query.kind === null || facets?.sensitive.includes(query.kind) === true) &&
        (query.sdk === null || facets?.sdks.includes(query.sdk) === true) &&
        flags.every((flag) => own.some((term) => flag[term] === 1)),
    )
  }

  return {
    put(policies) {
      ordered = null
      for (const policy of policies) {
        const { row, words, facets } = policy
        const all = words.split('\n')
        if (facets) {
          for (const id of facets.categories) all.push(...folded('category', id))
          for (const kind of facets.routes) all.push(...folded('route', kind))
          for (const key of facets.sdks) all.push(...folded('sdk', key))
        }
        slots.set(row.id, { ...policy, words: '', terms: terms.add(all) })
      }
    },
    drop(ids) {
      for (const id of ids) slots.delete(id)
      ordered = null
    },
    size: () => slots.size,
    count(of) {
      const counts = new Map<string, number>()
      for (const { facets } of slots.values()) for (const key of facets?.[of] ?? []) counts.set(key, (counts.get(key) ?? 0) + 1)
      return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    },
    find(query, offset, limit) {
      const found = matching(query)
      return { rows: found.slice(offset, offset + limit).map(({ row }) => row), total: found.length }
    },
    ids: (query) => matching(query).map(({ row }) => row.id),
  }
}
