/** Which policies are chosen, with the row from which a range is drawn. Immutable. */
export interface Selection {
  ids: ReadonlySet<string>
  anchor: string | null
}

export const nothing: Selection = { ids: new Set(), anchor: null }

/** Chooses a row or lets it go. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Chooses all rows from the anchor to this one; without an anchor among the shown rows, this one alone. */
export function extend({ ids, anchor }: Selection, shown: readonly string[], id: string): Selection {
  const [from, to] = [shown.indexOf(anchor ?? id), shown.indexOf(id)]
  if (to < 0) return { ids, anchor }
  if (from < 0) return { ids: new Set([...ids, id]), anchor: id }
  return { ids: new Set([...ids, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor }
}

/** Chooses all of these rows, or lets them all go when they are chosen already. */
export function toggleAll({ ids }: Selection, shown: readonly string[]): Selection {
  const next = new Set(ids)
  if (shown.every((id) => ids.has(id))) for (const id of shown) next.delete(id)
  else for (const id of shown) next.add(id)
  return { ids: next, anchor: null }
}

/** Why the chosen ones can't be compared; null when they can. */
export const comparable = (count: number): 'few' | 'many' | null => (count < 2 ? 'few' : count > 6 ? 'many' : null)
