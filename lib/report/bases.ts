import taxonomy from '../knowledge/taxonomy.json' with { type: 'json' }
import type { Basis } from '../model.ts'

const byCategory = new Map(taxonomy.categories.map(({ id, bases }) => [id, bases as Basis[]]))

/** Why a corrected category counts as sensitive: the standards' lists, and the policy's own word as long as it speaks of the same category. */
export function sensitiveBases(category: string, before: { category?: unknown; bases?: unknown }): Basis[] {
  const listed = byCategory.get(category) ?? []
  const declared = before.category === category && Array.isArray(before.bases) && before.bases.includes('declared')
  return declared ? [...listed, 'declared'] : [...listed]
}
