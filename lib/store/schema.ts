/**
 * The tables of the store and the shape of their records.
 *
 * A **snapshot** is a document as it was read, kept once per content hash. A **version** says that a policy had this content from when to
 * when. An **analysis** is what one state of the rules made of a version. So new rules never look like a change of the policy, and a
 * changed policy never loses what it said before. Corrections and reports are a person's own words and tables of their own beside these.
 */
import { z } from 'zod'
import { LinkedListKind, Summary } from '../model.ts'
import { Correction } from '../report/correction.ts'
import { Report, ReportState } from '../report/report.ts'
import { upgrade } from '../report/upgrade.ts'
import { Facets } from './facets.ts'

export const DATABASE = 'mingbai'

/** One step of the schema: Dexie's index strings, and what turns the records of the step before into this one's. */
export interface SchemaStep {
  version: number
  stores: Record<string, string | null>
  upgrade?: (transaction: import('dexie').Transaction) => Promise<void>
}

/** All steps since the first release, never edited afterwards: a change is a new step at the end. */
export const steps: SchemaStep[] = [
  {
    version: 1,
    stores: {
      policies: 'id, &identity, place, read, deleted',
      versions: 'id, policyId, hash',
      snapshots: 'hash',
      analyses: 'id, versionId, policyId, rules',
    },
  },
  // Only new tables: nothing of version 1 changes.
  { version: 2, stores: { corrections: 'id, policyId', reports: 'id, at' } },
  // Lists that stand on pages of their own are joined to their policies, and an import can be undone later. Records get the new fields from `mend.ts`.
  {
    version: 3,
    stores: {
      policies: 'id, &identity, place, read, deleted, rules, site, product, list, *links',
      joins: 'id, policyId, listId',
      imports: 'id',
      journal: '++at, importId, [importId+table]',
    },
  },
]

const time = z.number().nonnegative()
const count = z.number().int().nonnegative()

/** A policy under its address (or the hash of a pasted text), with what a line of the library shows, so that a list needs no other table. */
export const PolicyRecord = z.object({
  id: z.string().min(1),
  /** See `identity.ts`. */
  identity: z.string().min(1),
  /** Origin and path, or the identity again where there is no address. */
  place: z.string(),
  url: z.string().nullable(),
  from: z.string(),
  title: z.string(),
  product: z.string(),
  operator: z.string(),
  added: time,
  read: time,
  /** When it was deleted; 0 while it is not. Cleared away for good a week later. */
  deleted: time,
  /** The content and rules that the row was made of: the newest version. */
  hash: z.string(),
  rules: z.string(),
  updated: z.string().nullable(),
  effective: z.string().nullable(),
  characters: count,
  sensitive: count,
  thirdParties: count,
  routes: count,
  conflicts: count,
  versions: count,
  /** Folded words to search in: names, operators, SDKs, data and routes. */
  words: z.string(),
  /** Domain of its site, '' where that says nothing; addresses (`lists/address-key.ts`) of the lists that it names. */
  site: z.string().default(''),
  links: z.array(z.string()).default([]),
  /** What kind of list the page is that belongs to a policy; children's rules are both a policy and such a list. */
  list: LinkedListKind.nullable().default(null),
  /** When the present text took the place of another one; 0 while it was always the same. */
  changed: time.default(0),
  /** What the library filters by; null in a record that an older version wrote, until `mend.ts` has been over it. */
  facets: Facets.nullable().default(null),
})
export type PolicyRecord = z.infer<typeof PolicyRecord>

export const VersionRecord = z.object({ id: z.string(), policyId: z.string(), hash: z.string(), first: time, last: time })
export type VersionRecord = z.infer<typeof VersionRecord>

/** `bytes` is the `PolicyDocument` as JSON, UTF-8, deflated (raw). */
export const SnapshotRecord = z.object({ hash: z.string(), at: time, bytes: z.instanceof(Uint8Array) })
export type SnapshotRecord = z.infer<typeof SnapshotRecord>

/** `summary` never holds the text: that is the snapshot's. */
export const AnalysisRecord = z.object({
  id: z.string(),
  versionId: z.string(),
  policyId: z.string(),
  rules: z.string(),
  at: time,
  summary: Summary,
})
export type AnalysisRecord = z.infer<typeof AnalysisRecord>

/** A list's page that belongs to a policy; both are policies of the store. */
export const JoinRecord = z.object({
  id: z.string(),
  policyId: z.string(),
  listId: z.string(),
  /** Name and address under which the policy sends its readers there. */
  title: z.string(),
  url: z.string().nullable(),
  how: z.enum(['address', 'site', 'title']),
  at: time,
})
export type JoinRecord = z.infer<typeof JoinRecord>

/** An import that can be undone, or that was broken off while it was `writing` and is taken back by itself. */
export const ImportRecord = z.object({
  id: z.string(),
  at: time,
  state: z.enum(['writing', 'done']),
  mode: z.enum(['merge', 'replace']),
  policies: count,
})
export type ImportRecord = z.infer<typeof ImportRecord>

/** What stood in the place of a record before an import wrote there; `old` is null where nothing stood. */
export interface JournalRecord {
  at?: number
  importId: string
  table: string
  key: string
  old: unknown
  /** Of a policy: the time of its last reading as it was written, by which it is known whether it was read again since. */
  read?: number
}

export const CorrectionRecord = Correction
export type CorrectionRecord = Correction

/** A report with where it stands; `at` is when it was last changed. */
export const ReportRecord = z.object({
  id: z.string().min(1).max(200),
  at: time,
  state: ReportState,
  /** One that an older version wrote is read as the present one. */
  report: z.preprocess((raw) => (typeof raw === 'object' && raw !== null ? upgrade(raw as Record<string, unknown>) : raw), Report),
})
export type ReportRecord = z.infer<typeof ReportRecord>

export const versionId = (policyId: string, hash: string): string => `${policyId}:${hash}`
export const joinId = (policyId: string, listId: string): string => `${policyId}:${listId}`
export const analysisId = (version: string, rules: string): string => `${version}:${rules}`
