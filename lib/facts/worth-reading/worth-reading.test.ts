import { describe, expect, test } from 'vitest'
import { passages } from '../../knowledge/zh/worth-reading.ts'
import { fold } from '../../text/fold.ts'

describe('a passage is worth reading', () => {
  test.each(passages.map((passage) => [passage.reason, passage] as const))('%s', (_, passage) => {
    const worth = (sentence: string) => {
      const words = fold(sentence)
      return passage.needs.some((need) => words.includes(need)) && passage.pattern.test(words) && !passage.unless?.test(words)
    }
    expect(worth(passage.hit)).toBe(true)
    expect(worth(passage.miss)).toBe(false)
  })
})
