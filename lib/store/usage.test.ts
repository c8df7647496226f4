import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correct, correctionsOf } from './corrections.ts'
import { mistake } from '../report/example.ts'
import { example } from './example.ts'
import { list } from './list.ts'
import { load } from './load.ts'
import { mend } from './mend.ts'
import { openStore, type Store } from './open.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'
import { free, usageOf } from './usage.ts'
import { versionsOf } from './versions.ts'

let store: Store
let next = 0
const keep = async (options: Parameters<typeof example>[0], at: number) => {
  const { document, summary } = await example(options)
  return save(store, document, summary, at, () => `p${++next}`)
}
const usage = async () => {
  const { current, earlier, superseded, deleted } = await usageOf(store, () => Promise.resolve(1))
  return [current, earlier, superseded, deleted].map(({ count }) => count)
}
beforeEach(async () => {
  next = 0
  store = await openStore(`usage-${Math.random()}`)
})
afterEach(() => store.db.delete())

describe('what takes room', () => {
  beforeEach(async () => {
    await keep({ text: 'First.' }, 1)
    await keep({ text: 'Second.' }, 2)
    await keep({ text: 'Second.', rules: 'newer' }, 3)
    await keep({ url: 'https://b.example/', text: 'Other.' }, 4)
    await keep({ url: 'https://c.example/', text: 'Gone.' }, 5)
    await remove(store, ['p3'], 6)
  })

  it('is told apart by what would be lost with it', async () => {
    expect(await usage()).toEqual([2, 1, 1, 1])
    const { current, deleted } = await usageOf(store, () => Promise.resolve(1))
    expect(current.bytes).toBeGreaterThan(deleted.bytes)
    expect(deleted.bytes).toBeGreaterThan(100)
  })

  it('earlier versions go, with nothing of the present ones', async () => {
    await correct(
      store,
      'p1',
      { mistake: mistake({ quote: '用于核对身份', wrong: 'not-collected', said: { list: 'data', category: 'face' } }), seen: [] },
      7,
      () => 'c1',
    )
    const before = await load(store, 'p1')
    expect(await free(store, 'earlier', 10)).toBe(1)
    expect(await usage()).toEqual([2, 0, 1, 1])
    expect(await versionsOf(store, 'p1')).toMatchObject([{ first: 2, last: 3 }])
    const after = await load(store, 'p1')
    if (!before || !after || 'damaged' in before || 'damaged' in after) throw new Error('damaged')
    expect(after).toEqual({ ...before, row: { ...before.row, versions: 1 } })
    expect(await correctionsOf(store, 'p1')).toHaveLength(1)
    expect(await store.snapshots.count()).toBe(3)
  })

  it('an earlier text stays while another policy has it', async () => {
    await keep({ url: 'https://d.example/', text: 'First.' }, 8)
    await free(store, 'earlier', 10)
    expect(await load(store, 'p4')).toMatchObject({ document: { text: 'First.' } })
  })

  it('old readings go, and the card is as it was', async () => {
    const before = await load(store, 'p1')
    expect(await free(store, 'superseded', 10)).toBe(1)
    expect(await usage()).toEqual([2, 1, 0, 1])
    expect(await load(store, 'p1')).toEqual(before)
  })

  it('deleted policies go before their week is over', async () => {
    expect(await free(store, 'deleted', 10)).toBe(1)
    expect(await usage()).toEqual([2, 1, 1, 0])
    expect(await store.snapshots.count()).toBe(3)
  })
})

describe('a text that changes', () => {
  it('is marked with the time of the change, also when an old text comes back', async () => {
    const changed = async () => (await list(store)).rows[0]?.changed
    await keep({ text: 'First.' }, 1)
    await keep({ text: 'First.' }, 2)
    expect(await changed()).toBe(0)
    await keep({ text: 'Second.' }, 3)
    await keep({ text: 'Second.', rules: 'newer' }, 4)
    expect(await changed()).toBe(3)
    await keep({ text: 'First.' }, 5)
    expect(await changed()).toBe(5)
  })
})

describe('mending records of older versions', () => {
  const strip = async (id: string) => {
    const { facets, changed, ...old } = (await store.policies.get(id))!
    expect([facets, changed]).toBeDefined()
    await store.db.table('policies').put(old)
    return { facets, changed }
  }
  it('gives back what they lack, and nothing else changes', async () => {
    await keep({ text: 'First.' }, 1)
    await keep({ text: 'Second.' }, 2)
    const before = await store.policies.get('p1')
    expect(before?.facets).toEqual({ categories: ['face'], sensitive: ['face'], sdks: [], routes: [] })
    await strip('p1')
    const mended: string[] = []
    await mend(store, ['p1', 'unknown'], (ids) => mended.push(...ids))
    expect(mended).toEqual(['p1'])
    expect(await store.policies.get('p1')).toEqual(before)
  })
  it('leaves a damaged one as it is', async () => {
    await keep({}, 1)
    await strip('p1')
    await store.analyses.clear()
    const before = await store.policies.get('p1')
    await mend(store, ['p1'])
    expect(await store.policies.get('p1')).toEqual(before)
  })
})
