/** What takes room in the store, and how to free it. Sizes are estimated from samples: to measure each would be to read everything. */
import type { Store } from './open.ts'
import { purge, UNDO_MS } from './remove.ts'
import { analysisId, type AnalysisRecord } from './schema.ts'

/** What can be freed for good: earlier versions, readings by earlier rules, and policies that were deleted less than a week ago. */
export const parts = ['earlier', 'superseded', 'deleted'] as const
export type Part = (typeof parts)[number]

export interface PartUsage {
  count: number
  /** About how many bytes. */
  bytes: number
}
export type Usage = Record<'current' | Part, PartUsage> & {
  /** What the browser says is in use by the extension as a whole; null where it does not say. */
  used: number | null
}

/** How many records a size is estimated from. */
const SAMPLES = 40

/** What belongs to which part, by keys alone. */
interface Shares {
  current: { texts: string[]; analyses: string[] }
  earlier: { versions: string[]; texts: string[]; analyses: string[] }
  superseded: string[]
  deleted: { policies: string[]; texts: string[]; analyses: string[] }
}

export async function usageOf(store: Store, estimate: () => Promise<number | null>): Promise<Usage> {
  const { current, earlier, superseded, deleted } = await sharesOf(store)
  const text = await meanSize(store.snapshots, [...current.texts, ...earlier.texts, ...deleted.texts], ({ bytes }) => bytes.length)
  const reading = await meanSize(store.analyses, [...current.analyses, ...earlier.analyses], jsonSize)
  const size = (texts: number, analyses: number) => Math.round(texts * text + analyses * reading)
  return {
    used: await estimate().catch(() => null),
    current: { count: current.analyses.length, bytes: size(current.texts.length, current.analyses.length) },
    earlier: { count: earlier.versions.length, bytes: size(earlier.texts.length, earlier.analyses.length) },
    superseded: { count: superseded.length, bytes: size(0, superseded.length) },
    deleted: { count: deleted.policies.length, bytes: size(deleted.texts.length, deleted.analyses.length) },
  }
}

/** Frees a part. It can't be undone: whoever calls has asked. @returns how many versions, readings or policies went */
export async function free(store: Store, part: Part, now: number): Promise<number> {
  if (part === 'deleted') return purge(store, now + UNDO_MS)
  return store.db.transaction('rw', [store.policies, store.versions, store.snapshots, store.analyses], async () => {
    const { earlier, superseded } = await sharesOf(store)
    if (part === 'superseded') {
      await store.analyses.bulkDelete(superseded)
      return superseded.length
    }
    const gone = new Set(earlier.versions)
    const owners = (await store.versions.bulkGet(earlier.versions)).flatMap((version) => version?.policyId ?? [])
    await store.versions.bulkDelete(earlier.versions)
    await store.analyses
      .where('versionId')
      .anyOf([...gone])
      .delete()
    await store.snapshots.bulkDelete(earlier.texts)
    await store.policies
      .where('id')
      .anyOf([...new Set(owners)])
      .modify({ versions: 1 })
    return gone.size
  })
}

async function sharesOf(store: Store): Promise<Shares> {
  const policies = new Map((await store.policies.toArray()).map(({ id, hash, rules, deleted }) => [id, { hash, rules, deleted }]))
  const versions = await store.versions.toArray()
  const readings = new Map<string, string[]>()
  await store.analyses.orderBy('versionId').eachKey((versionId, { primaryKey }) => {
    const of = String(versionId)
    readings.set(of, [...(readings.get(of) ?? []), primaryKey])
  })
  const shares: Shares = {
    current: { texts: [], analyses: [] },
    earlier: { versions: [], texts: [], analyses: [] },
    superseded: [],
    deleted: { policies: [...policies].flatMap(([id, { deleted }]) => (deleted > 0 ? [id] : [])), texts: [], analyses: [] },
  }
  const texts = { current: new Set<string>(), earlier: new Set<string>(), deleted: new Set<string>() }
  for (const { id, policyId, hash } of versions) {
    const policy = policies.get(policyId)
    const own = readings.get(id) ?? []
    const part = !policy || policy.hash === hash ? 'current' : 'earlier'
    if (policy && policy.deleted > 0) {
      texts.deleted.add(hash)
      shares.deleted.analyses.push(...own)
    } else if (part === 'earlier') {
      texts.earlier.add(hash)
      shares.earlier.versions.push(id)
      shares.earlier.analyses.push(...own)
    } else {
      texts.current.add(hash)
      const shown = policy ? analysisId(id, policy.rules) : null
      // Nothing is superseded by a reading that is not there.
      const kept = shown !== null && own.includes(shown) ? [shown] : own
      shares.current.analyses.push(...kept)
      shares.superseded.push(...own.filter((key) => !kept.includes(key)))
    }
  }
  // One text may be that of several policies: it goes when the last one does.
  shares.current.texts = [...texts.current]
  shares.deleted.texts = [...texts.deleted].filter((hash) => !texts.current.has(hash) && !texts.earlier.has(hash))
  shares.earlier.texts = [...texts.earlier].filter((hash) => !texts.current.has(hash) && !texts.deleted.has(hash))
  return shares
}

/** UTF-8 bytes of the record as JSON: near to what a browser writes down. */
const jsonSize = (record: AnalysisRecord): number => new TextEncoder().encode(JSON.stringify(record)).length

async function meanSize<T>(
  table: import('dexie').Table<T, string>,
  keys: readonly string[],
  sizeOf: (record: T) => number,
): Promise<number> {
  const step = Math.max(1, Math.floor(keys.length / SAMPLES))
  const records = await table.bulkGet(keys.filter((_, index) => index % step === 0))
  const sizes = records.flatMap((record) => (record === undefined ? [] : [sizeOf(record)]))
  return sizes.length === 0 ? 0 : sizes.reduce((sum, one) => sum + one, 0) / sizes.length
}
