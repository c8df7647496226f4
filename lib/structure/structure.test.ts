import { describe, expect, test } from 'vitest'
import { readText } from '../extract/plain.ts'
import { structure } from './index.ts'

const read = (text: string) => structure(readText(text, { title: '', url: null }))
const outline = (text: string) =>
  read(text)
    .sections.filter((section) => section.heading)
    .map((section) => `${'  '.repeat(section.level - 1)}${section.heading}`)
const clauses = (text: string) => {
  const reading = read(text)
  return reading.clauses.map((clause) => reading.document.text.slice(clause.start, clause.end))
}

describe('headings', () => {
  test('nest by their numbering, however it is mixed', () => {
    const text = [
      '一、我们收集的信息',
      '（一）您提供的信息',
      '1、注册信息',
      '注册时我们会收集您的手机号码。',
      '2、订单信息',
      '下单时我们会收集您的收货地址。',
      '（二）我们获取的信息',
      '我们会收集您的设备信息。',
      '二、联系我们',
      '请发邮件给我们。',
    ].join('\n')
    expect(outline(text)).toEqual([
      '一、我们收集的信息',
      '  （一）您提供的信息',
      '    1、注册信息',
      '    2、订单信息',
      '  （二）我们获取的信息',
      '二、联系我们',
    ])
  })

  test('are found in a text without any line break', () => {
    const text =
      '青禾日记隐私政策我们非常重视您的隐私。一、我们收集哪些信息（一）您主动提供的信息当您注册账号时，我们会收集您的手机号码，用于登录。（二）我们自动收集的信息我们会记录您的设备型号。二、信息的共享我们不会出售您的信息。三、联系我们如有疑问，请发邮件给我们。'
    expect(outline(text)).toEqual([
      '一、我们收集哪些信息',
      '  （一）您主动提供的信息',
      '  （二）我们自动收集的信息',
      '二、信息的共享',
      '三、联系我们',
    ])
  })

  test.each([
    ['an item of a list', '我们在以下情形中共享您的信息：\n1、事先获得您的同意；\n2、根据法律法规的规定；'],
    [
      'a sentence that begins with its purpose',
      '说明\n1、为了让您有更好的体验，我们会改善我们的服务，并征求您的意见。\n2、如果您不同意，请停止使用我们的产品和服务。',
    ],
    ['a sentence that denies', '（1）我们不会将Cookie用于本政策所述目的之外的任何用途，您可以自行删除。'],
    ['a sentence that begins with who acts', '2、您通过我们的客服或参加我们举办的活动时，我们会收集您提交的信息。'],
    ['a sentence whose object is this policy', '3.2 仅为实现本政策中声明的目的，我们会与合作伙伴共享。'],
    ['a line whose noun stands in the next one', '2.我们可能使用您的\n账户信息、设备信息以判断账户安全，并依法处置。'],
    ['a date or a version', '2021.12 版本更新。\n2022.05 版本更新。'],
  ])('%s is none', (_, text) => {
    expect(outline(text).filter((heading) => /\d/u.test(heading))).toEqual([])
  })

  test('the number of an appendix is none', () => {
    const text = '一、收集\n为了安全，我们会收集设备信息。具体内容请详见附件一：《第三方服务说明》。当您运行游戏时，我们会收集信息。'
    expect(outline(text)).toEqual(['一、收集'])
  })

  test('a table of contents is no section', () => {
    const body = ['一、信息收集', '二、信息共享', '三、您的权利', '四、联系我们']
    const text = [
      '本政策将帮助您了解以下内容：',
      ...body,
      ...body.flatMap((heading) => [heading, '这一章的正文说明了我们如何处理您的个人信息。']),
    ].join('\n')
    for (const heading of body) expect(outline(text).filter((entry) => entry.trim() === heading)).toHaveLength(1)
  })
})

