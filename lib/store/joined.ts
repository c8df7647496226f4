import type { JoinedList } from '../lists/joined.ts'
import { nameOf } from '../name-of.ts'
import { load } from './load.ts'
import type { Store } from './open.ts'
import { JoinRecord, PolicyRecord } from './schema.ts'

/** The lists of a policy that have been read, in the order in which they were joined. Deleted and damaged ones are left out. */
export async function listsOf(store: Store, policyId: string): Promise<JoinedList[]> {
  const lists: JoinedList[] = []
  for (const { listId, title, url } of await joinsWhere(store, 'policyId', policyId)) {
    const record = PolicyRecord.safeParse(await store.policies.get(listId))
    if (!record.success || record.data.deleted > 0 || record.data.list === null) continue
    const saved = await load(store, listId)
    if (saved === null || 'damaged' in saved) continue
    const { summary, document } = saved
    lists.push({
      id: listId,
      kind: record.data.list,
      named: { title, url },
      url: record.data.url,
      read: record.data.read,
      summary,
      text: document.text,
    })
  }
  return lists
}

/** The policies that a list's page belongs to, by name. */
export async function ownersOf(store: Store, listId: string): Promise<{ id: string; name: string }[]> {
  const owners: { id: string; name: string }[] = []
  for (const { policyId } of await joinsWhere(store, 'listId', listId)) {
    const policy = PolicyRecord.safeParse(await store.policies.get(policyId))
    if (policy.success && policy.data.deleted === 0) owners.push({ id: policyId, name: nameOf(policy.data) })
  }
  return owners
}

async function joinsWhere(store: Store, index: 'policyId' | 'listId', id: string): Promise<JoinRecord[]> {
  const raw = await store.joins.where(index).equals(id).toArray()
  return raw.flatMap((one) => JoinRecord.safeParse(one).data ?? []).sort((a, b) => a.at - b.at)
}
