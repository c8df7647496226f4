import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { example } from '../store/example.ts'
import { load } from '../store/load.ts'
import { openStore, type Store } from '../store/open.ts'
import { save } from '../store/save.ts'
import { versionsOf } from '../store/versions.ts'
import { createRereading } from './reread.ts'

let store: Store
let next = 0
const keep = async (index: number, rules = 'old', text = `We collect your face image ${index}.`) => {
  const { document, summary } = await example({ url: `https://p${index}.example/`, text, rules })
  return save(store, document, summary, 1000, () => `p${index}`)
}

function setup({ breathe = async () => {} }: { breathe?: () => Promise<void> } = {}) {
  let remembered: string | null = null
  const reread = vi.fn(async (document: { text: string; url: string | null }) => {
    const { summary } = await example({ url: document.url, text: document.text, product: 'New', rules: 'new' })
    return summary
  })
  const note = vi.fn()
  const rereading = createRereading({
    store: async () => store,
    rules: 'new',
    reread,
    now: () => 5000,
    breathe,
    stopped: { get: async () => remembered, set: async (rules) => void (remembered = rules) },
    note,
  })
  return { rereading, reread, note }
}
const isIdle = (rereading: ReturnType<typeof setup>['rereading'], done: number) =>
  vi.waitFor(() => expect(rereading.progress()).toMatchObject({ state: 'idle', done }), 5000)

beforeEach(async () => {
  store = await openStore(`reread-${++next}-${Math.random()}`)
})
afterEach(() => store.db.delete())

describe('reading anew', () => {
  it('reads what older rules have read, once, and never as a change of the policy', async () => {
    await keep(1)
    await keep(1, 'old', 'We collect nothing any more.')
    await keep(2)
    await keep(3, 'new')
    const before = await versionsOf(store, 'p1')
    const { rereading, reread } = setup()
    await rereading.begin()
    await isIdle(rereading, 3)
    expect(reread).toHaveBeenCalledTimes(3)
    expect(await load(store, 'p1')).toMatchObject({ row: { product: 'New', read: 1000, versions: 2 }, summary: { rules: 'new' } })
    expect(await load(store, 'p3')).toMatchObject({ row: { product: 'Sample' } })
    expect(await versionsOf(store, 'p1')).toEqual(before)
    expect((await store.policies.get('p1'))?.changed).toBe(1000)
    // The older analyses make room.
    expect((await store.analyses.toArray()).map(({ rules }) => rules)).toEqual(['new', 'new', 'new', 'new'])

    await rereading.begin()
    await isIdle(rereading, 0)
    expect(reread).toHaveBeenCalledTimes(3)
  })

  it('is stopped by its reader, stays so, and goes on when they say so', async () => {
    for (let index = 1; index <= 4; index++) await keep(index)
    let turns = 0
    const { rereading, reread } = setup({
      breathe: async () => {
        if (++turns === 3) await rereading.stop()
      },
    })
    await rereading.begin()
    await vi.waitFor(() => expect(rereading.progress()).toEqual({ state: 'stopped', total: 4, done: 2, failed: 0 }))
    await rereading.begin()
    expect(rereading.progress()).toEqual({ state: 'stopped', total: 2, done: 0, failed: 0 })
    expect(reread).toHaveBeenCalledTimes(2)
    await rereading.start()
    await isIdle(rereading, 2)
    expect(reread).toHaveBeenCalledTimes(4)
  })

  it('goes past a text that is damaged', async () => {
    await keep(1)
    await keep(2)
    const [snapshot] = await store.snapshots.toArray()
    await store.snapshots.put({ ...snapshot!, bytes: snapshot!.bytes.slice(0, 4) })
    const { rereading } = setup()
    await rereading.begin()
    await isIdle(rereading, 2)
    expect(rereading.progress().failed).toBe(1)
  })

  it('goes past a text at which the rules fail, and remembers the error', async () => {
    await keep(1)
    await keep(2)
    const { rereading, reread, note } = setup()
    reread.mockRejectedValueOnce(new Error('rule'))
    await rereading.begin()
    await isIdle(rereading, 2)
    expect(note).toHaveBeenCalledOnce()
    expect(rereading.progress().failed).toBe(1)
  })
})
