import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { Chain, mayFollow } from './chain.ts'
import { CLASSES } from './features.ts'
import { phrasesOf } from './index.ts'

const wordsOf = (sentence: string) => phrasesOf(fold(sentence)).map(({ start, end, type }) => `${type} ${sentence.slice(start, end)}`)

describe('phrases', () => {
  it('of a sentence that collects', () => {
    expect(wordsOf('当您注册账号时，我们会收集您的手机号码、昵称。')).toEqual(
      expect.arrayContaining(['handler 我们', 'collect 收集', 'data 手机号码', 'data 昵称']),
    )
  })

  it('of a sentence that shares', () => {
    const words = wordsOf('我们会将您的订单信息共享给第三方物流公司。')
    expect(words).toContain('share 共享')
    expect(words).toContain('data 订单信息')
  })

  it('stand in order, without overlap, within the text, also with blanks in it', () => {
    const sentence = '我们 可能会收集\n您的位置信息、设备信息，并提供给我们的合作伙伴。如果您不同意，请停止使用。'
    const phrases = phrasesOf(fold(sentence))
    expect(phrases.length).toBeGreaterThan(2)
    phrases.forEach(({ start, end }, index) => {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(phrases[index + 1]?.start ?? sentence.length)
    })
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['full stops', '。。。'],
    ['pairs of code units', '😀'.repeat(2000)],
    ['a stretch without end', 'x'.repeat(5000)],
  ])('of %s are no reason to fail', (_, text) => {
    expect(Array.isArray(phrasesOf(text))).toBe(true)
  })
})

describe('a chain', () => {
  const labels = 3
  const kinds = new Uint8Array(8)
  const chain = () => new Chain(labels, new Float32Array(CLASSES * CLASSES * labels * labels), 8)

  it('takes a span that nearly all sequences have', () => {
    // Outside, begin, go on, outside.
    const scores = Float32Array.of(9, 0, 0, 0, 9, 0, 0, 0, 9, 9, 0, 0)
    const [span, ...others] = chain().spans(scores, kinds, 4, 0.3)
    expect(span).toMatchObject({ first: 1, last: 2, type: 0 })
    expect(span!.probability).toBeGreaterThan(0.99)
    expect(others).toEqual([])
  })

  it('never lets a span go on from nothing', () => {
    expect(mayFollow(0, 2)).toBe(false)
    expect(chain().spans(Float32Array.of(5, 0, 20, 20, 0, 0), kinds, 2, 0.3)).toEqual([])
  })

  it('sums to one: probabilities of all spans that hold a position stay below it', () => {
    const scores = Float32Array.from({ length: 8 * labels }, (_, i) => Math.sin(i * 7))
    const spans = chain().spans(scores, kinds, 8, 0.01)
    for (let at = 0; at < 8; at++)
      expect(
        spans.filter(({ first, last }) => first <= at && at <= last).reduce((sum, { probability }) => sum + probability, 0),
      ).toBeLessThanOrEqual(1)
  })
})
