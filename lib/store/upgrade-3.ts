import type { Transaction } from 'dexie'
import type { Summary } from '../model.ts'
import { naming } from './naming.ts'

/** How many policies are in memory at once. */
const BATCH = 100

/** Gives the policies of version 2 what finds their lists. A record whose analysis is damaged stays as it is. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  const [policies, analyses] = [transaction.table('policies'), transaction.table('analyses')]
  const keys = await policies.toCollection().primaryKeys()
  for (let from = 0; from < keys.length; from += BATCH) {
    const records = (await policies.bulkGet(keys.slice(from, from + BATCH))) as { id: string; hash: string; rules: string }[]
    const read = (await analyses.bulkGet(records.map(({ id, hash, rules }) => `${id}:${hash}:${rules}`))) as (
      { summary: Summary } | undefined
    )[]
    await policies.bulkPut(
      records.map((record, index) => ({ site: '', links: [], list: null, ...record, ...safely(read[index]?.summary) })),
    )
  }
}

function safely(summary: Summary | undefined): Partial<ReturnType<typeof naming>> {
  try {
    return summary ? naming(summary) : {}
  } catch {
    return {}
  }
}
