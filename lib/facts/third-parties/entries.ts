import type { Draft } from './draft.ts'
import { keyOf } from './register.ts'

/** Entries that only begin or end alike are compared with so many, at most: a text can hold thousands of names. */
const MOST_NEAR = 200

/** The entries so far, found by their names, identity and company without going through all of them. */
export class Entries {
  readonly list: Draft[] = []
  private readonly places = new Map<Draft, { order: number; keys: Set<string> }>()
  private readonly byKey = new Map<string, Draft[]>()
  private readonly bySdk = new Map<string, Draft[]>()
  private readonly byEnd = new Map<string, Draft[]>()
  private readonly byVendor = new Map<string, Draft[]>()

  add(entry: Draft): void {
    this.places.set(entry, { order: this.list.length, keys: new Set() })
    this.list.push(entry)
    this.index(entry)
  }

  /** Notes the names, identity and company that an entry has got since. */
  index(entry: Draft): void {
    const keys = this.keysOf(entry)
    for (const key of keysOf(entry)) {
      if (keys.has(key)) continue
      keys.add(key)
      note(this.byKey, key, entry)
      for (const end of endsOf(key)) note(this.byEnd, end, entry)
    }
    if (entry.sdk) note(this.bySdk, entry.sdk, entry)
    if (entry.vendor) note(this.byVendor, keyOf(entry.vendor), entry)
  }

  /** All names of an entry, for comparing. */
  keysOf(entry: Draft): Set<string> {
    return this.places.get(entry)?.keys ?? keysOf(entry)
  }

  /** Entries that share a name or the identity, in the order in which they came. */
  alike(draft: Draft): Draft[] {
    const found = new Set([...keysOf(draft)].flatMap((key) => this.byKey.get(key) ?? []))
    if (draft.sdk) for (const entry of this.bySdk.get(draft.sdk) ?? []) found.add(entry)
    return this.sorted(found)
  }

  /** Entries whose names begin or end alike, or whose company has the name. */
  near(draft: Draft): Draft[] {
    const key = keyOf(draft.name)
    const found = new Set(this.byVendor.get(key) ?? [])
    for (const end of endsOf(key)) for (const entry of (this.byEnd.get(end) ?? []).slice(0, MOST_NEAR)) found.add(entry)
    return this.sorted(found)
  }

  private sorted(found: Set<Draft>): Draft[] {
    const order = (entry: Draft) => this.places.get(entry)?.order ?? 0
    return [...found].sort((a, b) => order(a) - order(b))
  }
}

/** The names of a draft, for comparing. */
export const keysOf = (draft: Draft): Set<string> => new Set([draft.name, ...draft.aliases].map(keyOf))

const endsOf = (key: string): string[] => [`^${key.slice(0, 2)}`, `$${key.slice(-2)}`]

function note(map: Map<string, Draft[]>, key: string, entry: Draft) {
  const list = map.get(key)
  if (!list) map.set(key, [entry])
  else if (list.at(-1) !== entry && !list.includes(entry)) list.push(entry)
}
