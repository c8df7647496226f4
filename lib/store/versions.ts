import type { Summary } from '../model.ts'
import { loadSnapshot } from './load.ts'
import type { Store } from './open.ts'
import { AnalysisRecord, VersionRecord, analysisId } from './schema.ts'

export interface SavedVersion {
  hash: string
  /** First and last time that the policy was read with this content, milliseconds since 1970. */
  first: number
  last: number
}

/** The contents that a policy had, the newest first. */
export async function versionsOf(store: Store, policyId: string): Promise<SavedVersion[]> {
  const raw = await store.versions.where('policyId').equals(policyId).toArray()
  return raw
    .flatMap((one) => VersionRecord.safeParse(one).data ?? [])
    .sort((a, b) => b.first - a.first)
    .map(({ hash, first, last }) => ({ hash, first, last }))
}

/** Reads a snapshot anew; the pipeline of the worker. */
export type Reread = (document: import('../model.ts').PolicyDocument, source: string) => Promise<Summary>

/**
 * A version with its analysis by the present rules. An analysis by older rules is made anew from the snapshot and kept beside the old one:
 * technical, never a version of its own.
 * @returns a message when a record is missing or damaged
 */
export async function loadVersion(
  store: Store,
  policyId: string,
  hash: string,
  rules: string,
  reread: Reread,
  now: number,
): Promise<{ summary: Summary; text: string; technical: boolean } | { damaged: string }> {
  const document = await loadSnapshot(store, hash)
  if ('damaged' in document) return document
  const versionId = `${policyId}:${hash}`
  const id = analysisId(versionId, rules)
  const known = AnalysisRecord.safeParse(await store.analyses.get(id))
  if (known.success) return { summary: known.data.summary, text: document.text, technical: false }
  const older = AnalysisRecord.safeParse(await store.analyses.where('versionId').equals(versionId).first())
  const summary = await reread(document, older.success ? older.data.summary.source : (document.url ?? document.title))
  await store.analyses.put({ id, versionId, policyId, rules: summary.rules, at: now, summary })
  return { summary, text: document.text, technical: true }
}
