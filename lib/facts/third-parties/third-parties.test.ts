import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/index.ts'
import type { PolicyDocument, ThirdParty } from '../../model.ts'
import { structure } from '../../structure/index.ts'
import { readThirdParties } from './index.ts'
import { thirdPartySpans } from './zh/spans.ts'

const documentOf = (text: string): PolicyDocument => ({ ...readText(text, { title: '青禾笔记隐私政策', url: null }), language: 'zh-Hans' })
const readingOf = (text: string) => structure(documentOf(text))
const read = (text: string): ThirdParty[] => readThirdParties(readingOf(text))
const names = (text: string) => read(text).map(({ name }) => name)

/** A table as `extract` hands it on: its rows as lines with tabs between the cells. A cell `^` repeats the one above it. */
function tableReading(rows: string[][], title = '第三方SDK目录') {
  let text = title
  const blocks: PolicyDocument['blocks'] = [{ kind: 'heading', level: 2, start: 0, end: title.length }]
  const grid: PolicyDocument['tables'][number]['rows'] = []
  for (const row of rows) {
    text += '\n'
    const start = text.length
    grid.push(
      row.map((words, x) => {
        const above = grid.at(-1)?.[x]
        if (words === '^' && above) return { ...above, merged: true }
        if (text.length > start) text += '\t'
        const cell = { start: text.length, end: text.length + words.length }
        text += words
        return cell
      }),
    )
    blocks.push({ kind: 'row', table: 0, start, end: text.length })
  }
  const table = { start: title.length + 1, end: text.length, title, rows: grid }
  return structure({ ...documentOf(text), text, blocks, tables: [table], links: [] })
}

describe('tables', () => {
  const header = ['收集信息范围', 'SDK名称', '使用目的', '运营主体', '隐私政策链接']

  it('finds the columns by their headers, in any order', () => {
    const [entry] = readThirdParties(
      tableReading([header, ['设备型号、IP地址', '松果推送SDK', '推送消息', '松果科技有限公司', 'https://songguo.example/privacy']]),
    )
    expect(entry).toMatchObject({
      name: '松果推送SDK',
      vendor: '松果科技有限公司',
      data: ['device-info', 'ip'],
      purpose: '推送消息',
      url: 'https://songguo.example/privacy',
      saysNone: false,
    })
  })

  it('reads rows that share a merged name as one entry', () => {
    const entries = readThirdParties(
      tableReading([header, ['设备型号', '松果推送SDK', '推送消息', '松果科技有限公司', '-'], ['精确位置', '^', '按地区推送', '^', '^']]),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ data: ['device-info', 'location-precise'], purpose: '推送消息；按地区推送', url: null })
  })

  it('joins the Android and the iOS row of one product', () => {
    const entries = readThirdParties(
      tableReading([
        header,
        ['OAID', '松果Android SDK', '推送', '松果科技有限公司', '-'],
        ['IDFA', '松果iOS SDK', '推送', '松果科技有限公司', '-'],
      ]),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ platforms: ['android', 'ios'], aliases: ['松果iOS SDK'] })
  })

  it('says that nothing is taken where the cell says so', () => {
    const [entry] = readThirdParties(tableReading([header, ['无', '松果绘图SDK', '绘制图表', '松果科技有限公司', '-']]))
    expect(entry).toMatchObject({ saysNone: true, data: [] })
  })

  it.each([
    ['a row of 无 names nobody', [header, ['无', '无', '无', '无', '无']], '第三方共享清单'],
    [
      'a table of permissions lists none',
      [
        ['权限名称', '使用目的', '是否可关闭'],
        ['相机', '拍照上传头像', '是'],
      ],
      '应用权限清单',
    ],
    [
      'a table of data lists none',
      [
        ['信息类型', '收集目的', '收集场景'],
        ['手机号', '注册账号', '注册时'],
      ],
      '个人信息收集清单',
    ],
  ])('%s', (_what, rows, title) => {
    expect(readThirdParties(tableReading(rows, title))).toEqual([])
  })

  it('tells the parts of one cell by their labels', () => {
    const [entry] = readThirdParties(
      tableReading([
        ['SDK名称', '功能', '采集个人信息类型及目的', '开发者及隐私政策'],
        [
          '松果组件SDK',
          '提供消息通道',
          '收集设备品牌、联网状态，用于适配。',
          '开发者：松果科技有限公司； 隐私政策：https://songguo.example/p',
        ],
      ]),
    )
    expect(entry).toMatchObject({ vendor: '松果科技有限公司', url: 'https://songguo.example/p', purpose: '提供消息通道' })
  })
})

