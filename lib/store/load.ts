import type { PolicyRow } from '../messages.ts'
import { PolicyDocument, type Summary } from '../model.ts'
import { decompress } from './compress.ts'
import type { Store } from './open.ts'
import { toRow } from './row.ts'
import { AnalysisRecord, PolicyRecord, SnapshotRecord, analysisId, versionId } from './schema.ts'

/** A saved policy without its text. */
export interface Reading {
  row: PolicyRow
  /** Of the text that was read. */
  hash: string
  summary: Summary
}

export interface Saved extends Reading {
  document: PolicyDocument
}

/**
 * A saved policy in its newest version.
 * @returns null when there is none; a message when a record of it is damaged
 */
export async function load(store: Store, id: string): Promise<Saved | { damaged: string } | null> {
  const reading = await loadReading(store, id)
  if (reading === null || 'damaged' in reading) return reading
  const document = await loadSnapshot(store, reading.hash)
  return 'damaged' in document ? document : { ...reading, document }
}

/** The same without its text. */
export async function loadReading(store: Store, id: string): Promise<Reading | { damaged: string } | null> {
  const raw = await store.policies.get(id)
  if (raw === undefined) return null
  const policy = PolicyRecord.safeParse(raw)
  if (!policy.success) return { damaged: `policy ${id}: ${policy.error.message}` }
  const { hash, rules } = policy.data
  const analysis = AnalysisRecord.safeParse(await store.analyses.get(analysisId(versionId(id, hash), rules)))
  if (!analysis.success) return { damaged: `analysis of ${id}: ${analysis.error.message}` }
  return { row: toRow(policy.data), hash, summary: analysis.data.summary }
}

/** The text as it was read, unchanged. */
export async function loadSnapshot(store: Store, hash: string): Promise<PolicyDocument | { damaged: string }> {
  try {
    const snapshot = SnapshotRecord.parse(await store.snapshots.get(hash))
    return PolicyDocument.parse(JSON.parse(await decompress(snapshot.bytes)))
  } catch (error) {
    return { damaged: `snapshot ${hash}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
