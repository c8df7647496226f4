import { describe, expect, it } from 'vitest'
import { ReadingView, type ReadingControls } from '../../../components/states/ReadingView.tsx'
import { UnreadableReason, type ReadingState } from '../../../lib/state.ts'
import { summary } from '../../fixtures/summary.ts'
import { draw } from './draw.tsx'

const drawState = async (state: ReadingState) => {
  const called: string[] = []
  const call = (name: string) => () => void called.push(name)
  const controls: ReadingControls = { stop: call('stop'), again: call('again'), anyway: call('anyway'), library: call('library') }
  return { called, ...(await draw(<ReadingView state={state} controls={controls} />)) }
}

describe('each state has its screen', () => {
  it('reading: step, progress and a way to stop it', async () => {
    const { one, root, click, called } = await drawState({ state: 'reading', step: 'routes', progress: 0.7, title: 'x', characters: 9000 })
    const bar = root.querySelector('[role="progressbar"]')
    expect(bar?.getAttribute('aria-valuenow')).toBe('70')
    expect(root.querySelector('[role="status"]')?.textContent).toBe('找离开的路')
    await click(one('stop'))
    expect(called).toEqual(['stop'])
  })

  it('not a policy: why on either side, and reading it anyway', async () => {
    const { one, click, called } = await drawState({
      state: 'not-a-policy',
      title: '首页',
      url: null,
      detection: {
        policy: false,
        score: 0.1,
        list: null,
        reasons: [
          { id: 'short', weight: -5 },
          { id: 'url', weight: -0.5 },
          { id: 'title', weight: 1 },
        ],
      },
      missing: [],
    })
    expect(one('not-a-policy').textContent).toMatch(/文字很少.*网址不像隐私政策.*标题是隐私政策/u)
    await click(one('read-anyway'))
    expect(called).toEqual(['anyway'])
  })

  it('names a list that belongs to a policy', async () => {
    const detection = { policy: false, score: 0.4, list: 'sdk-list' as const, reasons: [] }
    const { one } = await drawState({ state: 'not-a-policy', title: '', url: null, detection, missing: [] })
    expect(one('not-a-policy').textContent).toContain('第三方 SDK 清单')
  })

  it.each(UnreadableReason.options)('unreadable (%s): says why and what to do instead', async (reason) => {
    const { one } = await drawState({ state: 'unreadable', reason, url: null })
    expect(one(`unreadable-${reason}`).querySelector('h1')?.textContent).toBeTruthy()
    expect(one(`unreadable-${reason}`).querySelector('.screen-text')?.textContent).toBeTruthy()
  })

  it('error: the report can be read before it is copied', async () => {
    const error = { where: 'reading', message: 'TypeError: oh', stack: 'at x', version: '0.1.0' }
    const { one, click, copied } = await drawState({ state: 'error', error })
    await click(one('error').querySelector('.act'))
    expect(copied).toEqual([one('error').querySelector('pre')?.textContent])
  })

  it('stopped: can be read again', async () => {
    const { one, click, called } = await drawState({ state: 'stopped', title: 'x' })
    await click(one('stopped').querySelector('button'))
    expect(called).toEqual(['again'])
  })

  it('partly read: the card with what is missing', async () => {
    const { all } = await drawState({
      state: 'partly-read',
      summary,
      kept: { kept: 'private' },
      tabId: 1,
      missing: [{ kind: 'text', kept: 0.5 }],
    })
    expect([all('card').length, all('partly-read').length]).toEqual([1, 1])
  })
})
