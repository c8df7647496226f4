/** Takes an import back by its journal: at once when it failed, at the next start when it was broken off, later when its reader says so. */
import { tableNames, type TableName } from './backup.ts'
import type { Store } from './open.ts'
import { keyOf, policiesOfRecord, rekeyed } from './rekey.ts'
import { UNDO_MS } from './remove.ts'
import { ImportRecord, type JournalRecord, type PolicyRecord } from './schema.ts'

/** Records in memory at once. */
const BATCH = 100

export interface LastImport extends ImportRecord {
  /** Until when it can be undone, milliseconds since 1970. */
  until: number
}

/** The import that can be undone; null when there is none. */
export async function lastImport(store: Store): Promise<LastImport | null> {
  const all = (await store.imports.toArray()).flatMap((raw) => ImportRecord.safeParse(raw).data ?? [])
  const done = all.filter(({ state }) => state === 'done').sort((a, b) => b.at - a.at)[0]
  return done ? { ...done, until: done.at + UNDO_MS } : null
}

/** Undoes the last import. What was read since stays. @returns false when there is none to undo */
export async function undoImport(store: Store): Promise<boolean> {
  const last = await lastImport(store)
  if (last === null) return false
  await takeBack(store, last.id, true)
  return true
}

/** Takes back what was broken off, and forgets what can't be undone any more. To be called while no import runs. */
export async function settleImports(store: Store, now: number): Promise<void> {
  for (const raw of await store.imports.toArray()) {
    const { id, at, state } = raw
    if (state === 'writing') await takeBack(store, id)
    else if (at + UNDO_MS <= now) await forget(store, id)
  }
}

/** Only the last import can be undone. */
export async function forgetImports(store: Store): Promise<void> {
  for (const id of await store.imports.toCollection().primaryKeys()) await forget(store, id)
}

async function forget(store: Store, importId: string): Promise<void> {
  await store.journal.where('importId').equals(importId).delete()
  await store.imports.delete(importId)
}

/**
 * Puts back what the journal holds, the last written first. Each batch leaves the journal as it is put back, so that this may be broken off too.
 * @param keep policies that were read again since stay as they are
 */
export async function takeBack(store: Store, importId: string, keep = false): Promise<void> {
  // 'writing' again: broken off here, it is gone on with at the next start.
  await store.imports.update(importId, { state: 'writing' })
  const { kept, moved } = keep ? await readSince(store, importId) : { kept: new Set<string>(), moved: new Map<string, string>() }
  const tables = [...tableNames.map((name) => store.db.table(name)), store.journal]
  for (;;) {
    const left = await store.db.transaction('rw', tables, async () => {
      const rows = await store.journal.where('importId').equals(importId).reverse().limit(BATCH).toArray()
      for (const row of rows) await putBack(store, row, kept, moved)
      await store.journal.bulkDelete(rows.map(({ at }) => at ?? 0))
      return rows.length
    })
    if (left < BATCH) break
  }
  const used = new Set(await store.versions.orderBy('hash').uniqueKeys())
  await store.snapshots.bulkDelete((await store.snapshots.toCollection().primaryKeys()).filter((hash) => !used.has(hash)))
  for (const id of kept) await store.policies.update(id, { versions: await store.versions.where('policyId').equals(id).count() })
  await store.imports.delete(importId)
}

async function putBack(
  store: Store,
  { table: name, key, old }: JournalRecord,
  kept: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  const table = store.db.table<object, string>(name)
  if (old === null || typeof old !== 'object') {
    // A text goes at the end, when nothing needs it any more.
    if (name === 'snapshots') return
    const now = await table.get(key)
    if (now && !policiesOfRecord(name, now).some((id) => kept.has(id))) await table.delete(key)
    return
  }
  const record = rekeyed(name as TableName, old, (id) => moved.get(id) ?? id)
  const owners = policiesOfRecord(name, record)
  const here = owners.some((id) => kept.has(id)) && (await table.get(keyOf(name, record)))
  if (!here) await table.put(record)
}

/** Policies that were read again since the import: those it wrote, and those that came back under another identifier. */
async function readSince(store: Store, importId: string): Promise<{ kept: Set<string>; moved: Map<string, string> }> {
  const kept = new Set<string>()
  const moved = new Map<string, string>()
  const here = new Map((await store.policies.toArray()).map((policy) => [policy.id, policy]))
  const byIdentity = new Map([...here.values()].map((policy) => [policy.identity, policy.id]))
  const wrote = new Map<string, number>()
  const gone: { key: string; identity: string }[] = []
  await store.journal
    .where('[importId+table]')
    .equals([importId, 'policies'])
    .each(({ key, old, read }) => {
      if (read !== undefined) wrote.set(key, read)
      if (old !== null) gone.push({ key, identity: (old as PolicyRecord).identity })
    })
  for (const [key, read] of wrote) if (here.has(key) && here.get(key)?.read !== read) kept.add(key)
  for (const { key, identity } of gone) {
    const other = byIdentity.get(identity)
    if (other === undefined || here.has(key) || (wrote.has(other) && !kept.has(other))) continue
    kept.add(other)
    moved.set(key, other)
  }
  return { kept, moved }
}
