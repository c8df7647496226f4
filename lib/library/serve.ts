import { libraryWriter } from '../export/library.ts'
import { eachSummary } from '../store/each.ts'
import { mend } from '../store/mend.ts'
import type { Store } from '../store/open.ts'
import { restore } from '../store/remove.ts'
import { toRow } from '../store/row.ts'
import { PolicyRecord } from '../store/schema.ts'
import { stampOf } from '../store/stamp.ts'
import { free, usageOf } from '../store/usage.ts'
import { translator, type Locale } from '../../locales/index.ts'
import type { Choice, LibraryAnswer, LibraryAsk, LibraryRequest } from './protocol.ts'
import { isNewestFirst, newestFirst } from './newest-first.ts'
import { createBackupHandlers } from './serve-backup.ts'
import { createSearchIndex, type Indexed, type SearchIndex } from './search-index.ts'
import { sdkName, spokenIn } from './spoken.ts'

/** More choices than these are no help in a list; the search finds the rest. */
const MOST_SDKS = 300

export type LibraryHandlers = {
  /** `progress` is told the share (0-1) of a long task that is done. */
  [N in LibraryRequest]: (ask: LibraryAsk<N>, locale: Locale, progress?: (share: number) => void) => Promise<LibraryAnswer<N>>
}

interface Dependencies {
  store: () => Promise<Store>
  now: () => Date
  /** Bytes that the browser says are in use. */
  estimate: () => Promise<number | null>
  /** Told when what was answered may have changed by itself. */
  changed: () => void
}

/** Answers the library's page. Keeps the index of the language that was last asked in. */
export function createLibraryHandlers({ store, now, estimate, changed }: Dependencies): LibraryHandlers {
  let index: { locale: Locale; made: Promise<Made>; ready: boolean } | null = null

  const indexIn = (locale: Locale): Promise<Made> => {
    if (index?.locale !== locale) {
      const made = store().then((at) => build(at, locale))
      const mine = { locale, made, ready: false }
      index = mine
      made.then(
        (known) => {
          mine.ready = true
          return mendAll(known)
        },
        () => {
          // The next question tries again.
          if (index?.made === made) index = null
        },
      )
    }
    return index.made
  }
  const mendAll = async (made: Made) => {
    const at = await store()
    await mend(at, made.unmended, (mended) => void read(at, made, mended).then(changed)).catch(() => {})
  }

  return {
    async find({ query, limit }, locale) {
      if (!index?.ready && isNewestFirst(query)) {
        const first = await newestFirst(await store(), (query.page - 1) * limit, limit)
        // Making the index keeps the worker busy: not before this answer is out.
        setTimeout(() => void indexIn(locale).then(changed, () => {}))
        return first
      }
      const { search, broken, counts } = await indexIn(locale)
      const { rows, total } = search.find(query, (query.page - 1) * limit, limit)
      return { rows, total, saved: search.size(), broken: broken.size, ...counts() }
    },
    ids: async ({ query }, locale) => (await indexIn(locale)).search.ids(query),
    async refresh({ ids }, locale) {
      // Without an index there is nothing old: it is made when something is sought.
      if (index === null) return null
      const at = await store()
      const known = await indexIn(locale)
      if (ids !== null) await read(at, known, ids)
      else if (known.stamp !== (await stampOf(at))) {
        // The old one answers until the new one is there.
        const made = await build(at, locale)
        index = { locale, made: Promise.resolve(made), ready: true }
        void mendAll(made)
      }
      return null
    },
    async export({ ids, kind }, locale) {
      const writer = libraryWriter(kind, translator(locale))
      const parts: Blob[] = [new Blob([writer.head()])]
      // A Blob per batch: the browser keeps it where it likes, so that ten thousand cards are never one string.
      for await (const batch of eachSummary(await store(), ids)) parts.push(new Blob(batch.map((one) => writer.policy(one))))
      return new Blob(parts, { type: writer.type })
    },
    usage: async () => usageOf(await store(), estimate),
    async free({ part }) {
      const count = await free(await store(), part, now().getTime())
      index = null
      return count
    },
    async restore() {
      const at = await store()
      const ids = await at.policies.where('deleted').above(0).primaryKeys()
      index = null
      return restore(at, ids)
    },
    ...createBackupHandlers({ store, now, replaced: () => (index = null) }),
  }
}

interface Made {
  search: SearchIndex
  /** Of the store as it was read (`stampOf`). */
  stamp: string
  broken: Set<string>
  /** Records of older versions, which `mend` goes over. */
  unmended: string[]
  /** Counted once until something changes. */
  counts: () => { kinds: Choice[]; sdks: Choice[] }
  stale: () => void
}

async function build(store: Store, locale: Locale): Promise<Made> {
  const spoken = spokenIn(locale)
  const { label } = translator(locale)
  const search = createSearchIndex(spoken)
  let counted: { kinds: Choice[]; sdks: Choice[] } | null = null
  const made: Made = {
    search,
    // Before the records: what changes in between is read once more.
    stamp: await stampOf(store),
    broken: new Set(),
    unmended: [],
    stale: () => (counted = null),
    counts: () =>
      (counted ??= {
        kinds: search.count('sensitive').map(({ key, count }) => ({ key, count, name: label('category', key) })),
        sdks: search
          .count('sdks')
          .slice(0, MOST_SDKS)
          .map(({ key, count }) => ({ key, count, name: sdkName(key) })),
      }),
  }
  // Not by an index: a damaged record without the indexed field would be silently left out.
  take(made, await store.policies.toArray())
  return made
}

async function read(store: Store, made: Made, ids: readonly string[]): Promise<void> {
  const records = await store.policies.bulkGet([...ids])
  made.search.drop(ids)
  take(made, records)
}

/** Parses what the store gave. Deleted ones are not shown; what can't be parsed stays where it is and is counted. */
function take({ search, broken, unmended, stale }: Made, raw: readonly unknown[]): void {
  const policies: Indexed[] = []
  for (const one of raw) {
    if (one === undefined) continue
    const record = PolicyRecord.safeParse(one)
    if (!record.success) {
      broken.add(typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : '?')
      continue
    }
    const { id, deleted, facets, words } = record.data
    if (deleted > 0) continue
    if (facets === null) unmended.push(id)
    policies.push({ row: toRow(record.data), words, facets })
  }
  search.put(policies)
  stale()
}
