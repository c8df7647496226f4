import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compress, decompress } from './compress.ts'
import { example } from './example.ts'
import { list } from './list.ts'
import { load } from './load.ts'
import { openStore, type Store } from './open.ts'
import { UNDO_MS, purge, remove, restore } from './remove.ts'
import { save } from './save.ts'

let store: Store
let next = 0
const newId = () => `p${++next}`
const keep = async (options: Parameters<typeof example>[0], now = 1000) => {
  const { document, summary } = await example(options)
  return save(store, document, summary, now, newId)
}
const counts = async () => ({
  policies: await store.policies.count(),
  versions: await store.versions.count(),
  snapshots: await store.snapshots.count(),
  analyses: await store.analyses.count(),
})

beforeEach(async () => {
  next = 0
  store = await openStore(`test-${Math.random()}`)
})
afterEach(async () => {
  await store.db.delete()
})

describe('saving', () => {
  it('keeps policy, snapshot and analysis, and gives them back unchanged', async () => {
    const { document, summary } = await example()
    expect(await keep({})).toEqual({ kept: 'new', policyId: 'p1' })
    const saved = await load(store, 'p1')
    expect(saved).toMatchObject({ document, summary, row: { product: 'Sample', sensitive: 1, versions: 1, from: 'policy.example' } })
  })

  it('adds nothing when the same page is read twice', async () => {
    await keep({}, 1000)
    const before = await counts()
    expect(await keep({}, 2000)).toEqual({ kept: 'known', policyId: 'p1', since: 1000 })
    expect(await counts()).toEqual(before)
    expect((await list(store)).rows).toMatchObject([{ added: 1000, read: 2000, versions: 1 }])
  })

  it.each([
    ['a fragment', 'https://policy.example/privacy.html#part-3'],
    ['where the visitor came from', 'https://policy.example/privacy.html?utm_source=mail&spm=a.b'],
    ['a parameter that changes nothing in the text', 'https://policy.example/privacy.html?skin=dark'],
  ])('takes an address with %s for the same policy', async (_, url) => {
    await keep({})
    expect(await keep({ url }, 2000)).toMatchObject({ kept: 'known', policyId: 'p1' })
  })

  it.each([
    ['another parameter and another text', 'https://policy.example/privacy.html?type=children'],
    ['a route of a single-page application', 'https://policy.example/privacy.html#/children'],
    ['another host', 'https://other.example/privacy.html'],
  ])('takes an address with %s for another policy', async (_, url) => {
    await keep({})
    expect(await keep({ url, text: 'Another text.' }, 2000)).toEqual({ kept: 'new', policyId: 'p2' })
  })

  it('makes a version when the text behind an address has changed, and keeps the old one', async () => {
    await keep({})
    expect(await keep({ text: 'We collect nothing.' }, 2000)).toEqual({ kept: 'version', policyId: 'p1' })
    expect(await counts()).toEqual({ policies: 1, versions: 2, snapshots: 2, analyses: 2 })
  })

  it('takes new rules for another analysis, never for a new version', async () => {
    await keep({})
    expect(await keep({ rules: 'later' }, 2000)).toMatchObject({ kept: 'known' })
    expect(await counts()).toEqual({ policies: 1, versions: 1, snapshots: 1, analyses: 2 })
    expect(await load(store, 'p1')).toMatchObject({ summary: { rules: 'later' } })
  })

  it('keeps a text once, however many policies share it', async () => {
    await keep({})
    await keep({ url: 'https://mirror.example/' })
    expect(await counts()).toMatchObject({ policies: 2, snapshots: 1 })
  })

  it('knows a pasted text by its content', async () => {
    expect(await keep({ url: null })).toMatchObject({ kept: 'new' })
    expect(await keep({ url: null })).toMatchObject({ kept: 'known' })
    expect(await keep({ url: null, text: 'Another text.' })).toMatchObject({ kept: 'new' })
  })
})

describe('listing', () => {
  it('shows the newest reading first, page by page', async () => {
    await keep({ url: 'https://a.example/' }, 1)
    await keep({ url: 'https://b.example/', text: 'b' }, 3)
    await keep({ url: 'https://c.example/', text: 'c' }, 2)
    expect((await list(store)).rows.map(({ from }) => from)).toEqual(['b.example', 'c.example', 'a.example'])
    expect(await list(store, { offset: 1, limit: 1 })).toMatchObject({ rows: [{ from: 'c.example' }], total: 3 })
  })

  it.each([
    ['a product', 'sampLE', 1],
    ['a host', 'policy.example', 1],
    ['words of the data', 'face image', 1],
    ['two words that both occur', 'ltd face', 1],
    ['full-width letters', 'ＳＡＭＰＬＥ', 1],
    ['a word that does not occur', 'face elsewhere', 0],
  ])('finds by %s', async (_, query, total) => {
    await keep({})
    expect((await list(store, { query })).total).toBe(total)
  })

  it('reports a broken record and shows the rest', async () => {
    await keep({})
    await store.db.table('policies').put({ id: 'broken', identity: 'x', product: 7 })
    expect(await list(store)).toMatchObject({ rows: [{ id: 'p1' }], total: 1, broken: ['broken'] })
    expect(await load(store, 'broken')).toHaveProperty('damaged')
  })

  it('says so when a snapshot is damaged', async () => {
    await keep({})
    const [snapshot] = await store.snapshots.toArray()
    await store.snapshots.put({ ...snapshot!, bytes: snapshot!.bytes.slice(0, 20) })
    expect(await load(store, 'p1')).toHaveProperty('damaged')
  })
})

describe('deleting', () => {
  it('can be undone', async () => {
    await keep({})
    expect(await remove(store, ['p1', 'unknown'], 5000)).toBe(1)
    expect((await list(store)).total).toBe(0)
    expect(await restore(store, ['p1'])).toBe(1)
    expect((await list(store)).total).toBe(1)
  })

  it('is taken back by reading the page again', async () => {
    await keep({})
    await remove(store, ['p1'], 5000)
    await keep({}, 6000)
    expect((await list(store)).rows).toMatchObject([{ id: 'p1', read: 6000 }])
  })

  it('is for good after a week, with the texts that nothing else needs', async () => {
    await keep({})
    await keep({ url: 'https://mirror.example/' })
    await keep({ url: 'https://other.example/', text: 'Another text.' })
    await remove(store, ['p1', 'p3'], 5000)
    expect(await purge(store, 5000 + UNDO_MS - 1)).toBe(0)
    expect(await purge(store, 5000 + UNDO_MS)).toBe(2)
    expect(await counts()).toEqual({ policies: 1, versions: 1, snapshots: 1, analyses: 1 })
  })
})

describe('compression', () => {
  it('gives back the same text', async () => {
    const text = '隐私政策\n'.repeat(50_000) + '\u{1F600}'
    const bytes = await compress(text)
    expect(bytes.length).toBeLessThan(10_000)
    expect(await decompress(bytes)).toBe(text)
  })
})
