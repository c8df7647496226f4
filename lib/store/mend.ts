import { facetsOf } from './facets.ts'
import { naming } from './naming.ts'
import type { Store } from './open.ts'
import { AnalysisRecord, PolicyRecord, analysisId, versionId } from './schema.ts'
import { versionsOf } from './versions.ts'

/** How many analyses are in memory at once. */
const BATCH = 50

/**
 * Gives records of older versions and older backups what the library filters by and what finds their lists, from their analyses. Not a step of the schema: that would
 * keep the store closed for as long as ten thousand analyses take. What was saved in between is left alone, so is what is damaged.
 * @param mended is told which records have changed, batch after batch
 */
export async function mend(store: Store, ids: readonly string[], mended: (ids: string[]) => void = () => {}): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const records = (await store.policies.bulkGet(ids.slice(from, from + BATCH))).flatMap((raw) => PolicyRecord.safeParse(raw).data ?? [])
    const analyses = await store.analyses.bulkGet(records.map(({ id, hash, rules }) => analysisId(versionId(id, hash), rules)))
    const done: string[] = []
    for (const [index, { id, hash, rules, versions, changed }] of records.entries()) {
      const analysis = AnalysisRecord.safeParse(analyses[index])
      if (!analysis.success) continue
      const [newest] = versions > 1 ? await versionsOf(store, id) : []
      const facets = facetsOf(analysis.data.summary)
      const written = await store.policies
        .where('id')
        .equals(id)
        .and((now) => now.hash === hash && now.rules === rules)
        .modify({ ...naming(analysis.data.summary), facets, changed: changed || (newest?.hash === hash ? newest.first : 0) })
      if (written > 0) done.push(id)
    }
    if (done.length > 0) mended(done)
  }
}
