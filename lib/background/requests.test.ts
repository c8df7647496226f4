import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { Settings, failure } from '../messages.ts'
import { example } from '../store/example.ts'
import { StoreError, openStore } from '../store/open.ts'
import { describeError, toFailure } from './errors.ts'
import { createHandlers, type HandlerDependencies } from './handlers.ts'
import { createKeeper } from './keep.ts'
import { answer, type Asker } from './requests.ts'

const own: Asker = { own: true, tabId: null }
const fromPage: Asker = { own: false, tabId: 3 }
const policy = { policy: true, score: 0.9, list: null, reasons: [] }
const { document, summary } = await example()

function setup(change: Partial<HandlerDependencies> = {}, settings: Partial<Settings> = {}, detection = true) {
  let id = 0
  const name = `requests-${Math.random()}`
  const keeper = createKeeper(
    async () => Settings.parse(settings),
    () => 1000,
    () => `p${++id}`,
    () => openStore(name),
  )
  const setBadge = vi.fn<HandlerDependencies['setBadge']>(async () => {})
  const locate = vi.fn<HandlerDependencies['tabs']['locate']>(async () => ({ ok: true, result: { ok: true } }))
  const selected = vi.fn<HandlerDependencies['tabs']['selected']>(async () => ({ ok: true, result: null }))
  const extract = vi.fn<HandlerDependencies['tabs']['extract']>(async () => ({
    ok: true,
    result: { ok: true, document, detection: policy, missing: [] },
  }))
  const handlers = createHandlers({
    store: keeper.store,
    recentText: keeper.recentText,
    tabs: { get: async () => ({ url: 'https://x.example/', title: '', private: false }), extract, locate, selected },
    settings: {
      getSettings: async () => Settings.parse(settings),
      setSettings: async (wanted) => Settings.parse({ ...settings, ...wanted }),
      detectionAllowed: async () => detection,
      listErrors: async () => [],
      noteError: async () => {},
    },
    setBadge,
    rereading: {
      progress: () => ({ state: 'idle', total: 0, done: 0, failed: 0 }),
      begin: async () => {},
      start: async () => {},
      stop: async () => {},
    },
    now: () => 1000,
    ...change,
  })
  const ask = (type: string, body: unknown, asker: Asker = own) =>
    answer({ type, body }, asker, handlers, (error) => toFailure(error, describeError('request', error, '1')))
  return { ask, keeper, setBadge, locate, extract, selected }
}

describe('requests', () => {
  it.each<[string, unknown, unknown, Asker]>([
    ['an unknown name', 'policies.burn', {}, own],
    ['a body of the wrong shape', 'policies.open', { id: 7 }, own],
    ['a page that asks for the store', 'policies.list', {}, fromPage],
    ['an own page that plays the detector', 'detected', { detection: policy, url: '' }, own],
  ])('refuses %s', async (_, type, body, asker) => {
    expect(await setup().ask(String(type), body, asker)).toMatchObject({ ok: false, reason: 'bad-request' })
  })

  it('lists, opens, deletes and brings back what was kept', async () => {
    const { ask, keeper } = setup()
    await keeper.keep(document, summary, null)
    expect(await ask('policies.list', {})).toMatchObject({ ok: true, total: 1, rows: [{ id: 'p1' }] })
    expect(await ask('policies.open', { id: 'p1' })).toMatchObject({ ok: true, summary, text: document.text })
    expect(await ask('policies.delete', { ids: ['p1'] })).toEqual({ ok: true, deleted: 1 })
    expect(await ask('policies.list', {})).toMatchObject({ total: 0 })
    expect(await ask('policies.restore', { ids: ['p1'] })).toEqual({ ok: true, restored: 1 })
    expect(await ask('policies.open', { id: 'unknown' })).toMatchObject({ reason: 'not-found' })
  })

  it('says that the store is of a newer version', async () => {
    const { ask } = setup({ store: () => Promise.reject(new StoreError('newer', 'version 9')) })
    expect(await ask('policies.list', {})).toEqual(failure('store-newer', 'version 9'))
  })
})

