import { describe, expect, it } from 'vitest'
import { read, tableReading } from '../../../tests/fixtures/third-parties.ts'
import { readThirdParties } from './index.ts'

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

  it('takes the names from SDK类型 where its cells say SDK and those of 插件名称 do not', () => {
    const rows = [
      ['SDK类型', '插件名称', '实现功能', 'SDK提供者信息', '个人信息类型'],
      ['松果推送SDK', '消息推送组件', '推送消息', '松果科技有限公司 联系方式：010-00000001 隐私政策', 'IP地址'],
      ['橡果统计SDK', '统计组件', '统计访问量', '橡果软件有限公司', '设备型号'],
      ['数据分析SDK', '数据采集组件', '分析点击', '我行', '设备型号'],
    ]
    expect(readThirdParties(tableReading(rows)).map(({ name, vendor }) => [name, vendor])).toEqual([
      ['松果推送SDK', '松果科技有限公司'],
      ['橡果统计SDK', '橡果软件有限公司'],
    ])
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

  it('keeps the empty cell before which a row was wrapped', () => {
    const text =
      '九、第三方SDK\nSDK名称 | 用途 | 收集信息 | 链接\n---|---|---|---\n松果SDK| |\n设备型号；IP地址| https://songguo.example/\n橡果SDK | 统计 | 无 | -'
    expect(read(text)[0]).toMatchObject({ name: '松果SDK', purpose: null, data: ['device-info', 'ip'], url: 'https://songguo.example/' })
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
