import { locales, translator, type Vocabulary } from '../../locales/index.ts'
import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'
import { ReportRecord } from './schema.ts'

/** Keeps a report, new or changed. */
export const putReport = async (store: Store, record: ReportRecord): Promise<void> => void (await store.reports.put(record))

/**
 * Reports, the last changed first; every word of the query stands in what is shown of them. Damaged ones are left alone.
 * `total` counts those that do not match as well.
 */
export async function listReports(store: Store, query = ''): Promise<{ reports: ReportRecord[]; total: number }> {
  const wanted = fold(query).split(/\s+/u).filter(Boolean)
  const records = (await store.reports.toArray()).flatMap((raw) => ReportRecord.safeParse(raw).data ?? [])
  const reports = records
    .filter(({ report }) => {
      const words = fold(wordsOf(report).join('\n'))
      return wanted.every((word) => words.includes(word))
    })
    .sort((a, b) => b.at - a.at)
  return { reports, total: records.length }
}

/** All the words in a report, and the labels that stand for its ids in every language. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...labelsOf(value)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf)
  return []
}

const labelsOf = (id: string): string[] =>
  id.length > 40 ? [] : translators.flatMap((t) => groups.flatMap((group) => t.maybe(group, id) ?? []))
const groups = ['category', 'permission', 'route', 'channel', 'conflict', 'wrong', 'worth', 'duty', 'fact'] as const satisfies Vocabulary[]
const translators = locales.map(translator)

export const deleteReports = (store: Store, ids: string[]): Promise<void> => store.reports.bulkDelete(ids)