describe('a table of contents whose headings are worded otherwise below', () => {
  const entries = ['1、我们如何收集您的信息', '2、我们如何共享您的信息', '3、您如何管理您的信息', '4、如何联系我们']
  const chapters = (titles: string[]) => titles.flatMap((title) => [title, '这一章的正文说明了我们如何处理您的个人信息。'])
  const worded = chapters(['一、信息收集', '二、信息共享', '三、您的权利', '四、联系方式'])

  test('is no section where a sentence introduces it', () => {
    expect(outline(['本政策将帮助您了解以下内容：', ...entries, ...worded].join('\n'))).toHaveLength(4)
  })
  test('is no section where half of it stands again nearly', () => {
    const nearly = chapters(['一、我们怎样收集您的信息', '二、我们如何共享您的信息', '三、您的权利', '四、怎样联系我们'])
    expect(outline(['隐私政策', ...entries, ...nearly].join('\n')).filter((heading) => heading.includes('、'))).toHaveLength(4)
  })
  test('is no section where a sentence introduces lines without numbers, though one of them alone looks like a heading', () => {
    const plain = ['我们如何收集您的信息', '我们如何共享您的信息', '年龄限制', '联系我们']
    const numbered = chapters(plain.map((title, index) => `${index + 1}、${title}`))
    expect(outline(['本政策将帮助您了解以下内容：', ...plain, '请您仔细阅读。', ...numbered].join('\n'))).toHaveLength(4)
  })
  test('is a list like any other where neither holds', () => {
    const items = ['1、手机号码', '2、身份证号', '3、银行卡号', '4、家庭住址']
    const text = ['我们会收集以下信息：', ...items, ...worded].join('\n')
    const reading = read(text)
    const kept = [...reading.clauses.map(({ start, end }) => text.slice(start, end)), ...outline(text)].join('\n')
    for (const item of items) expect(kept).toContain(item.slice(2))
  })
})

describe('clauses', () => {
  test('are sentences and the items of a chain', () => {
    expect(clauses('我们会收集您的姓名。您可以拒绝；您也可以注销账号！')).toEqual([
      '我们会收集您的姓名。',
      '您可以拒绝；',
      '您也可以注销账号！',
    ])
  })

  test('a semicolon inside brackets ends none', () => {
    expect(clauses('cn.example.push(示例;示例推送)收集使用的个人信息：无')).toHaveLength(1)
  })

  test('know the clause that introduces their list', () => {
    const reading = read(
      '以下情形中，我们无需征得您的同意：\n1、与国家安全有关的；\n2、与公共安全有关的。\n三、其他说明\n我们会收集您的昵称。',
    )
    const leads = reading.clauses.map((clause) => clause.lead)
    expect(leads).toEqual([undefined, 0, 0, undefined])
  })

  test('go on in the next line where the line breaks off', () => {
    expect(clauses('登录时我们会收集您的手机号码、设备型号\n，用于验证您的身份。')).toEqual([
      '登录时我们会收集您的手机号码、设备型号\n，用于验证您的身份。',
    ])
  })

  test.each([
    ['an item that a comma goes on with', '• 我们会收集您的搜索信息\n，例如您使用的搜索词语。'],
    ['a dash', '您可以通过以下方式关闭此功能：个人中心—\n设置—关闭。'],
    ['a number', '若你是未满14\n周岁的未成年人，请由监护人同意。'],
    ['open quotes', '您可以在您的手机银行中进入“我的\n设置”关闭此功能。'],
  ])('go on in the next line behind %s', (_, text) => expect(clauses(text)).toEqual([text]))

  test('end at a ruler', () => expect(clauses('我们会收集您的手机号码和昵称等信息\n--------------\n您可以联系我们')).toHaveLength(3))
})

describe('whatever the text', () => {
  const alphabet = [
    '一、',
    '（一）',
    '1.',
    '(2)',
    '①',
    '第三条',
    '我们',
    '收集',
    '信息',
    '。',
    '；',
    '：',
    '，',
    '\n',
    ' ',
    'SDK',
    '《',
    '》',
    '隐私',
    '为了',
    'a.',
    '😀',
    '\t',
    '（',
    '）',
  ]
  test('sections nest, clauses lie in order within them and within the text', () => {
    let seed = 7
    const next = (limit: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: next(120) }, () => alphabet[next(alphabet.length)]).join('')
      const { sections, clauses: found, document } = read(text)
      let last = 0
      for (const clause of found) {
        expect(clause.start).toBeGreaterThanOrEqual(last)
        expect(clause.end).toBeGreaterThan(clause.start)
        expect(clause.body).toBeLessThanOrEqual(clause.end)
        if (clause.lead !== undefined) expect(found[clause.lead]!.start).toBeLessThan(clause.start)
        if (sections.length) expect(sections[clause.section]).toBeDefined()
        last = clause.end
      }
      expect(last).toBeLessThanOrEqual(document.text.length)
      sections.forEach((section, index) => {
        expect(section.end).toBeGreaterThanOrEqual(section.start)
        if (index) expect(section.start).toBeGreaterThanOrEqual(sections[index - 1]!.start)
      })
    }
  })
})
