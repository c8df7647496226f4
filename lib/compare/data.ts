import type { DataItem, Evidence, PermissionItem } from '../model.ts'
import type { Change } from './change.ts'
import { keyOfSentence, likeness } from './words.ts'

/** Below this a purpose is another one, not the same in other words. */
const SAME_PURPOSE = 0.6

export function compareData(before: readonly DataItem[], after: readonly DataItem[]): Change[] {
  const changes: Change[] = []
  for (const item of after) {
    const old = before.find(({ category }) => category === item.category)
    if (old) changes.push(...details(old, item))
    else changes.push({ kind: 'category-added', ...named(item), before: [], after: item.evidence })
  }
  for (const item of before)
    if (!after.some(({ category }) => category === item.category))
      changes.push({ kind: 'category-dropped', ...named(item), before: item.evidence, after: [] })
  return changes
}

const named = ({ category, bases }: DataItem) => ({ category, sensitive: bases.length > 0 })

function details(one: DataItem, other: DataItem): Change[] {
  const changes: Change[] = []
  const { category } = other
  const widened = notAmong(other.purposes, one.purposes)
  const narrowed = notAmong(one.purposes, other.purposes)
  if (widened.length > 0)
    changes.push({ kind: 'purposes-widened', category, purposes: widened.map(({ quote }) => quote), before: one.purposes, after: widened })
  if (narrowed.length > 0)
    changes.push({
      kind: 'purposes-narrowed',
      category,
      purposes: narrowed.map(({ quote }) => quote),
      before: narrowed,
      after: other.purposes,
    })
  if (one.necessity !== other.necessity)
    changes.push({ kind: 'necessity', category, from: one.necessity, to: other.necessity, before: one.evidence, after: other.evidence })
  return changes
}

/** Purposes of one side that the other has neither literally nor in other words. */
function notAmong(purposes: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  const keys = others.map(({ quote }) => keyOfSentence(quote))
  return purposes.filter(({ quote }) => {
    const key = keyOfSentence(quote)
    return !keys.some((other) => other.includes(key) || likeness(key, other) >= SAME_PURPOSE)
  })
}

export function comparePermissions(before: readonly PermissionItem[], after: readonly PermissionItem[]): Change[] {
  const missing = (list: readonly PermissionItem[], from: readonly PermissionItem[]) =>
    list.filter(({ permission }) => !from.some((other) => other.permission === permission))
  return [
    ...missing(after, before).map(({ permission, evidence }): Change => ({
      kind: 'permission-added',
      permission,
      before: [],
      after: evidence,
    })),
    ...missing(before, after).map(({ permission, evidence }): Change => ({
      kind: 'permission-removed',
      permission,
      before: evidence,
      after: [],
    })),
  ]
}
