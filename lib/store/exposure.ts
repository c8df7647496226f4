import { createExposure, type Exposure } from '../compare/exposure.ts'
import type { Store } from './open.ts'
import { AnalysisRecord, PolicyRecord, analysisId, versionId } from './schema.ts'

/** How many analyses are in memory at once. */
const BATCH = 100

/** Exposure over the newest version of every saved policy. Damaged records are left out. */
export async function exposureOf(store: Store): Promise<Exposure> {
  const exposure = createExposure()
  const policies = (await store.policies.toArray())
    .flatMap((raw) => PolicyRecord.safeParse(raw).data ?? [])
    .filter(({ deleted }) => deleted === 0)
  for (let from = 0; from < policies.length; from += BATCH) {
    const batch = policies.slice(from, from + BATCH)
    const analyses = await store.analyses.bulkGet(batch.map(({ id, hash, rules }) => analysisId(versionId(id, hash), rules)))
    batch.forEach(({ id, product, title, from: host }, index) => {
      const analysis = AnalysisRecord.safeParse(analyses[index])
      if (analysis.success) exposure.add(id, product || title || host, analysis.data.summary)
    })
  }
  return exposure.result()
}
