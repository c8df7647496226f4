/** What the library filters and searches by, as ids: their names are added in the reader's language when the index is made. */
import { z } from 'zod'
import { Category, RouteKind, type Summary } from '../model.ts'

export const Facets = z.object({
  /** Kinds of data, sensitive ones among them. */
  categories: z.array(Category),
  sensitive: z.array(Category),
  /** SDKs that are named: the register's id, or `=` and the printed name of one that is not in it. */
  sdks: z.array(z.string()),
  routes: z.array(RouteKind),
})
export type Facets = z.infer<typeof Facets>

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)]

export const facetsOf = ({ data, thirdParties, routes }: Summary): Facets => ({
  categories: distinct(data.map(({ category }) => category)),
  sensitive: distinct(data.filter(({ bases }) => bases.length > 0).map(({ category }) => category)),
  sdks: distinct(thirdParties.filter(({ kind, sdk }) => kind === 'sdk' || sdk !== null).map(({ sdk, name }) => sdk ?? `=${name}`)),
  routes: distinct(routes.map(({ kind }) => kind)),
})
