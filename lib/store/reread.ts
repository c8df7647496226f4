/** Texts that were read by older rules, and reading them anew. That is technical: a version is a text, and the text stays what it was. */
import type { Summary } from '../model.ts'
import { joinKept } from './joins.ts'
import { loadSnapshot } from './load.ts'
import type { Store } from './open.ts'
import { derive } from './row.ts'
import { AnalysisRecord, PolicyRecord, VersionRecord, analysisId } from './schema.ts'
import type { Reread } from './versions.ts'

/** The versions without an analysis by these rules, by their identifiers: what the library shows comes first. Deleted policies wait. */
export async function staleVersions(store: Store, rules: string): Promise<string[]> {
  const behind = `:${rules}`
  const read = new Set((await store.analyses.where('rules').equals(rules).primaryKeys()).map((id) => id.slice(0, -behind.length)))
  const deleted = new Set(await store.policies.where('deleted').above(0).primaryKeys())
  const shown: string[] = []
  const older: string[] = []
  const newest = new Set<string>()
  await store.policies.each(({ id, hash }) => void newest.add(`${id}:${hash}`))
  for (const id of await store.versions.toCollection().primaryKeys()) {
    if (read.has(id) || deleted.has(id.slice(0, id.lastIndexOf(':')))) continue
    if (newest.has(id)) shown.push(id)
    else older.push(id)
  }
  return [...shown, ...older]
}

/**
 * Reads one version anew and puts the analysis in the place of older ones. Of the policy's line only what was read changes: not when it was
 * read, nor how many versions it has.
 * @returns false when a record is missing or damaged, which leaves everything as it is
 */
export async function rereadVersion(store: Store, versionId: string, reread: Reread, now: number): Promise<boolean> {
  const version = VersionRecord.safeParse(await store.versions.get(versionId))
  if (!version.success) return false
  const { policyId, hash } = version.data
  const document = await loadSnapshot(store, hash)
  if ('damaged' in document) return false
  const olds = await store.analyses.where('versionId').equals(versionId).toArray()
  const old = olds.flatMap((raw) => AnalysisRecord.safeParse(raw).data ?? []).sort((a, b) => b.at - a.at)[0]?.summary
  const read = await reread(document, old?.source ?? document.url ?? document.title)
  const summary: Summary = { ...read, detection: { ...read.detection, list: read.detection.list ?? old?.detection.list ?? null } }

  await store.db.transaction('rw', [store.policies, store.analyses, store.joins], async () => {
    await store.analyses.bulkDelete(olds.map(({ id }) => id))
    await store.analyses.put({ id: analysisId(versionId, summary.rules), versionId, policyId, rules: summary.rules, at: now, summary })
    const policy = PolicyRecord.safeParse(await store.policies.get(policyId))
    if (!policy.success || policy.data.hash !== hash) return
    const record = { ...policy.data, ...derive(summary, policy.data.from) }
    await store.policies.put(record)
    await joinKept(store, record, summary, now)
  })
  return true
}
