import { detectDocument } from '../detect/index.ts'
import { RULES_VERSION } from '../knowledge/version.ts'
import { nameOf } from '../name-of.ts'
import { failure } from '../messages.ts'
import { summarise } from '../pipeline.ts'
import { correct, correctionsOf, uncorrect } from '../store/corrections.ts'
import { exposureOf } from '../store/exposure.ts'
import { corrected } from '../store/corrected.ts'
import { listsOf, ownersOf } from '../store/joined.ts'
import { loadReading } from '../store/load.ts'
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
  const reading = async (at: Store, id: string) => {
    const saved = await loadReading(at, id)
    if (saved === null) return failure('not-found')
    return 'damaged' in saved ? failure('store-failed', saved.damaged) : { ok: true as const, ...saved, name: nameOf(saved.row) }
  }
  return {
    async 'versions.list'({ id }) {
      const at = await store()
      const saved = await reading(at, id)
      return saved.ok ? { ok: true, name: saved.name, versions: await versionsOf(at, id) } : saved
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
      const at = await store()
      const asSeen = await corrected(at)
      const policies = []
      for (const id of ids) {
        const saved = await reading(at, id)
        if (!saved.ok) return saved
        const { hash, name, summary } = saved
        policies.push({ id, name, summary: await asSeen({ id, hash }, summary), lists: await listsOf(at, id) })
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
