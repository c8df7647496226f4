import { describe, expect, it } from 'vitest'
import { quoteAround } from './quote.ts'

const long = `${'前面说了许多别的事情，'.repeat(12)}我们会收集位置，用于导航，${'后面还有许多别的事情，'.repeat(12)}`
const at = long.indexOf('收集位置')

describe('quoteAround', () => {
  it('takes a short clause whole', () => {
    const text = '第一句。我们会收集位置。'
    expect(quoteAround(text, { start: 4, end: text.length }, 7, 11).quote).toBe('我们会收集位置。')
  })

  it('cuts a long one at commas around the match', () => {
    const quote = quoteAround(long, { start: 0, end: long.length }, at, at + 4)
    expect(quote.quote.length).toBeLessThanOrEqual(120)
    expect(quote.quote).toContain('收集位置')
    expect(long[quote.end]).toBe('，')
  })

  it('never cuts the match and always gives the exact slice', () => {
    for (let start = 0; start < long.length - 40; start += 7) {
      const { quote, ...span } = quoteAround(long, { start: 0, end: long.length }, start, start + 30)
      expect(long.slice(span.start, span.end)).toBe(quote)
      expect(quote).toContain(long.slice(start, start + 30).trim())
    }
  })
})