describe('tables that lost their cells', () => {
  it('cuts rows by their address and by the way of sharing at their end', () => {
    const text =
      '第三方SDK清单 名称 第三方主体 官网或隐私政策 共享信息范围 使用目的 提供方式 ' +
      '松果推送SDK 松果科技有限公司 https://songguo.example/privacy 设备标识符（OAID、 MAC地址）、IP地址 用于推送消息 SDK本机采集 ' +
      '橡果统计SDK Acorn Software, Inc. https://acorn.example/ 设备型号；网络类型 统计使用情况 SDK本机采集'
    expect(read(text)).toMatchObject([
      { name: '松果推送SDK', vendor: '松果科技有限公司', data: ['device-id', 'ip'], purpose: '用于推送消息', way: 'SDK本机采集' },
      { name: '橡果统计SDK', vendor: 'Acorn Software, Inc.', data: ['device-info', 'network'], purpose: '统计使用情况' },
    ])
  })

  it('puts rows of a plain-text table together again that were wrapped', () => {
    const text =
      '九、第三方SDK\nSDK名称 | 用途 | 收集信息 | 链接\n---|---|---|---\n松果SDK | 推送 | 设备型号、\nIP地址 | https://songguo.example/ |\n橡果SDK | 统计 | 无 | -'
    expect(read(text)).toMatchObject([
      { name: '松果SDK', data: ['device-info', 'ip'] },
      { name: '橡果SDK', saysNone: true },
    ])
  })
})

describe('tables whose bars stand on lines of their own', () => {
  const text =
    '六、第三方SDK\nSDK名称\n|\n收集的信息\n|\n使用目的\n|\n所属公司及隐私政策链接  \n  \n---|---|---|---  \n  \n松果推送SDK\n|\nOAID、付款信息（不会获取支付账号、密码）\n|\n推送消息\n|\n松果科技有限公司\nhttps://songguo.example/a-\nb  \n  \n橡果统计\n|\n无\n|\n统计\n|\n橡果软件有限公司  \n  \n以上。'

  it('are read cell by cell', () => {
    expect(read(text)).toMatchObject([
      {
        name: '松果推送SDK',
        vendor: '松果科技有限公司',
        data: ['device-id', 'transaction'],
        purpose: '推送消息',
        url: 'https://songguo.example/a-b',
      },
      { name: '橡果统计', vendor: '橡果软件有限公司', saysNone: true },
    ])
  })
})

describe('labels', () => {
  it('reads blocks in one line', () => {
    const text =
      '五、合作方\n第三方SDK名称：松果 公司名称：松果科技有限公司 使用目的：推送消息 收集数据类型：设备信息；经纬度 官网链接：https://songguo.example/p'
    expect(read(text)).toMatchObject([
      {
        name: '松果',
        vendor: '松果科技有限公司',
        purpose: '推送消息',
        data: ['device-info', 'location-precise'],
        url: 'https://songguo.example/p',
      },
    ])
  })

  it('takes the name from the numbered line above, and the package from its title', () => {
    const text =
      '五、集成的第三方SDK\n1、com.songguo.push(松果;松果推送)\n收集使用的个人信息：无\n使用目的：推送消息\n2、com.acorn.stat(橡果统计)\n收集使用的个人信息：手机号\n使用目的：统计'
    expect(read(text)).toMatchObject([
      { name: '松果推送', aliases: ['松果', 'com.songguo.push'], saysNone: true },
      { name: '橡果统计', data: ['phone'], saysNone: false },
    ])
  })

  it('finds names in a run without separators', () => {
    const text =
      '消息推送：小米功能：用于向小米手机用户推送消息收集的个人信息类型：运营商信息隐私权政策链接：https://a.example/1华为功能：用于向华为手机用户推送消息收集的个人信息类型：设备标识符隐私权政策链接：https://b.example/2'
    expect(read(text)).toMatchObject([
      { name: '小米', data: ['sim'], url: 'https://a.example/1' },
      { name: '华为', data: ['device-id'], url: 'https://b.example/2' },
    ])
  })

  it.each([
    ['a definition', '一、定义\n关联公司：是指青禾笔记控制的任何公司。\n个人信息：以电子方式记录的各种信息，包括姓名、电话号码。'],
    ['a permission', '附录\n1. APP权限：相机权限 描述：允许使用相机 使用目的：拍照'],
    ['kinds of data', '我们会收集：\n设备信息：设备型号、操作系统\n日志信息：访问时间'],
  ])('%s is no third party', (_what, text) => {
    expect(names(text)).toEqual([])
  })
})

