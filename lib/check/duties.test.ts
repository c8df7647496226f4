import { describe, expect, test } from 'vitest'
import { dutyWords } from '../knowledge/zh/duties.ts'
import { fold } from '../text/fold.ts'

describe('the words by which a duty is met', () => {
  test.each(dutyWords.map((words) => [words.id, words] as const))('%s', (_, { needs, stated, hit, miss }) => {
    const meets = (sentence: string) => needs.some((need) => fold(sentence).includes(need)) && stated.test(fold(sentence))
    expect(meets(hit)).toBe(true)
    expect(meets(miss)).toBe(false)
  })

  describe('a duty is not met by', () => {
    test.each([
      ['changes', '我们有权不经特别通知而对软件进行更新。'],
      ['changes', '如终止的服务属于收费服务，我们会在变更、中断或终止服务之前通知用户。'],
      ['changes', '获取网络状态：监控网络变化，提示用户当前网络环境'],
      ['changes', '您可以修改您的注册信息，也可按照通知指引与我们联系。'],
      ['complaint', '我们负责处理个人信息安全的责任部门、联络方式及投诉渠道发生变化时；'],
      ['complaint', '如果我们收到他人举报您违反本协议，可联系您核实。'],
    ])('%s: %s', (id, sentence) => {
      expect(dutyWords.find((words) => words.id === id)!.unless?.test(fold(sentence))).toBe(true)
    })
  })
})
