import type { Summary } from '../model.ts'
import { dataOf, permissionsOf } from './data.ts'
import type { JoinedList } from './joined.ts'
import { partiesOf } from './parties.ts'

/** How many facts of a list stand on its policy's card. */
export const countOf = (page: JoinedList): number =>
  dataOf([], [page]).length + permissionsOf([], [page]).length + partiesOf([], [page]).length

/**
 * A policy's summary with the facts of its lists among its own, for counting and comparing. The evidence of what only a list names stands
 * in the list's text, so this is never what a quote is looked up by.
 */
export const withLists = (summary: Summary, lists: readonly JoinedList[]): Summary =>
  lists.length === 0
    ? summary
    : {
        ...summary,
        data: dataOf(summary.data, lists).map(({ item }) => item),
        permissions: permissionsOf(summary.permissions, lists).map(({ item }) => item),
        thirdParties: partiesOf(summary.thirdParties, lists).map(({ item }) => item),
      }
