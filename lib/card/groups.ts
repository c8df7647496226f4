/** How the lists of a summary are put in order for the card. Indices into the summary are kept: corrections need them. */
import type { Basis, DataItem, Route, RouteKind, ThirdParty } from '../model.ts'

export interface Placed<T> {
  item: T
  /** Index in the summary's list. */
  at: number
}

const place = <T>(list: readonly T[]): Placed<T>[] => list.map((item, at) => ({ item, at }))

/** Strongest first: the standard in force, then the policy's own word, then what only the older standard listed. */
export const basisOrder = ['gbt45574', 'declared', 'gbt35273'] as const satisfies readonly Basis[]

/** The basis under which an item is shown; null when it is not sensitive. */
export const mainBasis = (item: DataItem): Basis | null => basisOrder.find((basis) => item.bases.includes(basis)) ?? null

const NECESSITY = { required: 0, unknown: 1, optional: 2 } as const

/** Sensitive items by basis; inside a group, what is required comes first, then the policy's order. */
export function sensitiveGroups(data: readonly DataItem[]): { basis: Basis; items: Placed<DataItem>[] }[] {
  return basisOrder
    .map((basis) => ({
      basis,
      items: place(data)
        .filter(({ item }) => mainBasis(item) === basis)
        .sort((a, b) => NECESSITY[a.item.necessity] - NECESSITY[b.item.necessity]),
    }))
    .filter(({ items }) => items.length > 0)
}

/** Collected items that are not sensitive. */
export const otherItems = (data: readonly DataItem[]): Placed<DataItem>[] => place(data).filter(({ item }) => mainBasis(item) === null)

/** How many kinds of sensitive data there are; one kind taken by two collectors is one. */
export const countSensitive = (data: readonly DataItem[]): number =>
  new Set(data.filter((item) => item.bases.length > 0).map((item) => item.category)).size

/** Third parties: those that get sensitive data first, then by how much they get; those said to get nothing last. */
export function orderedParties(parties: readonly ThirdParty[], isSensitive: (category: string) => boolean): Placed<ThirdParty>[] {
  const rank = (party: ThirdParty) => (party.saysNone ? -1 : party.data.length + (party.data.some(isSensitive) ? 100 : 0))
  return place(parties).sort((a, b) => rank(b.item) - rank(a.item))
}

/** The same turned round: each kind of data with who gets it, the most spread first. */
export function partiesByData(parties: readonly ThirdParty[]): { category: string; names: string[] }[] {
  const names = new Map<string, Set<string>>()
  for (const party of parties) {
    for (const category of party.data) names.set(category, (names.get(category) ?? new Set()).add(party.name))
  }
  return [...names].map(([category, set]) => ({ category, names: [...set] })).sort((a, b) => b.names.length - a.names.length)
}

/** The ways out in the order of their weight; `contact` stands apart. */
export const wayOutKinds = [
  'account-cancel',
  'data-delete',
  'consent-withdraw',
  'personalisation-off',
] as const satisfies readonly RouteKind[]

export const routesOf = (routes: readonly Route[], kind: RouteKind): Placed<Route>[] =>
  place(routes).filter(({ item }) => item.kind === kind)

export const waysOut = (routes: readonly Route[]): Route[] => routes.filter((route) => route.kind !== 'contact')
