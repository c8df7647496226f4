import { describe, expect, test } from 'vitest'
import { dutyWords } from '../knowledge/zh/duties.ts'
import { fold } from '../text/fold.ts'

describe('the words by which a duty is met', () => {
  test.each(dutyWords.map((words) => [words.id, words] as const))('%s', (_, { needs, stated, hit, miss }) => {
    const meets = (sentence: string) => needs.some((need) => fold(sentence).includes(need)) && stated.test(fold(sentence))
    expect(meets(hit)).toBe(true)
    expect(meets(miss)).toBe(false)
  })
})
