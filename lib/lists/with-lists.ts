import type { Summary } from '../model.ts'
import type { JoinedList } from './joined.ts'
import { partiesOf } from './parties.ts'

/**
 * A policy's summary with the third parties of its lists among its own, for counting and comparing. The evidence of those that only a list
 * names stands in the list's text, so this is never what a quote is looked up by.
 */
export const withLists = (summary: Summary, lists: readonly JoinedList[]): Summary =>
  lists.length === 0 ? summary : { ...summary, thirdParties: partiesOf(summary.thirdParties, lists).map(({ item }) => item) }
