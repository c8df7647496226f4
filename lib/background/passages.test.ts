import { describe, expect, it } from 'vitest'
import { squeeze } from '../locate/squeeze.ts'
import { createPassageHandlers, placeOf } from './passages.ts'

const text = '一、共享\n甲 SDK\t设备标识符\n乙 SDK\t设备标识符\n我们收集您的位置。我们收集您的位置。'
const words = squeeze(text)
const selected = (quote: string, from = 0) => {
  const start = words.indexOf(quote, from)
  return { quote, before: words.slice(Math.max(0, start - 64), start), after: words.slice(start + quote.length, start + quote.length + 64) }
}
const asker = { own: true, tabId: null }
const handlers = (result: unknown, of = text) =>
  createPassageHandlers({
    tabs: { selected: async () => (result instanceof Error ? { ok: false, message: result.message } : { ok: true, result }) },
    textOf: async () => of,
  })
const ask = (result: unknown) => handlers(result)['selection.get']({ tabId: 1, hash: 'h' }, asker)

describe('what is selected in a page', () => {
  it('stands in the text that was read of it, whatever the white space', () => {
    expect(placeOf(selected('乙SDK设备标识符'), text)).toEqual({ quote: '乙 SDK\t设备标识符', start: 17, end: 28 })
  })
  it('is told from its twins by what stands around it', () => {
    const second = selected('我们收集您的位置。', words.lastIndexOf('我们收集您的位置。'))
    expect(placeOf(second, text)?.start).toBe(text.lastIndexOf('我们收集您的位置。'))
  })
  it('is not read when it stands elsewhere in the page: never a look-alike', async () => {
    expect(placeOf(selected('我们收集您的位置'), text.replaceAll('收集', '采集'))).toBeNull()
    expect(await ask({ quote: '首页产品下载', before: '', after: '' })).toMatchObject({ ok: false, reason: 'lost' })
  })
  it('is nothing, or out of reach', async () => {
    expect(await ask(null)).toMatchObject({ ok: false, reason: 'not-found' })
    expect(await ask(new Error('no access'))).toMatchObject({ ok: false, reason: 'no-access' })
  })
  it.each([
    ['no text', { quote: 7, before: '', after: '' }],
    ['too much', { quote: 'x'.repeat(20_001), before: '', after: '' }],
    ['something else', '<script>'],
  ])('is refused when the page makes %s of it', async (_, result) => {
    expect(await ask(result)).toMatchObject({ ok: false, reason: 'lost' })
  })
})

it('the text of a reading that is not known any more is not found', async () => {
  expect(await handlers(null, '')['text.get']({ hash: 'h' }, asker)).toMatchObject({ ok: false, reason: 'not-found' })
})
