/** Lists of the summary whose facts are lines of the card. */
export type FactListName =
  'data' | 'thirdParties' | 'linkedLists' | 'routes' | 'retention' | 'permissions' | 'conflicts' | 'worthReading' | 'facts'

/**
 * Names one fact on a card that shows a policy and the lists joined to it.
 * @param at index in the list, or the name of a single fact
 * @param page the list's page; '' for the policy itself
 */
export const factKey = (list: FactListName, at: number | string, page = ''): string => `${page}/${list}/${at}`

/** The names of one line of the card: of its fact in the policy and in each list that it stands in. */
export const sourceKeys = (list: FactListName, sources: readonly { page: { id: string } | null; at: number }[]): string[] =>
  sources.map(({ page, at }) => factKey(list, at, page?.id))

/** Where a fact stands in the summary of its page. */
export function parseFactKey(key: string): { page: string; list: FactListName; at: string } {
  const [page = '', list = 'facts', at = ''] = key.split('/')
  return { page, list: list as FactListName, at }
}
