import type { Store } from '../store/open.ts'
import { toRow } from '../store/row.ts'
import { PolicyRecord } from '../store/schema.ts'
import type { Listed } from './protocol.ts'
import { narrows, type ListQuery } from './query.ts'

/** Is this what the library shows when it is opened? */
export const isNewestFirst = (query: ListQuery): boolean => !narrows(query) && query.sort === 'read' && !query.reverse

/**
 * A page of all policies by the store's own index: there at once, while the index for searching is still being made. Damaged records and the
 * choices of the filters come with that.
 */
export async function newestFirst({ policies }: Store, offset: number, limit: number): Promise<Listed> {
  const total = await policies.where('deleted').equals(0).count()
  const records = await policies
    .orderBy('read')
    .reverse()
    .filter(({ deleted }) => deleted === 0)
    .offset(offset)
    .limit(limit)
    .toArray()
  const rows = records.flatMap((raw) => {
    const record = PolicyRecord.safeParse(raw)
    return record.success ? [toRow(record.data)] : []
  })
  return { rows, total, saved: total, broken: 0, kinds: [], sdks: [] }
}
