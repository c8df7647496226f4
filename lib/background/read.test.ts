import { describe, expect, it, vi } from 'vitest'
import type { Extracted } from '../messages.ts'
import type { LinkedListKind } from '../model.ts'
import type { ReadingState } from '../state.ts'
import { example } from '../store/example.ts'
import { readTarget, type ReadDependencies } from './read.ts'
import { createReadings } from './readings.ts'
import type { Injected, TabInfo } from './tabs.ts'

const page: TabInfo = { url: 'https://policy.example/privacy.html', title: 'Tab', private: false }
const policy = { policy: true, score: 0.9, list: null, reasons: [] }
const { document } = await example()
const extracted = (change: Partial<Extract<Extracted, { ok: true }>> = {}): Injected => ({
  ok: true,
  result: { ok: true, document, detection: policy, missing: [], ...change } satisfies Extracted,
})

interface Scene {
  tab?: TabInfo | null
  injected?: Injected | Promise<Injected>
  anyway?: boolean
  /** What a saved policy links to this address as. */
  linkedAs?: LinkedListKind | null
  /** Does a saved policy name the page as its list? */
  named?: boolean
  /** Stops when the reading reaches this state. */
  stopAt?: (state: ReadingState) => boolean
}

async function read({ tab = page, injected = extracted(), anyway = false, stopAt = () => false, linkedAs = null, named = false }: Scene) {
  const controller = new AbortController()
  const shown: ReadingState[] = []
  const keep = vi.fn<ReadDependencies['keep']>(async () => ({ kept: 'new', policyId: 'p1' }))
  const lists = { linkedAs: async () => linkedAs, isNamed: async () => named }
  const report = (state: ReadingState) => {
    shown.push(state)
    if (stopAt(state)) controller.abort()
  }
  const tabs = {
    get: async () => tab,
    extract: async () => injected,
    locate: async () => ({ ok: true as const, result: null }),
    selected: async () => ({ ok: true as const, result: null }),
  }
  const final = await readTarget(
    { kind: 'tab', tabId: 7 },
    { anyway, signal: controller.signal, report },
    { tabs, keep, lists, breathe: async () => {} },
  )
  return { final, shown, keep }
}

describe('reading a tab', () => {
  it('ends in a card, by steps that never go back', async () => {
    const { final, shown } = await read({})
    expect(final).toMatchObject({ state: 'card', tabId: 7, kept: { kept: 'new' }, summary: { source: page.url } })
    const progress = shown.map((state) => (state.state === 'reading' ? state.progress : NaN))
    expect(progress.length).toBeGreaterThan(5)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(progress.at(-1)).toBe(1)
  })

  it('says what it could not look into', async () => {
    const missing = [{ kind: 'frame' as const, url: 'https://elsewhere.example/' }]
    expect((await read({ injected: extracted({ missing }) })).final).toMatchObject({ state: 'partly-read', missing })
  })

  it('asks before it reads what is not a policy, and keeps nothing of it', async () => {
    const injected = extracted({ detection: { ...policy, policy: false, score: 0.1 } })
    const { final, keep } = await read({ injected })
    expect(final).toMatchObject({ state: 'not-a-policy', detection: { score: 0.1 } })
    expect(keep).not.toHaveBeenCalled()
    expect((await read({ injected, anyway: true })).final.state).toBe('card')
  })

  describe('a list that belongs to a policy', () => {
    const list = (kind: LinkedListKind | null) => extracted({ detection: { policy: false, score: 0.1, list: kind, reasons: [] } })

    it('is read and kept when a saved policy names it', async () => {
      const { final, keep } = await read({ injected: list('sdk-list'), named: true })
      expect(final).toMatchObject({ state: 'card', summary: { detection: { list: 'sdk-list' } } })
      expect(keep).toHaveBeenCalledOnce()
    })

    it('is one under the address that a saved policy links to, whatever it calls itself', async () => {
      const { final } = await read({ injected: list(null), linkedAs: 'sharing-list' })
      expect(final).toMatchObject({ state: 'card', summary: { detection: { policy: false, list: 'sharing-list' } } })
    })

    it('is asked about first when no saved policy names it, and nothing is kept', async () => {
      const { final, keep } = await read({ injected: list('sdk-list') })
      expect(final).toMatchObject({ state: 'not-a-policy', detection: { list: 'sdk-list' } })
      expect(keep).not.toHaveBeenCalled()
    })
  })

  it.each<[string, Scene, string]>([
    ['a closed tab', { tab: null }, 'gone'],
    [
      "one of the browser's own pages",
      { tab: { ...page, url: 'chrome://settings/' }, injected: { ok: false, message: 'no' } },
      'browser-page',
    ],
    ['a page whose address is hidden', { tab: { ...page, url: null }, injected: { ok: false, message: 'no' } }, 'browser-page'],
    ['the store', { tab: { ...page, url: 'https://chromewebstore.google.com/detail/x' }, injected: { ok: false, message: 'no' } }, 'store'],
    [
      "the other browser's store",
      { tab: { ...page, url: 'https://addons.mozilla.org/' }, injected: { ok: false, message: 'no' } },
      'store',
    ],
    ['a PDF file', { tab: { ...page, url: 'https://x.example/policy.PDF?v=1' }, injected: { ok: false, message: 'no' } }, 'pdf'],
    ['a PDF file under another name', { injected: { ok: true, result: { ok: false, reason: 'pdf' } } }, 'pdf'],
    ['a file', { tab: { ...page, url: 'file:///policy.html' }, injected: { ok: false, message: 'no' } }, 'file'],
    ['a page left before the script arrived', { injected: { ok: false, message: 'no' } }, 'no-access'],
    ['a page without text', { injected: extracted({ document: { ...document, text: ' \n', blocks: [] } }) }, 'empty'],
  ])('calls %s unreadable', async (_, scene, reason) => {
    expect((await read(scene)).final).toMatchObject({ state: 'unreadable', reason })
  })

  it('stops at the next step and keeps nothing', async () => {
    const { final, shown, keep } = await read({ stopAt: (state) => state.state === 'reading' && state.step === 'identity' })
    expect(final).toEqual({ state: 'stopped', title: document.title })
    expect(shown.at(-1)).toMatchObject({ step: 'identity' })
    expect(keep).not.toHaveBeenCalled()
  })

  it('stops while the page is still being waited for', async () => {
    const { final } = await read({ injected: new Promise(() => {}), stopAt: () => true })
    expect(final).toEqual({ state: 'stopped', title: 'Tab' })
  })

  it('does not believe a page that answers nonsense', async () => {
    await expect(read({ injected: { ok: true, result: { ok: true, document: { text: 5 } } } })).rejects.toThrow()
  })
})

