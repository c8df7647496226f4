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

  test.each([
    ['what is kept for good', '我们将永久保存您的个人信息以及交易数据。', 'kept-after'],
    ['a default that is made known', '如您逾期，我们有权披露您的个人资料及违约事实。', 'public'],
    ['sharing with anybody', '我们有权将上述信息向有关机构披露，且与任何第三方进行数据共享。', 'broad-sharing'],
  ])('knows %s', (_, sentence, reason) => expect(read(`三、其他\n${sentence}`)[0]?.split(':')[0]).toBe(reason))

  test('what is not kept for good is not worth it', () =>
    expect(read('三、其他\n我们不会将聊天数据永久保留在服务器上，只是传输这些数据。')).toEqual([]))

  test('calls sharing with an affiliate sharing, no combination', () => {
    expect(read('三、共享\n我们可能会将您的个人信息与我们的关联方共享。')[0]).toMatch(/^broad-sharing/u)
  })
})
