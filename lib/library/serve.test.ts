import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { example } from '../store/example.ts'
import { openStore, type Store } from '../store/open.ts'
import { remove, restore } from '../store/remove.ts'
import { save } from '../store/save.ts'
import { everything, type ListQuery } from './query.ts'
import { createLibraryHandlers, type LibraryHandlers } from './serve.ts'

let store: Store
let library: LibraryHandlers
let changes = 0
let next = 0
const keep = async (product: string, at: number, text = product) => {
  const { document, summary } = await example({ url: `https://${product.toLowerCase()}.example/`, product, text })
  await save(store, document, summary, at, () => `p${++next}`)
}
const find = async (part: Partial<ListQuery> = {}) => library.find({ query: { ...everything, ...part }, limit: 2 }, 'en')
const products = async (part: Partial<ListQuery> = {}) => (await find(part)).rows.map(({ product }) => product)

beforeEach(async () => {
  changes = 0
  next = 0
  store = await openStore(`serve-${Math.random()}`)
  library = createLibraryHandlers({
    store: () => Promise.resolve(store),
    now: () => new Date(9000),
    estimate: () => Promise.resolve(null),
    changed: () => changes++,
  })
  await keep('First', 1)
  await keep('Second', 2)
  await keep('Third', 3)
})
afterEach(() => store.db.delete())

describe("the library's worker", () => {
  it('shows the newest at once, and the filters as soon as the index is there', async () => {
    expect(await find()).toMatchObject({ rows: [{ product: 'Third' }, { product: 'Second' }], total: 3, kinds: [] })
    await expect.poll(() => changes).toBe(1)
    expect(await find()).toMatchObject({
      rows: [{ product: 'Third' }, { product: 'Second' }],
      total: 3,
      saved: 3,
      kinds: [{ key: 'face', name: 'Face data', count: 3 }],
    })
    expect(await products({ page: 2 })).toEqual(['First'])
  })

  it('finds the kind of data by its name in the language of the reader', async () => {
    expect((await find({ text: 'face data' })).total).toBe(3)
    expect((await library.find({ query: { ...everything, text: 'face data' }, limit: 2 }, 'zh-CN')).total).toBe(0)
  })

  it('shows what changed in the meantime once it is told to look', async () => {
    await find({ sort: 'name' })
    await remove(store, ['p3'], 5)
    await keep('Fourth', 4)
    await library.refresh({ ids: ['p3'] }, 'en')
    expect(await products({ sort: 'name' })).toEqual(['First', 'Second'])
    await library.refresh({ ids: null }, 'en')
    expect((await find({ sort: 'name' })).rows.map(({ product }) => product)).toEqual(['First', 'Fourth'])
    expect((await find({ sort: 'name' })).total).toBe(3)
  })

  it('reads nothing again while nothing has changed', async () => {
    await find({ sort: 'name' })
    let read = 0
    store.policies.hook('reading', (record) => {
      read++
      return record
    })
    await library.refresh({ ids: null }, 'en')
    expect(read).toBe(0)
    for (const change of [() => keep('Fourth', 4), () => keep('First', 5), () => remove(store, ['p1'], 6), () => restore(store, ['p1'])]) {
      await change()
      read = 0
      await library.refresh({ ids: null }, 'en')
      expect(read).toBeGreaterThanOrEqual(4)
    }
  })

  it('counts a damaged record, leaves it and shows the rest', async () => {
    await store.db.table('policies').put({ id: 'broken', identity: 'x', product: 7 })
    expect(await find({ sort: 'name' })).toMatchObject({ total: 3, broken: 1 })
    expect(await store.db.table('policies').get('broken')).toBeDefined()
  })

  it('exports the chosen ones in their order', async () => {
    const file = await library.export({ ids: ['p2', 'p1', 'unknown'], kind: 'json' }, 'en')
    const lines = (await file.text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).facts.product)).toEqual(['Second', 'First'])
  })

  it('frees what is asked for and brings deleted ones back', async () => {
    await remove(store, ['p1'], 5)
    expect((await library.usage({}, 'en')).deleted.count).toBe(1)
    expect(await library.restore({}, 'en')).toBe(1)
    expect((await find({ sort: 'name' })).total).toBe(3)
    await remove(store, ['p1'], 5)
    expect(await library.free({ part: 'deleted' }, 'en')).toBe(1)
    expect((await find({ sort: 'name' })).total).toBe(2)
  })
})
