import { describe, expect, test } from 'vitest'
import { dutyWords } from '../knowledge/zh/duties.ts'
import { fold } from '../text/fold.ts'

describe('the words by which a duty is met', () => {
  test.each(dutyWords.map((words) => [words.id, words] as const))('%s', (_, { needs, stated, hit, miss }) => {
    const meets = (sentence: string) => needs.some((need) => fold(sentence).includes(need)) && stated.test(fold(sentence))
    expect(meets(hit)).toBe(true)
    expect(meets(miss)).toBe(false)
  })

  test.each([
    ['minors', '我们还发布了《儿童隐私保护指引》。'],
    ['changes', '我们会通过在网站上发出更新版本以便您了解政策的变化。'],
    ['complaint', '您还可以联系您当地的数据保护机构处理未决的投诉。'],
    ['complaint', '如您不满意，还可以通过以下外部途径寻求解决方案：法院、监管部门。'],
  ])('%s is met by %s', (id, sentence) => {
    const { stated, unless } = dutyWords.find((words) => words.id === id)!
    expect(stated.test(fold(sentence)) && !unless?.test(fold(sentence))).toBe(true)
  })

  describe('a duty is not met by', () => {
    test.each([
      ['changes', '我们有权不经特别通知而对软件进行更新。'],
      ['changes', '如终止的服务属于收费服务，我们会在变更、中断或终止服务之前通知用户。'],
      ['changes', '获取网络状态：监控网络变化，提示用户当前网络环境'],
      ['changes', '您可以修改您的注册信息，也可按照通知指引与我们联系。'],
      ['complaint', '处理纠纷（包括投诉）时，我们可能向消费者权益保护部门及监管机关提供解决纠纷所必需的信息。'],
      ['complaint', '我们负责处理个人信息安全的责任部门、联络方式及投诉渠道发生变化时；'],
      ['complaint', '如果我们收到他人举报您违反本协议，可联系您核实。'],
    ])('%s: %s', (id, sentence) => {
      expect(dutyWords.find((words) => words.id === id)!.unless?.test(fold(sentence))).toBe(true)
    })
  })
})
