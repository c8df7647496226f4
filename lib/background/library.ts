import { detectDocument } from '../detect/index.ts'
import { RULES_VERSION } from '../knowledge/version.ts'
import { failure } from '../messages.ts'
import { summarise } from '../pipeline.ts'
import { correct, correctionsOf, uncorrect } from '../store/corrections.ts'
import { exposureOf } from '../store/exposure.ts'
import { withLists } from '../lists/with-lists.ts'
import { listsOf, ownersOf } from '../store/joined.ts'
import { load } from '../store/load.ts'
import type { Store } from '../store/open.ts'
import { deleteReports, listReports, putReport } from '../store/reports.ts'
import { loadVersion, versionsOf, type Reread } from '../store/versions.ts'
import type { libraryRequests } from '../library-requests.ts'
import type { Handlers } from './requests.ts'
import type { Rereading } from './reread.ts'

type LibraryHandlers = Pick<Handlers, keyof typeof libraryRequests>

interface Dependencies {
  store: () => Promise<Store>
  now: () => number
  rereading: Rereading
}

/** Reads a kept text as it would be read now. */
export const reread: Reread = (document, source) => summarise(document, { source, detection: detectDocument(document) })

/** What the library's further views ask for. */
export function createLibraryHandlers({ store, now, rereading }: Dependencies): LibraryHandlers {
  const open = async (id: string) => {
    const saved = await load(await store(), id)
    if (saved === null) return failure('not-found')
    if ('damaged' in saved) return failure('store-failed', saved.damaged)
    const { product, title, from } = saved.row
    return { ok: true as const, ...saved, name: product || title || from }
  }
  return {
    async 'versions.list'({ id }) {
      const saved = await open(id)
      return saved.ok ? { ok: true, name: saved.name, versions: await versionsOf(await store(), id) } : saved
    },
    async 'versions.open'({ id, before, after }) {
      const at = await store()
      const one = await loadVersion(at, id, before, RULES_VERSION, reread, now())
      if ('damaged' in one) return failure('store-failed', one.damaged)
      const other = await loadVersion(at, id, after, RULES_VERSION, reread, now())
      if ('damaged' in other) return failure('store-failed', other.damaged)
      return { ok: true, before: one, after: other, technical: one.technical || other.technical }
    },
    async 'compare.open'({ ids }) {
      const policies = []
      for (const id of ids) {
        const saved = await open(id)
        if (!saved.ok) return saved
        policies.push({ id, name: saved.name, summary: withLists(saved.summary, await listsOf(await store(), id)) })
      }
      return { ok: true, policies }
    },
    async 'joined.get'({ id }) {
      const at = await store()
      return { ok: true, lists: await listsOf(at, id), owners: await ownersOf(at, id) }
    },
    'reread.get': async () => ({ ok: true, progress: rereading.progress() }),
    async 'reread.start'() {
      await rereading.start()
      return { ok: true, progress: rereading.progress() }
    },
    async 'reread.stop'() {
      await rereading.stop()
      return { ok: true, progress: rereading.progress() }
    },
    'exposure.get': async () => ({ ok: true, exposure: await exposureOf(await store()) }),

    'corrections.list': async ({ policyId }) => ({ ok: true, corrections: await correctionsOf(await store(), policyId) }),
    'corrections.add': async ({ policyId, ...made }) => ({
      ok: true,
      correction: await correct(await store(), policyId, made, now(), () => crypto.randomUUID()),
    }),
    async 'corrections.remove'({ ids }) {
      await uncorrect(await store(), ids)
      return { ok: true }
    },

    'reports.list': async ({ query }) => ({ ok: true, ...(await listReports(await store(), query)) }),
    async 'reports.put'({ record }) {
      await putReport(await store(), record)
      return { ok: true }
    },
    async 'reports.delete'({ ids }) {
      await deleteReports(await store(), ids)
      return { ok: true }
    },
  }
}
