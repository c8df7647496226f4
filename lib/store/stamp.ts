import type { Store } from './open.ts'

/**
 * A mark of the policies as they stand, from their indexes alone: no record is read. Two equal marks mean that nothing was added, read again,
 * deleted, brought back, read by other rules or imported in between.
 */
export function stampOf({ db, policies, imports }: Store): Promise<string> {
  return db.transaction('r', [policies, imports], async () => {
    const last = async (index: 'read' | 'deleted') => (await policies.orderBy(index).reverse().limit(1).keys())[0]
    const rules = await policies.orderBy('rules').uniqueKeys()
    return JSON.stringify([
      await policies.count(),
      await policies.where('deleted').above(0).count(),
      await last('deleted'),
      await last('read'),
      await Promise.all(rules.map(async (name) => [name, await policies.where('rules').equals(name).count()])),
      await imports.toArray(),
    ])
  })
}
