import type { Store } from './open.ts'

/** How long a deleted policy can be brought back. */
export const UNDO_MS = 7 * 24 * 60 * 60 * 1000

/** Marks policies as deleted. @returns how many there were */
export function remove(store: Store, ids: string[], now: number): Promise<number> {
  return store.policies
    .where('id')
    .anyOf(ids)
    .and((policy) => policy.deleted === 0)
    .modify({ deleted: now })
}

/** Takes a deletion back. @returns how many are there again */
export function restore(store: Store, ids: string[]): Promise<number> {
  return store.policies
    .where('id')
    .anyOf(ids)
    .and((policy) => policy.deleted > 0)
    .modify({ deleted: 0 })
}

/** Clears away for good what was deleted more than a week ago, and texts that no policy needs any more. @returns the number of policies */
export async function purge(store: Store, now: number): Promise<number> {
  return store.db.transaction(
    'rw',
    [store.policies, store.versions, store.snapshots, store.analyses, store.corrections, store.joins],
    async () => {
      const ids = await store.policies
        .where('deleted')
        .between(1, now - UNDO_MS, true, true)
        .primaryKeys()
      if (ids.length === 0) return 0
      await store.policies.bulkDelete(ids)
      await store.versions.where('policyId').anyOf(ids).delete()
      await store.analyses.where('policyId').anyOf(ids).delete()
      await store.corrections.where('policyId').anyOf(ids).delete()
      await store.joins.where('policyId').anyOf(ids).or('listId').anyOf(ids).delete()
      const used = new Set(await store.versions.orderBy('hash').uniqueKeys())
      const unused = (await store.snapshots.toCollection().primaryKeys()).filter((hash) => !used.has(hash))
      await store.snapshots.bulkDelete(unused)
      return ids.length
    },
  )
}