describe('several watchers of one reading', () => {
  const setup = () => {
    let finish: (state: ReadingState) => void = () => {}
    const begun = vi.fn()
    const readings = createReadings(
      (_target, { report }) => {
        begun()
        report({ state: 'reading', step: 'extract', progress: 0, title: '', characters: null })
        return new Promise((resolve) => (finish = resolve))
      },
      () => ({ state: 'error', error: { where: 'reading', message: 'x', stack: '', version: '1' } }),
    )
    return { readings, begun, finish: (state: ReadingState) => finish(state) }
  }
  const watcher = () => ({ show: vi.fn() })
  const states = ({ show }: ReturnType<typeof watcher>) => show.mock.calls.map(([state]: ReadingState[]) => state?.state)
  const done: ReadingState = { state: 'stopped', title: '' }

  it('lets a second popup join, showing at once how far it is', async () => {
    const { readings, begun, finish } = setup()
    const [first, second] = [watcher(), watcher()]
    readings.start({ kind: 'tab', tabId: 1 }, false, first).leave()
    readings.start({ kind: 'tab', tabId: 1 }, false, second)
    finish(done)
    await vi.waitFor(() => expect(states(second)).toEqual(['reading', 'stopped']))
    expect(begun).toHaveBeenCalledTimes(1)
    expect(states(first)).toEqual(['reading'])
  })

  it('starts anew once the last one is over, and for another tab', async () => {
    const { readings, begun, finish } = setup()
    const first = watcher()
    readings.start({ kind: 'tab', tabId: 1 }, false, first)
    finish(done)
    await vi.waitFor(() => expect(states(first)).toEqual(['reading', 'stopped']))
    readings.start({ kind: 'tab', tabId: 1 }, false, watcher())
    readings.start({ kind: 'tab', tabId: 2 }, false, watcher())
    expect(begun).toHaveBeenCalledTimes(3)
  })

  it('shows an error as a state', async () => {
    const one = watcher()
    createReadings(
      () => Promise.reject(new Error('broken')),
      () => ({ state: 'error', error: { where: 'reading', message: 'broken', stack: '', version: '1' } }),
    ).start({ kind: 'tab', tabId: 1 }, false, one)
    await vi.waitFor(() => expect(states(one)).toEqual(['error']))
  })
})
