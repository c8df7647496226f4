import { describe, expect, it } from 'vitest'
import type { PolicyDocument, Section } from '../model.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { classify, importanceOf, riskOf, topicsOf } from './index.ts'

/** A reading of an invented policy: a heading a line that begins with `#`. */
function readingOf(lines: readonly string[]): Reading {
  const sections: Section[] = []
  let text = ''
  for (const line of lines) {
    const heading = line.startsWith('# ')
    const start = text.length
    text += `${heading ? line.slice(2) : line}\n`
    if (heading) sections.push({ start, end: 0, heading: line.slice(2), level: 1, category: 'other' })
  }
  const ended = sections.map((section, index) => ({ ...section, end: sections[index + 1]?.start ?? text.length }))
  const document: PolicyDocument = { title: '', url: null, language: 'zh-Hans', text, blocks: [], tables: [], links: [], kept: 1 }
  return { document, folded: fold(text), sections: ended, clauses: [] }
}

const policy = [
  '# 一、我们如何收集和使用您的个人信息',
  '当您注册青禾阅读账号时，我们会收集您的手机号码和昵称，用于为您创建账号。',
  '为保障账号安全，我们会收集您的设备型号、操作系统版本和IP地址。',
  '# 二、我们如何共享您的个人信息',
  '我们不会向第三方出售您的个人信息。仅在获得您的同意后，我们才会将订单信息共享给合作的物流公司。',
  '# 三、我们如何保护您的个人信息',
  '我们使用加密技术、访问控制等安全措施，防止您的信息遭到未经授权的访问、泄露或者损毁。',
  '# 四、您的权利',
  '您可以在“我的-设置”中查询、更正或者删除您的个人信息，也可以申请注销账号。',
  '# 五、未成年人保护',
  '如果您是不满十四周岁的未成年人，请在监护人的陪同下阅读本政策，并在取得监护人同意后使用我们的服务。',
  '# 六、如何联系我们',
  '如果您对本政策有任何疑问、意见或者建议，请发送邮件至 privacy@qinghe.example 与我们联系。',
]

describe('classify', () => {
  it('tells what each section is about', () => {
    expect(classify(readingOf(policy)).sections.map(({ category }) => category)).toEqual([
      'collect',
      'share',
      'security',
      'rights',
      'minors',
      'contact',
    ])
  })

  it('reads a traditional text like the simplified one', () => {
    const { sections } = classify(
      readingOf(['# 四、您的權利', '您可以在“我的-設置”中查詢、更正或者刪除您的個人信息，也可以申請註銷賬號。', ...policy.slice(8, 10)]),
    )
    expect(sections[0]?.category).toBe('rights')
  })

  it('keeps everything else of the reading', () => {
    const reading = readingOf(policy)
    const read = classify(reading)
    expect(read.document).toBe(reading.document)
    expect(read.sections.map(({ start, end, heading }) => ({ start, end, heading }))).toEqual(
      reading.sections.map(({ start, end, heading }) => ({ start, end, heading })),
    )
  })

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['a rule', '======'],
    ['a pair of code units', '😀'],
    ['a line without end', 'a'.repeat(9000)],
    ['full stops', '。'.repeat(300)],
  ])('reads %s without failing', (_, text) => {
    const document: PolicyDocument = { title: '', url: null, language: 'other', text, blocks: [], tables: [], links: [], kept: 1 }
    const section: Section = { start: 0, end: text.length, heading: '', level: 1, category: 'other' }
    expect(classify({ document, folded: fold(text), sections: [section], clauses: [] }).sections).toHaveLength(1)
  })
})

describe('sentences', () => {
  it.each([
    ['当您注册账号时，我们会收集您的手机号码。', 'collection'],
    ['我们会将您的订单信息共享给物流合作伙伴。', 'sharing'],
    ['您可以在设置中申请注销账号。', 'edit-and-control'],
    ['我们采用加密技术保护您的个人信息，防止泄露。', 'security'],
    ['如您是未成年人，请在监护人陪同下阅读本政策。', 'special-audience'],
    ['您可以拨打客服电话与我们联系。', 'contact'],
  ])('%s is about %s', (sentence, topic) => {
    expect(topicsOf(fold(sentence))).toContain(topic)
  })

  it('finds sharing without consent riskier than a welcome', () => {
    expect(riskOf(fold('在以下情形中，我们收集、使用您的个人信息无需征得您的授权同意。'))).toBeGreaterThan(
      riskOf(fold('感谢您使用青禾阅读。')),
    )
  })

  it('finds what is collected more important than a heading', () => {
    expect(importanceOf('我们会收集您的身份证号码和人脸信息用于实名认证。')).toBeGreaterThan(importanceOf('二、其他说明'))
  })

  it('reads a part of a text like that part alone', () => {
    const sentence = fold('您可以在设置中申请注销账号。')
    expect(topicsOf(`前言。${sentence}后记。`, 3, 3 + sentence.length)).toEqual(topicsOf(sentence))
  })
})
