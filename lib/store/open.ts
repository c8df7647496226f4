import { Dexie, type Table } from 'dexie'
import {
  DATABASE,
  steps,
  type AnalysisRecord,
  type CorrectionRecord,
  type ImportRecord,
  type JoinRecord,
  type JournalRecord,
  type PolicyRecord,
  type ReportRecord,
  type SchemaStep,
  type SnapshotRecord,
  type VersionRecord,
} from './schema.ts'

/**
 * The open database. The tables' types are what this code writes; what it reads may have been written by another version or damaged on
 * disk and is parsed by whoever shows it.
 */
export interface Store {
  db: Dexie
  policies: Table<PolicyRecord, string>
  versions: Table<VersionRecord, string>
  snapshots: Table<SnapshotRecord, string>
  analyses: Table<AnalysisRecord, string>
  corrections: Table<CorrectionRecord, string>
  reports: Table<ReportRecord, string>
  joins: Table<JoinRecord, string>
  imports: Table<ImportRecord, string>
  journal: Table<JournalRecord, number>
}

/** Why the store can't be used. `newer`: another version of the extension wrote it; nothing was touched. */
export class StoreError extends Error {
  readonly reason: 'newer' | 'failed'
  constructor(reason: 'newer' | 'failed', message: string) {
    super(message)
    this.name = 'StoreError'
    this.reason = reason
  }
}

/** Dexie counts tens, so that single upgrades of a browser leave room between its own versions. */
const FACTOR = 10

/**
 * Opens the database, creating or upgrading it.
 * @throws StoreError when it was written by a newer version (it is left as it is) or can't be opened
 */
export async function openStore(name = DATABASE, schema: readonly SchemaStep[] = steps): Promise<Store> {
  const newest = Math.max(...schema.map(({ version }) => version))
  // Dexie opens a newer database all the same and would work on tables it does not know: look before it does.
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  if (found?.version !== undefined && found.version > newest * FACTOR) {
    throw new StoreError('newer', `The saved summaries have version ${found.version / FACTOR}, this extension knows ${newest}`)
  }
  const db = new Dexie(name)
  for (const { version, stores, upgrade } of schema) {
    const step = db.version(version).stores(stores)
    if (upgrade) step.upgrade(upgrade)
  }
  try {
    await db.open()
  } catch (error) {
    db.close()
    throw new StoreError('failed', error instanceof Error ? error.message : String(error))
  }
  return {
    db,
    policies: db.table('policies'),
    versions: db.table('versions'),
    snapshots: db.table('snapshots'),
    analyses: db.table('analyses'),
    corrections: db.table('corrections'),
    reports: db.table('reports'),
    joins: db.table('joins'),
    imports: db.table('imports'),
    journal: db.table('journal'),
  }
}
