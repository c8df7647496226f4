import type { PolicyRow } from '../messages.ts'
import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'
import { toRow } from './row.ts'
import { PolicyRecord } from './schema.ts'

export interface Page {
  rows: PolicyRow[]
  /** How many there are without the limit. */
  total: number
  /** Keys of records that could not be parsed. They stay where they are. */
  broken: string[]
}

/** Saved policies, the newest reading first. Every word of `query` must occur in a policy's words. */
export async function list(store: Store, { query = '', offset = 0, limit = 100 } = {}): Promise<Page> {
  const wanted = fold(query).split(/\s+/u).filter(Boolean)
  const broken: string[] = []
  const found: PolicyRecord[] = []
  // Not by the index on `read`: a damaged record without that field would be silently left out.
  for (const raw of await store.policies.toArray()) {
    const record = PolicyRecord.safeParse(raw)
    if (!record.success) broken.push(keyOf(raw))
    else if (record.data.deleted === 0 && wanted.every((word) => record.data.words.includes(word))) found.push(record.data)
  }
  found.sort((a, b) => b.read - a.read)
  return { rows: found.slice(offset, offset + limit).map(toRow), total: found.length, broken }
}

const keyOf = (raw: unknown): string => (typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '?')