describe('sentences', () => {
  it.each([
    [
      'a numbered point',
      '（1）橡果SDK：为了向您提供统计服务，我们使用了橡果SDK，需要获取您的设备型号、IP地址。',
      '橡果SDK',
      ['device-info', 'ip'],
    ],
    ['a sentence', '我们接入了橡果SDK，该SDK会收集您的手机号，用于一键登录。', '橡果SDK', ['phone']],
    ['a denial', '橡果SDK：本SDK不会收集任何用户信息，仅用于绘制图表。', '橡果SDK', []],
    ['a functional name in use', '为保障安全，我们使用了风控SDK，需要访问您的网络状态。', '风控SDK', ['network']],
  ])('%s names it with what it takes', (_what, text, name, data) => {
    expect(read(`四、第三方\n${text}`)).toMatchObject([{ name, data }])
  })

  it.each([
    [
      'a heading',
      '四、第三方\n（1）橡果推送SDK。\n为了向您推送消息，我们使用了该SDK，该SDK由橡果科技有限公司提供，需要收集您的手机号。',
      { name: '橡果推送SDK', vendor: '橡果科技有限公司', data: ['phone'], purpose: '向您推送消息' },
    ],
    [
      'a bracket behind the title',
      '四、第三方\n1）橡果推送SDK（由橡果科技有限公司提供）：为使您能够接收消息，该SDK会读取您的手机号。',
      { name: '橡果推送SDK', vendor: '橡果科技有限公司', data: ['phone'], purpose: '使您能够接收消息' },
    ],
    [
      'a company in brackets within brackets',
      '四、第三方\n第三方SDK名称：橡果SDK（橡果（深圳）有限公司） 使用目的：推送 收集的信息：手机号',
      { name: '橡果SDK', vendor: '橡果（深圳）有限公司' },
    ],
    [
      'the list that it stands in',
      '四、合作方\n广告类：\n1.橡果SDK：手机号\n2.松果SDK：OAID',
      { name: '橡果SDK', data: ['phone'], purpose: '广告' },
    ],
  ])('%s says who provides it and what for', (_what, text, entry) => {
    expect(read(text)[0]).toMatchObject(entry)
  })

  it.each([
    ['a bracket', '（3）PUSH SDK(华为、小米、个推)：为了向您推送消息，需要获取您的设备标识符。', ['华为', '小米', '个推']],
    ['one word SDK', '1.极光/华为/小米推送SDK：为了便于您接收推送消息，需要访问您的设备标识符。', ['极光', '华为', '小米推送SDK']],
  ])('several products in %s share what is said', (_what, text, expected) => {
    const entries = read(`四、第三方\n${text}`)
    expect(entries.map(({ name }) => name)).toEqual(expected)
    for (const { data } of entries) expect(data).toEqual(['device-id'])
  })

  it('names providers with their service', () => {
    const text = '三、SDK\n目前我们的位置服务由橡果地图软件有限公司提供，我们会接入橡果的SDK，他们会通过SDK收集您的OAID和位置信息。'
    expect(read(text)).toMatchObject([
      { name: '橡果的SDK', vendor: '橡果地图软件有限公司', purpose: '位置服务', data: ['device-id', 'location-precise'] },
    ])
  })

  it.each([
    ['a login', '您可以使用微信、QQ等第三方账号登录。', ['微信', 'QQ']],
    ['a payment', '您可以选择第三方支付机构（包括微信、支付宝等支付通道）所提供的支付服务。', ['微信', '支付宝']],
    ['a sharing button', '您可以将内容分享到微博。', ['微博']],
    ['a maker’s push', '如您使用小米、华为手机，我们接入的上述手机厂商Push SDK会收集您的设备标识。', ['小米', '华为']],
    ['a known service', '我们使用友盟提供的统计服务。', ['友盟']],
    ['what is in use', '为统计崩溃，我们使用了Bugly、Crashlytics等。', ['Bugly', 'Crashlytics']],
    ['an authorised account', '您可以通过本人QQ/微信授权的方式注册。', ['QQ', '微信']],
    ['a profile taken', '当您分享内容时我们可能会获取您的微信、QQ的昵称和头像信息。', ['微信', 'QQ']],
    ['an account for payments', '我们可能会收集您的第三方支付账号（例如支付宝账号、微信账号）。', ['支付宝', '微信']],
    ['a way to be notified', '如您选择通过微信、支付宝接收通知，请授权。', ['微信', '支付宝']],
    ['data handed on', '为进行安全审核，我们将向数美共享您的设备信息。', ['数美']],
    ['a site to share on', '我们会收集您的微博、微信或其他分享网站的相关信息。', ['微博', '微信']],
    ['terms agreed to', '使用微信，您将同意微信的服务条款。', ['微信']],
  ])('%s names the services that it offers', (_what, text, expected) => {
    expect(names(`三、功能\n${text}`)).toEqual(expected)
  })

  it.each([
    ['a class of third parties', '我们可能接入第三方SDK，并与广告合作伙伴、支付机构合作。'],
    ['an account to be paid', '提现时您需要填写支付宝账号。'],
    ['a contact', '八、联系我们\n您可以关注微信公众号“青禾笔记”或添加QQ群：123456。'],
    ['the operator', '本软件由青禾科技有限公司提供。'],
    ['a shop', '您通过苹果应用商店购买服务。'],
    ['an address', '详见[目录](/m/sdk_doc/)。'],
    ['a heading on ways of collecting', '八、Cookie和同类技术SDK\n我们使用Cookie。'],
    ['a warning', '为保障您的合法权益，如您发现这等SDK存在风险，建议您立即终止操作。'],
    ['a known name inside another word', '青禾由华品博睿网络技术有限公司投资。'],
  ])('%s names nobody', (_what, text) => {
    expect(names(text)).toEqual([])
  })

  it('joins what another chapter says to the entry that lists the product', () => {
    const text = '一、推送\n极光推送会收集您的设备标识符。\n五、SDK列表\n第三方SDK名称：极光推送SDK 使用目的：推送消息 收集的信息：无'
    const entries = read(text)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ name: '极光推送SDK', saysNone: true, data: ['device-id'], sdk: 'jpush' })
    expect(entries[0]?.evidence).toHaveLength(2)
  })
})