describe('private windows', () => {
  const tab = { url: document.url, title: '', private: true }

  it('keep nothing, yet find the way back to a quote', async () => {
    const { keeper, ask, locate } = setup()
    expect(await keeper.keep(document, summary, tab)).toEqual({ kept: 'private' })
    expect(await ask('policies.list', {})).toMatchObject({ total: 0 })
    const evidence = { start: 3, end: 10, quote: document.text.slice(3, 10) }
    expect(await ask('locate', { tabId: 3, hash: summary.document.hash, evidence })).toEqual({ ok: true })
    expect(locate).toHaveBeenCalledWith(3, { ...evidence, before: document.text.slice(0, 3), after: document.text.slice(10) })
  })

  it('keep when the user says so', async () => {
    const { keeper } = setup({}, { storePrivate: true })
    expect(await keeper.keep(document, summary, tab)).toMatchObject({ kept: 'new' })
  })
})

describe('a quote in the page', () => {
  const evidence = { start: 0, end: 2, quote: 'We' }
  it.each([
    ['lost', { ok: true as const, result: { ok: false, reason: 'lost' } }, 'lost'],
    ['out of reach', { ok: false as const, message: 'Cannot access' }, 'no-access'],
    ['answered by nonsense', { ok: true as const, result: 5 }, 'no-access'],
  ])('may be %s', async (_, injected, reason) => {
    const { ask, locate } = setup()
    locate.mockResolvedValue(injected)
    expect(await ask('locate', { tabId: 3, hash: 'unknown', evidence })).toMatchObject({ ok: false, reason })
  })
})

describe('the badge', () => {
  const detected = (policyFound: boolean) => ({ detection: { ...policy, policy: policyFound }, url: 'https://x.example/' })

  it('counts the sensitive data of a policy', async () => {
    const { ask, setBadge, keeper } = setup()
    await ask('detected', detected(true), fromPage)
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(3, expect.any(Number))
    expect(await (await keeper.store()).policies.count()).toBe(0)
  })

  it.each([
    ['has changed since it was kept', 'We collect nothing.', true],
    ['is as it was kept', document.text, false],
    ['differs in white space alone', document.text.replaceAll(' ', '  '), false],
  ])('says whether a known policy %s', async (_, text, changed) => {
    const { ask, setBadge, keeper, extract } = setup()
    await keeper.keep(document, summary, null)
    const now = { ...document, text, blocks: [] }
    extract.mockResolvedValue({ ok: true, result: { ok: true, document: now, detection: policy, missing: [] } })
    await ask('detected', detected(true), fromPage)
    expect(setBadge.mock.lastCall?.slice(2)).toEqual(changed ? [true] : [])
  })

  it('says nothing of a page that the tab has left', async () => {
    const { ask, setBadge } = setup()
    await ask('detected', { ...detected(true), url: 'https://x.example/left' }, fromPage)
    expect(setBadge).not.toHaveBeenCalled()
  })

  it('is cleared elsewhere, without reading the page', async () => {
    const { ask, setBadge, extract } = setup()
    await ask('detected', detected(false), fromPage)
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(3, null)
    expect(extract).not.toHaveBeenCalled()
  })

  it('is cleared when detection is not allowed any more, whatever a left-over detector says', async () => {
    const { ask, setBadge, extract } = setup({}, {}, false)
    await ask('detected', detected(true), fromPage)
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(3, null)
    expect(extract).not.toHaveBeenCalled()
  })

  it('follows the newest word of the page', async () => {
    const { ask, setBadge, extract } = setup()
    let arrive: (value: { ok: false; message: string }) => void = () => {}
    extract.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
    const slow = ask('detected', detected(true), fromPage)
    await vi.waitFor(() => expect(extract).toHaveBeenCalled())
    await ask('detected', detected(false), fromPage)
    arrive({ ok: false, message: '' })
    await slow
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(3, null)
  })
})
