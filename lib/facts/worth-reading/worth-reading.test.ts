import { describe, expect, test } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { passages } from '../../knowledge/zh/worth-reading.ts'
import { structure } from '../../structure/index.ts'
import { fold } from '../../text/fold.ts'
import { readWorthReading } from './index.ts'

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

describe('readWorthReading', () => {
  const read = (text: string) =>
    readWorthReading(structure(readText(text, { title: '', url: null })), () => 0).map(
      ({ reason, evidence: [quote] }) => `${reason}: ${quote!.quote}`,
    )

  test('begins behind the mark of a list', () => {
    expect(read('五、更新\n· 您继续使用松果手账，即视为同意更新后的政策。')).toContain(
      'continued-use: 您继续使用松果手账，即视为同意更新后的政策。',
    )
  })

  test('takes the part of a very long sentence', () => {
    const long = `${'为了让您了解手账的各项功能以及它们如何工作，'.repeat(12)}您继续使用我们的服务，即视为同意更新后的政策。`
    expect(read(`五、更新\n${long}`)).toEqual([expect.stringMatching(/^continued-use: .{20,130}$/u)])
  })

  test('calls sharing with an affiliate sharing, no combination', () => {
    expect(read('三、共享\n我们可能会将您的个人信息与我们的关联方共享。')[0]).toMatch(/^broad-sharing/u)
  })
})
