import { CORRECTION_SCHEMA } from '../report/correction.ts'
import type { Store } from './open.ts'
import { CorrectionRecord } from './schema.ts'

/** Keeps a correction of a policy. @returns the record */
export async function correct(
  store: Store,
  policyId: string,
  { mistake, seen }: Pick<CorrectionRecord, 'mistake' | 'seen'>,
  now: number,
  newId: () => string,
): Promise<CorrectionRecord> {
  const record: CorrectionRecord = { schema: CORRECTION_SCHEMA, id: newId(), policyId, at: now, mistake, seen }
  await store.corrections.put(record)
  return record
}

/** The corrections of a policy, oldest first; damaged ones are left alone and not among them. */
export async function correctionsOf(store: Store, policyId: string): Promise<CorrectionRecord[]> {
  const raw = await store.corrections.where('policyId').equals(policyId).toArray()
  return raw.flatMap((one) => CorrectionRecord.safeParse(one).data ?? []).sort((a, b) => a.at - b.at)
}

/** Takes corrections back. The reading that they stood over was never changed. */
export const uncorrect = (store: Store, ids: string[]): Promise<void> => store.corrections.bulkDelete(ids)
