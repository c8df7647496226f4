import type { Settings } from '../messages.ts'
import type { PolicyDocument, Summary } from '../model.ts'
import type { Kept } from '../state.ts'
import { openStore, type Store } from '../store/open.ts'
import { kindLinked, policiesNaming } from '../store/joins.ts'
import { save } from '../store/save.ts'
import type { Lists } from './read.ts'
import type { TabInfo } from './tabs.ts'

export interface Keeper {
  /** The store, opened on first use; a failure is tried again the next time. @throws StoreError */
  store: () => Promise<Store>
  keep: (document: PolicyDocument, summary: Summary, tab: TabInfo | null) => Promise<Kept>
  recentText: (hash: string) => string | undefined
  lists: Lists
}

/** Texts held in memory: for the way back to a passage in a private window, where nothing is written down. */
const RECENT = 5

export function createKeeper(getSettings: () => Promise<Settings>, now: () => number, newId: () => string, open = openStore): Keeper {
  const recent = new Map<string, string>()
  let opening: Promise<Store> | null = null
  const store = () => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  return {
    store,
    recentText: (hash) => recent.get(hash),
    // Without a store no policy names anything; that it can't be opened is told when the reading is kept.
    lists: {
      linkedAs: (url) =>
        store()
          .then((at) => kindLinked(at, url))
          .catch(() => null),
      isNamed: (page) =>
        store()
          .then((at) => policiesNaming(at, page))
          .then((found) => found.some(({ policy }) => policy.deleted === 0))
          .catch(() => false),
    },
    async keep(document, summary, tab) {
      const { hash } = summary.document
      recent.delete(hash)
      recent.set(hash, document.text)
      for (const oldest of [...recent.keys()].slice(0, -RECENT)) recent.delete(oldest)
      if (tab?.private && !(await getSettings()).storePrivate) return { kept: 'private' }
      try {
        return await save(await store(), document, summary, now(), newId)
      } catch (error) {
        return { kept: 'failed', message: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}
