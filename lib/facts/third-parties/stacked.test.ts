import { describe, expect, it } from 'vitest'
import { names, read } from '../../../tests/fixtures/third-parties.ts'
import { alignLines } from './zh/align.ts'

const header = ['第三方公司名称', '产品名称', '收集的个人信息', '使用场景', '共享方式', '隐私政策链接']
const rows = [
  ['武汉千帆讯科技有限公司', '千帆推送', '设备型号、IP地址', '推送消息时', 'SDK本机采集', 'https://push.qianfan.example/privacy'],
  ['云雀数据（深圳）有限公司', '云雀统计SDK', '设备标识符', '统计访问量时', 'SDK本机采集', 'https://www.yunque.example/policy'],
  ['鹿角位置服务有限公司', '鹿角地图', '位置信息', '显示地图时', 'SDK本机采集', 'https://map.lujiao.example/privacy'],
]
const page = (lines: string[], between = '\n\n') =>
  `六、第三方SDK\n我们接入了以下第三方的产品。\n${lines.join(between)}\n七、联系我们\n请您致信客服部门与我们联系。`

describe('a table copied one cell a line', () => {
  it('is read row by row', () => {
    expect(read(page([header, ...rows].flat())).map(({ name, vendor, data, purpose, url }) => [name, vendor, data, purpose, url])).toEqual([
      ['千帆推送', '武汉千帆讯科技有限公司', ['device-info', 'ip'], '推送消息时', 'https://push.qianfan.example/privacy'],
      ['云雀统计SDK', '云雀数据（深圳）有限公司', ['device-id'], '统计访问量时', 'https://www.yunque.example/policy'],
      ['鹿角地图', '鹿角位置服务有限公司', ['location-precise'], '显示地图时', 'https://map.lujiao.example/privacy'],
    ])
  })

  it('may leave cells out and have several lines in one', () => {
    const [first, second, third] = rows as [string[], string[], string[]]
    const lines = [header, [...first.slice(0, 2), '设备型号、', 'IP地址', ...first.slice(3)], second.slice(0, 5), third].flat()
    expect(read(page(lines)).map(({ name, data, url }) => [name, data, url])).toEqual([
      ['千帆推送', ['device-info', 'ip'], 'https://push.qianfan.example/privacy'],
      ['云雀统计SDK', ['device-id'], null],
      ['鹿角地图', ['location-precise'], 'https://map.lujiao.example/privacy'],
    ])
  })

  it.each([
    ['a list of contents', ['我们如何收集个人信息', '我们如何共享个人信息', '第三方服务', '隐私政策的更新', '如何联系我们']],
    ['permissions', ['权限名称', '使用目的', '是否可关闭', '相机', '拍照上传头像', '是', '相册', '上传图片', '是']],
    ['column names without rows', header],
  ])('is none in %s', (_what, lines) => expect(names(page(lines))).toEqual([]))
})

describe('names with their addresses on the next line', () => {
  const pairs = ['千帆推送SDK', 'https://push.qianfan.example/privacy', '支付宝支付', 'https://pay.example/privacy', '云雀统计SDK']

  it('are an entry each', () => {
    expect(
      read(page([...pairs, 'https://www.yunque.example/legal-', 'terms/privacy.html'], '\n')).map(({ name, url }) => [name, url]),
    ).toEqual([
      ['千帆推送SDK', 'https://push.qianfan.example/privacy'],
      ['支付宝支付', 'https://pay.example/privacy'],
      ['云雀统计SDK', 'https://www.yunque.example/legal-terms/privacy.html'],
    ])
  })

  it('may have a note that nothing is taken instead', () => {
    expect(read(page([...pairs, '注：不会收集您的个人信息'])).at(-1)).toMatchObject({ name: '云雀统计SDK', saysNone: true, url: null })
  })

  it('are none where the names are pages of our own', () => {
    const own = ['关于青禾', 'https://a.example', '帮助中心', 'https://b.example', '加入我们', 'https://c.example']
    expect(names(`六、相关链接\n${own.join('\n')}`)).toEqual([])
  })
})

describe('laying lines into columns', () => {
  it('follows the best fit and ends where nothing fits', () => {
    const name = [3, -3]
    const link = [-3, 3]
    const none = [-9, -9]
    expect(alignLines([name, link, name, name, link, none, none], 2).places).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ])
  })
})
