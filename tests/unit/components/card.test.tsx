import { describe, expect, it } from 'vitest'
import { Card } from '../../../components/card/Card.tsx'
import { locales } from '../../../locales/index.ts'
import { bare, crowded, english, summary } from '../../fixtures/summary.ts'
import { policy } from '../../fixtures/policy.zh.ts'
import { draw } from './draw.tsx'

describe('the card', () => {
  it('counts sensitive kinds, third parties and ways out; contacts are no way out', async () => {
    const { one } = await draw(<Card summary={summary} />)
    expect(['sensitive', 'third-parties', 'routes'].map((id) => one(`count-${id}`).querySelector('b')?.textContent)).toEqual([
      '13',
      '7',
      '6',
    ])
  })

  it('groups sensitive data by what makes them so and names the edition', async () => {
    const { one } = await draw(<Card summary={summary} />)
    expect(one('basis-gbt45574').textContent).toContain('GB/T 45574-2025')
    expect(one('basis-gbt35273').textContent).toContain('GB/T 35273-2020')
    expect(one('basis-declared').textContent).toContain('电话号码')
  })

  it('shows an SDK list on another page as not read, with the host of its link', async () => {
    const { one } = await draw(<Card summary={summary} />)
    const link = one('linked-lists').querySelector('a')
    expect(one('linked-lists').textContent).toContain('尚未读取')
    expect(link?.textContent).toContain('songguo.example')
    expect(link?.getAttribute('rel')).toContain('noreferrer')
  })

  it('sets two contradicting quotes beside each other under one sentence', async () => {
    const { all } = await draw(<Card summary={summary} />)
    const [first] = all('conflict')
    expect(first?.textContent).toContain('千帆推送会收集信息')
    expect(first?.querySelectorAll('[data-testid="quote"]').length).toBe(2)
  })

  it.each(locales)('has a quiet sentence for every empty kind in %s', async (locale) => {
    const { root, all } = await draw(<Card summary={bare} />, { locale })
    for (const id of ['sensitive', 'other-data', 'third-parties', 'routes', 'conflicts', 'permissions', 'worth-reading'])
      expect(root.querySelector(`[data-testid="${id}"] .quiet`)?.textContent, id).toBeTruthy()
    expect(all('duty-row').length).toBe(11)
  })

  it('folds a hundred and twenty SDKs, says how many more, and opens them all', async () => {
    const { all, one, click } = await draw(<Card summary={crowded(120)} />)
    expect(all('third-party-row').length).toBe(6)
    const more = [...one('third-parties').querySelectorAll('.fold-more')].at(-1)
    expect(more?.textContent).toContain('114')
    await click(more)
    expect(all('third-party-row').length).toBe(120)
  })

  it('shows nothing that was not read of an English policy, and does not call it missing', async () => {
    const { one, all, root } = await draw(<Card summary={english} />, { locale: 'en' })
    expect(one('outline-list').textContent).toContain('Sharing and disclosure')
    expect(one('stated').textContent).toContain('privacy@pinecone.example')
    expect(all('sensitive').length).toBe(0)
    expect(root.textContent).not.toMatch(/not found|No date/u)
  })

  it('says what a partial reading does not cover', async () => {
    const { one } = await draw(
      <Card
        summary={summary}
        missing={[
          { kind: 'text', kept: 0.82 },
          { kind: 'frame', url: 'https://other.example/x' },
        ]}
      />,
    )
    expect(one('partly-read').textContent).toMatch(/82%.*other\.example/u)
  })

  it('has one heading of the first rank and names every section by its heading', async () => {
    const { root } = await draw(<Card summary={summary} />)
    expect(root.querySelectorAll('h1').length).toBe(1)
    for (const section of root.querySelectorAll('section'))
      expect(root.querySelector(`#${section.getAttribute('aria-labelledby')}`)?.textContent, section.outerHTML.slice(0, 90)).toBeTruthy()
  })
})

describe('a line', () => {
  const open = async (testId: string, more = {}) => {
    const drawn = await draw(<Card summary={summary} />, more)
    const row = drawn.one(testId)
    const button = row.querySelector('button')!
    await drawn.click(button)
    return { ...drawn, row, button }
  }

  it.each(['data-row', 'third-party-row', 'route-row', 'stated-row', 'worth-row'])(
    '%s opens its passage, which stands in the policy',
    async (id) => {
      const { row, button, click, located } = await open(id)
      expect(button.getAttribute('aria-expanded')).toBe('true')
      await click(row.querySelector('[data-testid="locate"]'))
      expect(located.length).toBe(1)
      expect(policy.slice(located[0]?.start, located[0]?.end)).toBe(located[0]?.quote)
    },
  )

  it('marks the words of the fact in its quote', async () => {
    const { row } = await open('data-row')
    expect(row.querySelector('mark')?.textContent).toBe('支付账号')
  })

  it('closes with Escape, keeps the popup open and is closed for a screen reader', async () => {
    // Pressed on the line itself: linkedom calls a listener with the target, not with the element that listens.
    const { row, button, press } = await open('data-row')
    expect(await press(row, 'Escape')).toBe(true)
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(row.querySelector('[data-testid="quote"]')).toBeNull()
    expect(await press(row, 'Escape')).toBe(false)
  })

  it('says when a passage is lost', async () => {
    const { row, click } = await open('data-row', { locate: () => Promise.resolve('lost') })
    await click(row.querySelector('[data-testid="locate"]'))
    expect(row.querySelector('[data-testid="shown"]')?.textContent).toContain('找不到')
  })

  it('offers a correction only where there is one', async () => {
    expect((await open('data-row')).all('correct').length).toBe(0)
    const refs: unknown[] = []
    const { one, click } = await open('third-party-row', { correct: (ref: unknown) => void refs.push(ref) })
    await click(one('third-party-row').querySelector('[data-testid="correct"]'))
    expect(refs).toEqual([{ list: 'thirdParties', at: summary.thirdParties.findIndex((party) => party.name === '青石支付') }])
  })

  it('copies an address without being opened', async () => {
    const { all, click, copied } = await draw(<Card summary={summary} />)
    const mail = all('route-row').find((row) => row.textContent?.includes('privacy@songguo.example'))
    await click(mail?.querySelector('.act'))
    expect(copied).toEqual(['privacy@songguo.example'])
  })
})

describe('hostile text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  it('stays text, and a script address is no link', async () => {
    const [party] = summary.thirdParties
    const hostile = { ...summary, thirdParties: [{ ...party!, name: markup, vendor: markup, url: 'javascript:alert(1)' }] }
    const { root, one, click } = await draw(<Card summary={hostile} />)
    await click(one('third-party-row').querySelector('button'))
    expect(root.querySelector('img')).toBeNull()
    expect(one('third-party-row').textContent).toContain(markup)
    expect(one('third-party-row').querySelector('a')).toBeNull()
  })
})
