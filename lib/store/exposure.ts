import { createExposure, type Exposure } from '../compare/exposure.ts'
import { withLists } from '../lists/with-lists.ts'
import { nameOf } from '../name-of.ts'
import { corrected } from './corrected.ts'
import { listsOf } from './joined.ts'
import { isOnlyList } from './joins.ts'
import type { Store } from './open.ts'
import { AnalysisRecord, PolicyRecord, analysisId, versionId } from './schema.ts'

/** How many analyses are in memory at once. */
const BATCH = 100

/**
 * Exposure over the newest version of every saved policy as its reader corrected it, its lists from other pages counted with it. Damaged
 * records are left out.
 */
export async function exposureOf(store: Store): Promise<Exposure> {
  const exposure = createExposure()
  const asSeen = await corrected(store)
  const policies = (await store.policies.toArray())
    .flatMap((raw) => PolicyRecord.safeParse(raw).data ?? [])
    .filter((policy) => policy.deleted === 0 && !isOnlyList(policy))
  const joined = new Set((await store.joins.orderBy('policyId').uniqueKeys()).map(String))
  for (let from = 0; from < policies.length; from += BATCH) {
    const batch = policies.slice(from, from + BATCH)
    const analyses = await store.analyses.bulkGet(batch.map(({ id, hash, rules }) => analysisId(versionId(id, hash), rules)))
    for (const [index, policy] of batch.entries()) {
      const { id } = policy
      const analysis = AnalysisRecord.safeParse(analyses[index])
      if (!analysis.success) continue
      const lists = joined.has(id) ? await listsOf(store, id) : []
      exposure.add(id, nameOf(policy), withLists(await asSeen(policy, analysis.data.summary), lists))
    }
  }
  return exposure.result()
}
