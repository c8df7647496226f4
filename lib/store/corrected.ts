import type { Summary } from '../model.ts'
import { applyCorrections } from '../report/apply.ts'
import { correctionsOf } from './corrections.ts'
import { loadSnapshot } from './load.ts'
import type { Store } from './open.ts'

/** A policy's reading as its reader sees it: with their corrections. */
export type Corrected = (policy: { id: string; hash: string }, summary: Summary) => Promise<Summary>

/** Knows which policies were corrected at all, so that no text of another one is loaded. */
export async function corrected(store: Store): Promise<Corrected> {
  const ids = new Set((await store.corrections.orderBy('policyId').uniqueKeys()).map(String))
  return async ({ id, hash }, summary) => {
    if (!ids.has(id)) return summary
    const document = await loadSnapshot(store, hash)
    // Without its text nothing says whether a passage still stands there: the reading itself is what is left.
    if ('damaged' in document) return summary
    return applyCorrections(summary, await correctionsOf(store, id), document.text).summary
  }
}
