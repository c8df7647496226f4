/**
 * Which list's page belongs to which policy. Both are read and kept by themselves; a join only says that they belong together, so that
 * either may come first, change, be deleted and come back.
 */
import { addressKey } from '../lists/address-key.ts'
import { belongs, listPageOf, namingPolicyOf, siteOf, type Belonging, type ListPage } from '../lists/belongs.ts'
import type { LinkedListKind, Summary } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'
import { AnalysisRecord, JoinRecord, PolicyRecord, analysisId, joinId, versionId } from './schema.ts'

/** A product's name of one letter stands in every title. */
const SHORTEST_NAME = 2

/** Joins a page that was just kept to what is in the store: a list to its policies, a policy to its lists. Old joins that no longer hold go. */
export async function joinKept(store: Store, record: PolicyRecord, summary: Summary, now: number): Promise<void> {
  const joins = [...(await joinsOfList(store, record, summary, now)), ...(await joinsOfPolicy(store, record, summary, now))]
  const old = await store.joins.where('listId').equals(record.id).or('policyId').equals(record.id).primaryKeys()
  const kept = new Set(joins.map(({ id }) => id))
  await store.joins.bulkDelete(old.filter((id) => !kept.has(id)))
  await store.joins.bulkPut(joins)
}

async function joinsOfList(store: Store, record: PolicyRecord, summary: Summary, now: number): Promise<JoinRecord[]> {
  if (record.list === null) return []
  const found = await policiesNaming(store, listPageOf(summary))
  return found.filter(({ policy }) => policy.id !== record.id).map(({ policy, belonging }) => join(policy.id, record.id, belonging, now))
}

async function joinsOfPolicy(store: Store, record: PolicyRecord, summary: Summary, now: number): Promise<JoinRecord[]> {
  const policy = namingPolicyOf(summary)
  if (policy.linkedLists.length === 0 || isOnlyList(record)) return []
  const joins: JoinRecord[] = []
  // Only lists have this index: a library holds few of them.
  for (const list of await store.policies.orderBy('list').toArray()) {
    if (list.id === record.id) continue
    const read = await analysisOf(store, list)
    const belonging = read && belongs(listPageOf(read), policy)
    if (belonging) joins.push(join(record.id, list.id, belonging, now))
  }
  return joins
}

/** The saved policies that name this page as a list of theirs, deleted ones too: they may come back. */
export async function policiesNaming(store: Store, page: ListPage): Promise<{ policy: PolicyRecord; belonging: Belonging }[]> {
  const found: { policy: PolicyRecord; belonging: Belonging }[] = []
  for (const candidate of await candidatesFor(store, page)) {
    const policy = PolicyRecord.safeParse(candidate)
    const read = policy.success && !isOnlyList(policy.data) ? await analysisOf(store, policy.data) : null
    const belonging = read && belongs(page, namingPolicyOf(read))
    if (policy.success && belonging) found.push({ policy: policy.data, belonging })
  }
  return found
}

/** By the index of their links, of their site and of their product: never by looking at every policy. */
async function candidatesFor(store: Store, { url, titles, product }: ListPage): Promise<PolicyRecord[]> {
  const key = url === null ? null : addressKey(url)
  const linking = key === null ? [] : await store.policies.where('links').equals(key).toArray()
  const site = siteOf(url)
  const near = site === '' ? [] : await store.policies.where('site').equals(site).toArray()
  const folded = titles.map(fold)
  const names = ((await store.policies.orderBy('product').uniqueKeys()) as string[]).filter(
    (name) => name.length >= SHORTEST_NAME && (name === product || folded.some((title) => title.includes(fold(name)))),
  )
  const named = names.length === 0 ? [] : await store.policies.where('product').anyOf(names).toArray()
  return [...new Map([...linking, ...near, ...named].map((policy) => [policy.id, policy])).values()]
}

/** The kind under which a saved policy links to this address; null when none does. */
export async function kindLinked(store: Store, url: string): Promise<LinkedListKind | null> {
  const found = await policiesNaming(store, { url, titles: [], kind: null, product: null, operator: null })
  const kind = found.find(({ policy }) => policy.deleted === 0)?.belonging.list.kind
  // Another company's policy is no list of this one.
  return kind === undefined || kind === 'partner-policy' ? null : kind
}

const analysisOf = async (store: Store, { id, hash, rules }: PolicyRecord): Promise<Summary | null> =>
  AnalysisRecord.safeParse(await store.analyses.get(analysisId(versionId(id, hash), rules))).data?.summary ?? null

/** Children's rules are a policy themselves; every other kind of list is none. */
export const isOnlyList = ({ list }: Pick<PolicyRecord, 'list'>): boolean => list !== null && list !== 'children-policy'

const join = (policyId: string, listId: string, { list, how }: Belonging, now: number): JoinRecord => ({
  id: joinId(policyId, listId),
  policyId,
  listId,
  title: list.title,
  url: list.url,
  how,
  at: now,
})
