import { Extracted, Located, failure } from '../messages.ts'
import { summarise } from '../pipeline.ts'
import type { PolicyDocument } from '../model.ts'
import { hasChanged } from '../store/changed.ts'
import { list } from '../store/list.ts'
import { load, loadSnapshot } from '../store/load.ts'
import type { Store } from '../store/open.ts'
import { remove, restore } from '../store/remove.ts'
import { sensitive } from '../store/row.ts'
import { createLibraryHandlers } from './library.ts'
import { createPassageHandlers } from './passages.ts'
import type { Handlers } from './requests.ts'
import type { Rereading } from './reread.ts'
import type { Tabs } from './tabs.ts'
import type { detectionAllowed, getSettings, listErrors, noteError, setSettings } from './settings.ts'

export interface HandlerDependencies {
  /** Opens the store on first use. @throws StoreError */
  store: () => Promise<Store>
  tabs: Tabs
  settings: {
    getSettings: typeof getSettings
    setSettings: typeof setSettings
    detectionAllowed: typeof detectionAllowed
    listErrors: typeof listErrors
    noteError: typeof noteError
  }
  /** The text of a reading that is not in the store (private windows), by content hash. */
  recentText: (hash: string) => string | undefined
  /** `changed`: the page is a kept policy that says something else now. */
  setBadge: (tabId: number, count: number | null, changed?: boolean) => Promise<void>
  rereading: Rereading
  now: () => number
}

/** Characters around a quote that tell it from its twins. */
const CONTEXT = 64

export function createHandlers({ store, tabs, settings, recentText, setBadge, rereading, now }: HandlerDependencies): Handlers {
  /** The newest word of each tab's detector: a slower answer to an older one must not overwrite it. */
  const newest = new Map<number, object>()

  const textOf = async (hash: string): Promise<string> => {
    const recent = recentText(hash)
    if (recent !== undefined) return recent
    const snapshot = await loadSnapshot(await store(), hash)
    return 'damaged' in snapshot ? '' : snapshot.text
  }

  return {
    async locate({ tabId, hash, evidence }) {
      const text = await textOf(hash).catch(() => '')
      const before = text.slice(Math.max(0, evidence.start - CONTEXT), evidence.start)
      const after = text.slice(evidence.end, evidence.end + CONTEXT)
      const injected = await tabs.locate(tabId, { ...evidence, before, after })
      if (!injected.ok) return failure('no-access', injected.message)
      const located = Located.safeParse(injected.result)
      if (!located.success) return failure('no-access', located.error.message)
      return located.data.ok ? { ok: true } : failure('lost')
    },

    'policies.list': async (request) => ({ ok: true, ...(await list(await store(), request)) }),
    'policies.count': async () => ({ ok: true, count: await (await store()).policies.where('deleted').equals(0).count() }),
    async 'policies.open'({ id }) {
      const saved = await load(await store(), id)
      if (saved === null) return failure('not-found')
      if ('damaged' in saved) return failure('store-failed', saved.damaged)
      return { ok: true, row: saved.row, summary: saved.summary, text: saved.document.text }
    },
    'policies.delete': async ({ ids }) => ({ ok: true, deleted: await remove(await store(), ids, now()) }),
    'policies.restore': async ({ ids }) => ({ ok: true, restored: await restore(await store(), ids) }),

    ...createLibraryHandlers({ store, now, rereading }),
    ...createPassageHandlers({ tabs, textOf }),

    'settings.get': async () => ({ ok: true, settings: await settings.getSettings(), detection: await settings.detectionAllowed() }),
    async 'settings.set'(request) {
      return { ok: true, settings: await settings.setSettings(request.settings), detection: await settings.detectionAllowed() }
    },
    async 'error.note'({ error }) {
      await settings.noteError(error, now())
      return { ok: true }
    },
    'error.list': async () => ({ ok: true, errors: await settings.listErrors() }),

    async detected({ detection, url }, { tabId }) {
      if (tabId === null) return failure('bad-request')
      const mine = {}
      newest.set(tabId, mine)
      const show = async (count: number | null, changed = false) => {
        if (newest.get(tabId) !== mine) return
        // The tab may have gone elsewhere in the meantime, where a page that is no policy says nothing.
        if (count !== null && (await tabs.get(tabId))?.url !== url) return
        await (changed ? setBadge(tabId, count, true) : setBadge(tabId, count))
      }
      if (!detection.policy || !(await settings.detectionAllowed())) await show(null)
      else {
        const read = await readForBadge(tabId, tabs)
        if (read === null) await show(null)
        else
          await show(
            read.count,
            await store()
              .then((at) => hasChanged(at, read.document, read.hash))
              .catch(() => false),
          )
      }
      return { ok: true }
    },
  }
}

/** Reads the page for its badge alone: nothing is kept. Null when it turns out to be none or can't be read. */
async function readForBadge(tabId: number, tabs: Tabs): Promise<{ count: number; document: PolicyDocument; hash: string } | null> {
  const injected = await tabs.extract(tabId)
  const extracted = injected.ok ? Extracted.safeParse(injected.result) : null
  if (!extracted?.success || !extracted.data.ok || !extracted.data.detection.policy) return null
  const { document, detection } = extracted.data
  const summary = await summarise(document, { source: document.url ?? '', detection })
  return { count: sensitive(summary), document, hash: summary.document.hash }
}
