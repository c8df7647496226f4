import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkedList, Summary } from '../model.ts'
import { example } from './example.ts'
import { exposureOf } from './exposure.ts'
import { listsOf, ownersOf } from './joined.ts'
import { kindLinked } from './joins.ts'
import { openStore, type Store } from './open.ts'
import { UNDO_MS, purge, remove, restore } from './remove.ts'
import { save } from './save.ts'

const POLICY = 'https://pine.example/privacy.html'
const LIST = 'https://pine.example/sdk.html'
const named: LinkedList = { kind: 'sdk-list', title: 'SDK list', url: LIST, evidence: [{ quote: 'We', start: 0, end: 2 }] }

let store: Store
let next = 0
const keep = async (options: Parameters<typeof example>[0], change: Partial<Summary>, now = 1000) => {
  const { document, summary } = await example(options)
  return save(store, document, { ...summary, ...change }, now, () => `p${++next}`)
}
const policy = (linkedLists: LinkedList[] = [named], text = 'We share. See our SDK list.') => keep({ url: POLICY, text }, { linkedLists })
const list = (url = LIST) =>
  keep({ url, text: 'Push SDK: device identifier.' }, { detection: { policy: false, score: 0.1, list: 'sdk-list', reasons: [] } }, 2000)
const joined = async (id: string) => (await listsOf(store, id)).map(({ id: listId, kind, read, text }) => ({ listId, kind, read, text }))
const theList = (listId: string) => [{ listId, kind: 'sdk-list', read: 2000, text: 'Push SDK: device identifier.' }]

beforeEach(async () => {
  next = 0
  store = await openStore(`joins-${Math.random()}`)
})
afterEach(() => store.db.delete())

describe('a list and its policy', () => {
  it('are joined when the list is read after the policy', async () => {
    await policy()
    await list()
    expect(await joined('p1')).toEqual(theList('p2'))
    expect(await ownersOf(store, 'p2')).toEqual([{ id: 'p1', name: 'Sample' }])
  })

  it('are joined when the policy is read after the list', async () => {
    await list()
    await policy()
    expect(await joined('p2')).toEqual(theList('p1'))
  })

  it('part when the list is deleted, and are joined again when that is undone', async () => {
    await policy()
    await list()
    await remove(store, ['p2'], 3000)
    expect(await joined('p1')).toEqual([])
    await restore(store, ['p2'])
    expect(await joined('p1')).toEqual(theList('p2'))
  })

  it('leave nothing behind when one is cleared away for good', async () => {
    await policy()
    await list()
    await remove(store, ['p2'], 3000)
    await purge(store, 3000 + UNDO_MS)
    expect(await store.joins.count()).toBe(0)
  })

  it('part when a new version of the policy names the list no more', async () => {
    await policy()
    await list()
    await policy([], 'We share nothing.')
    expect(await joined('p1')).toEqual([])
  })

  it('stay apart when the policy names no such list', async () => {
    await policy()
    await list('https://oak.example/sdk.html')
    expect(await store.joins.count()).toBe(0)
  })

  it('may be several of either', async () => {
    await policy()
    await keep({ url: 'https://pine.example/lite/privacy.html', text: 'Lite. See our SDK list.' }, { linkedLists: [named] })
    await list()
    expect((await ownersOf(store, 'p3')).map(({ id }) => id).sort()).toEqual(['p1', 'p2'])
  })
})

it('the third parties of a list are counted with its policy, and the list is none', async () => {
  const party = {
    ...{ name: 'Push SDK', aliases: [], kind: 'sdk' as const, vendor: 'Pine Ltd', data: ['device-id'], dataWords: null, saysNone: false },
    ...{ purpose: null, url: null, platforms: [], way: null, sdk: null, evidence: [{ quote: 'Push SDK', start: 0, end: 8 }] },
  }
  await policy()
  await keep(
    { url: LIST, text: 'Push SDK: device identifier.' },
    { detection: { policy: false, score: 0.1, list: 'sdk-list', reasons: [] }, thirdParties: [party] },
  )
  expect(await exposureOf(store)).toMatchObject({ policies: 1, vendors: [{ name: 'Pine Ltd', policies: [{ id: 'p1' }] }] })
})

it('an address is known under the kind by which a saved policy links to it', async () => {
  await policy()
  expect(await kindLinked(store, `${LIST}?utm_source=x`)).toBe('sdk-list')
  expect(await kindLinked(store, POLICY)).toBeNull()
  expect(await kindLinked(store, 'https://pine.example/other.html')).toBeNull()
  await remove(store, ['p1'], 3000)
  expect(await kindLinked(store, LIST)).toBeNull()
})
