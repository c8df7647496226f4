import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'
import { ReportRecord } from './schema.ts'

/** Keeps a report, new or changed. */
export const putReport = async (store: Store, record: ReportRecord): Promise<void> => void (await store.reports.put(record))

/** Reports, the last changed first; every word of the query stands in what is shown of them. Damaged ones are left alone. */
export async function listReports(store: Store, query = ''): Promise<ReportRecord[]> {
  const wanted = fold(query).split(/\s+/u).filter(Boolean)
  const records = (await store.reports.toArray()).flatMap((raw) => ReportRecord.safeParse(raw).data ?? [])
  return records
    .filter(({ report }) => {
      const words = fold(JSON.stringify(report))
      return wanted.every((word) => words.includes(word))
    })
    .sort((a, b) => b.at - a.at)
}

export const deleteReports = (store: Store, ids: string[]): Promise<void> => store.reports.bulkDelete(ids)
