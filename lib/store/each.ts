import type { Summary } from '../model.ts'
import type { PolicyRow } from '../messages.ts'
import type { Store } from './open.ts'
import { corrected } from './corrected.ts'
import { toRow } from './row.ts'
import { AnalysisRecord, PolicyRecord, analysisId, versionId } from './schema.ts'

/** How many analyses are in memory at once. */
const BATCH = 100

/** Saved policies with their newest summaries as their reader corrected them, in the order of `ids`. Damaged and deleted ones are left out. */
export async function* eachSummary(store: Store, ids: readonly string[]): AsyncGenerator<{ row: PolicyRow; summary: Summary }[]> {
  const asSeen = await corrected(store)
  for (let from = 0; from < ids.length; from += BATCH) {
    const records = (await store.policies.bulkGet(ids.slice(from, from + BATCH)))
      .flatMap((raw) => PolicyRecord.safeParse(raw).data ?? [])
      .filter(({ deleted }) => deleted === 0)
    const analyses = await store.analyses.bulkGet(records.map(({ id, hash, rules }) => analysisId(versionId(id, hash), rules)))
    const batch: { row: PolicyRow; summary: Summary }[] = []
    for (const [index, record] of records.entries()) {
      const analysis = AnalysisRecord.safeParse(analyses[index])
      if (analysis.success) batch.push({ row: toRow(record), summary: await asSeen(record, analysis.data.summary) })
    }
    yield batch
  }
}
