import { checkBackup, entriesOf, tableNames, type Entry, type Refused, type TableName } from './backup.ts'
import { forgetImports, takeBack } from './import-undo.ts'
import type { Store } from './open.ts'
import { keyOf, rekeyed } from './rekey.ts'
import type { ImportRecord, PolicyRecord, VersionRecord } from './schema.ts'

export type ImportMode = 'merge' | 'replace'

export interface Imported {
  /** Policies in the file. */
  policies: number
}

/** Records in memory at once. */
const BATCH = 100

/** How much of the whole the check is. */
const CHECK = 0.25

/**
 * Takes a backup in, all or nothing: a file that is damaged or foreign changes nothing. `merge` keeps what is there and joins policies of the
 * same address; `replace` puts the file in the place of everything. The file is read through once to check it and once to write it, so that
 * no more than a batch of it is in memory; what stood in the place of each record goes into a journal first, by which an import that fails or
 * is broken off takes itself back, and one that succeeded can be undone (`import-undo.ts`).
 * @param progress called with the share (0-1) that is done
 */
export async function importAll(
  store: Store,
  file: Blob,
  mode: ImportMode,
  now: Date,
  progress: (share: number) => void = () => {},
): Promise<Imported | Refused> {
  const checked = await checkBackup(file, (share) => progress(share * CHECK))
  if ('refused' in checked) return checked
  await forgetImports(store)
  const record: ImportRecord = {
    id: `import-${now.getTime()}`,
    at: now.getTime(),
    state: 'writing',
    mode,
    policies: checked.policies.length,
  }
  await store.imports.put(record)
  try {
    if (mode === 'replace') for (const name of tableNames) await clear(store, record.id, name)
    const ids = mode === 'merge' ? await identifiersHere(store, checked.policies) : new Map<string, string>()
    let written = 0
    let writing: Promise<void> = Promise.resolve()
    try {
      // A batch is read and checked while the one before is written.
      for await (const batch of batchesOf(entriesOf(file))) {
        await writing
        writing = write(store, record.id, batch.table, batch.records, (id) => ids.get(id) ?? id)
        // Its failure is heard where it is awaited.
        writing.catch(() => {})
        written += batch.records.length
        progress(CHECK + (1 - CHECK) * (written / Math.max(1, checked.records)))
      }
    } finally {
      await writing
    }
    if (mode === 'merge') await count(store, [...ids.values()])
    await store.imports.put({ ...record, state: 'done' })
  } catch (error) {
    await takeBack(store, record.id)
    throw error
  }
  return { policies: checked.policies.length }
}

/** Neighbouring records of one table together. */
async function* batchesOf(entries: AsyncGenerator<Entry>): AsyncGenerator<{ table: TableName; records: object[] }> {
  let batch: { table: TableName; records: object[] } | null = null
  for await (const { table, record } of entries) {
    if (batch && (batch.table !== table || batch.records.length >= BATCH)) {
      yield batch
      batch = null
    }
    batch ??= { table, records: [] }
    batch.records.push(record)
  }
  if (batch) yield batch
}

/** Under which identifier a policy of the file is here, where it is here or its identifier is taken. */
async function identifiersHere(store: Store, policies: readonly { id: string; identity: string }[]): Promise<Map<string, string>> {
  const here = new Map<string, string>()
  await store.policies.orderBy('identity').eachKey((identity, { primaryKey }) => void here.set(String(identity), primaryKey))
  const taken = new Set(here.values())
  const ids = new Map<string, string>()
  for (const { id, identity } of policies) {
    const known = here.get(identity)
    if (known !== undefined) ids.set(id, known)
    // The same identifier for another policy: never seen, but a foreign hand may have written the file.
    else if (taken.has(id)) ids.set(id, `${id}+`)
  }
  return ids
}

/** Empties a table into the journal. */
async function clear(store: Store, importId: string, name: TableName): Promise<void> {
  const table = store.db.table<object, string>(name)
  const keys = await table.toCollection().primaryKeys()
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH)
    await store.db.transaction('rw', [table, store.journal], async () => {
      const old = await table.bulkGet(some)
      await store.journal.bulkAdd(some.map((key, index) => ({ importId, table: name, key, old: old[index] ?? null })))
      await table.bulkDelete(some)
    })
  }
}

async function write(
  store: Store,
  importId: string,
  name: TableName,
  records: readonly object[],
  idOf: (id: string) => string,
): Promise<void> {
  const table = store.db.table<object, string>(name)
  const moved = records.map((record) => rekeyed(name, record, idOf))
  const keys = moved.map((record) => keyOf(name, record))
  await store.db.transaction('rw', [table, store.journal], async () => {
    const old = await table.bulkGet(keys)
    const written = moved.map((record, index) => together(name, old[index], record))
    await store.journal.bulkAdd(
      keys.map((key, index) => ({
        importId,
        table: name,
        key,
        old: old[index] ?? null,
        ...(name === 'policies' && { read: (written[index] as PolicyRecord).read }),
      })),
    )
    await table.bulkPut(written)
  })
}

/** A record of the file over the one that is here. */
function together(name: TableName, here: object | undefined, file: object): object {
  if (here === undefined) return file
  if (name === 'policies') return newer(here as PolicyRecord, file as PolicyRecord)
  if (name !== 'versions') return file
  const [mine, other] = [here as VersionRecord, file as VersionRecord]
  return { ...other, first: Math.min(other.first, mine.first), last: Math.max(other.last, mine.last) }
}

/** The newer reading decides what a policy's line shows. */
function newer(here: PolicyRecord, file: PolicyRecord): PolicyRecord {
  const [last, other] = here.read >= file.read ? [here, file] : [file, here]
  // Deleted only when both are: a merge brings back, it takes nothing away.
  return {
    ...last,
    id: here.id,
    added: Math.min(here.added, file.added),
    deleted: last.deleted > 0 && other.deleted > 0 ? last.deleted : 0,
  }
}

async function count(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.policies.update(id, { versions: await store.versions.where('policyId').equals(id).count() })
}
