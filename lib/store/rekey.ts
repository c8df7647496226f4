import type { TableName } from './backup.ts'
import {
  analysisId,
  joinId,
  versionId,
  type AnalysisRecord,
  type CorrectionRecord,
  type JoinRecord,
  type PolicyRecord,
  type VersionRecord,
} from './schema.ts'

/** The record under other identifiers of policies: what is kept of one policy here may come under another one from elsewhere. */
export function rekeyed(table: TableName, record: object, idOf: (policyId: string) => string): object {
  switch (table) {
    case 'policies':
      return { ...record, id: idOf((record as PolicyRecord).id) }
    case 'versions': {
      const version = record as VersionRecord
      const policyId = idOf(version.policyId)
      return { ...version, id: versionId(policyId, version.hash), policyId }
    }
    case 'analyses': {
      const analysis = record as AnalysisRecord
      const policyId = idOf(analysis.policyId)
      const version = versionId(policyId, analysis.versionId.slice(analysis.policyId.length + 1))
      return { ...analysis, id: analysisId(version, analysis.rules), versionId: version, policyId }
    }
    case 'corrections':
      return { ...record, policyId: idOf((record as CorrectionRecord).policyId) }
    case 'joins': {
      const join = record as JoinRecord
      const [policyId, listId] = [idOf(join.policyId), idOf(join.listId)]
      return { ...join, id: joinId(policyId, listId), policyId, listId }
    }
    case 'snapshots':
    case 'reports':
      return record
  }
}

/** The policies that a record belongs to; none for a text or a report. */
export function policiesOfRecord(table: string, record: object): string[] {
  if (table === 'policies') return [(record as PolicyRecord).id]
  if (table === 'joins') return [(record as JoinRecord).policyId, (record as JoinRecord).listId]
  return 'policyId' in record ? [String(record.policyId)] : []
}

/** The record's key in its table. */
export const keyOf = (table: string, record: object): string =>
  table === 'snapshots' ? (record as { hash: string }).hash : (record as { id: string }).id
