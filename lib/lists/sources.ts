import type { LinkedListKind, Summary } from '../model.ts'
import type { JoinedList } from './joined.ts'

/** One page's words about a fact. */
export interface Source<T> {
  /** The list's page; null for the policy itself. */
  page: JoinedList | null
  /** Index in that page's list. */
  at: number
  item: T
}

/** A fact of the card: what the policy and its lists say of it together, and each by itself. */
export interface CardItem<T> {
  /** Its evidence is that of the first source. */
  item: T
  sources: [Source<T>, ...Source<T>[]]
}

export interface Joining<T> {
  of: (summary: Summary) => readonly T[]
  /** Lists that hold such facts. Rules for children and partners' policies are policies of their own. */
  from: readonly LinkedListKind[]
  /** What it is known by; the first key is the one that it is looked up by. */
  keys: (item: T) => readonly [string, ...string[]]
  together: (one: T, other: T) => T
}

/** The facts of a policy with those of its lists: first the policy's own, then what only a list names. */
export function joinItems<T>(own: readonly T[], lists: readonly JoinedList[], { of, from, keys, together }: Joining<T>): CardItem<T>[] {
  const items: CardItem<T>[] = own.map((item, at) => ({ item, sources: [{ page: null, at, item }] }))
  const known = new Map<string, CardItem<T>>()
  const remember = (one: CardItem<T>, item: T) => {
    for (const key of keys(item)) if (!known.has(key)) known.set(key, one)
  }
  for (const one of items) remember(one, one.item)
  for (const page of lists.filter(({ kind }) => from.includes(kind))) {
    of(page.summary).forEach((item, at) => {
      const source: Source<T> = { page, at, item }
      let one = known.get(keys(item)[0])
      if (one) {
        // A page that names something twice is the reading's matter, and another page's entry may hold both.
        one.item = together(one.item, item)
        one.sources.push(source)
      } else items.push((one = { item, sources: [source] }))
      remember(one, item)
    })
  }
  return items
}

export const all = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])]