describe('evidence', () => {
  it('is an exact slice of the text', () => {
    const text = '三、SDK\n我们接入了橡果SDK，该SDK会收集您的手机号。您可以使用微信登录。'
    for (const { evidence } of read(text))
      for (const { quote, start, end } of evidence) expect(documentOf(text).text.slice(start, end)).toBe(quote)
  })

  it('covers the clauses that are about a third party, sorted and apart', () => {
    const text = '三、SDK\n我们会收集您的姓名。\n（1）橡果SDK：需要获取您的手机号。\n我们会收集您的生日。'
    const reading = readingOf(text)
    const spans = thirdPartySpans(reading)
    expect(spans.map(({ start, end }) => reading.document.text.slice(start, end))).toEqual(['（1）橡果SDK：需要获取您的手机号。'])
  })

  it('holds for any cut of a text', () => {
    const text =
      '第三方SDK名称：松果 公司名称：松果科技有限公司（1）橡果SDK：我们使用了https://a.example/橡果SDK，由X公司提供；微信、QQ登录|甲|乙\n'
    for (let from = 0; from < text.length; from += 3)
      for (let to = from + 5; to <= text.length; to += 7) {
        const cut = `第三方SDK\n${text.slice(from, to)}`
        const { text: printed } = documentOf(cut)
        for (const { evidence } of read(cut)) for (const { quote, start, end } of evidence) expect(printed.slice(start, end)).toBe(quote)
      }
  })
})
