import type { JoinedList } from '../lists/joined.ts'
import type { Evidence } from '../model.ts'

/** A passage of a comparison, with the list's page that it stands on where that is not the policy itself. */
export interface Passage extends Evidence {
  page?: { title: string; url: string | null }
}

/** The same list, its passages knowing where they stand. */
export function onItsPage(list: JoinedList): JoinedList {
  const { summary, url } = list
  const page = { title: summary.document.title, url }
  const marked = <T extends { evidence: Evidence[] }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, evidence: item.evidence.map((one): Passage => ({ ...one, page })) }))
  return {
    ...list,
    summary: {
      ...summary,
      data: marked(summary.data),
      permissions: marked(summary.permissions),
      thirdParties: marked(summary.thirdParties),
    },
  }
}
