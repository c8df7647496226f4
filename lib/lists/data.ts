import type { DataItem, PermissionItem } from '../model.ts'
import type { JoinedList } from './joined.ts'
import { all, joinItems, type CardItem } from './sources.ts'

/** The data of a policy with those of its list of what is collected. What is of one kind is one entry. */
export const dataOf = (own: readonly DataItem[], lists: readonly JoinedList[]): CardItem<DataItem>[] =>
  joinItems(own, lists, {
    of: ({ data }) => data,
    from: ['data-list'],
    keys: ({ category }) => [category],
    together: (one, other) => ({
      ...one,
      // The operator collects what either page says that it collects.
      by: one.by === 'operator' ? one.by : other.by,
      words: all(one.words, other.words),
      necessity: one.necessity === 'unknown' ? other.necessity : one.necessity,
      bases: all(one.bases, other.bases),
    }),
  })

/** The permissions that a policy or one of its lists speaks of. */
export const permissionsOf = (own: readonly PermissionItem[], lists: readonly JoinedList[]): CardItem<PermissionItem>[] =>
  joinItems(own, lists, {
    of: ({ permissions }) => permissions,
    from: ['permission-list', 'data-list'],
    keys: ({ permission }) => [permission],
    together: (one) => one,
  })
