import { describe, expect, it } from 'vitest'
import { names, read } from '../../../tests/fixtures/third-parties.ts'

const chapter = (lines: string[]) => `六、第三方服务\n${lines.join('\n')}`

describe('rows whose cells were run together', () => {
  const rows = [
    '极光推送用于推送消息https://push.example/privacy.html友盟统计',
    '纸鸢分析今日头条用于统计访问量https://zhiyuan.example/doc?id=10',
    '穿山甲今日头条展示第三方广告https://ad.example/privacyvivo',
  ]

  it('are told apart by what stands in them, and the name glued to an address is one of its own', () => {
    expect(read(chapter(rows)).map(({ name, vendor, purpose, url }) => [name, vendor, purpose, url])).toEqual([
      ['极光推送', null, '用于推送消息', 'https://push.example/privacy.html'],
      ['纸鸢分析', '今日头条', '用于统计访问量', 'https://zhiyuan.example/doc?id=10'],
      ['穿山甲', '今日头条', '展示第三方广告', 'https://ad.example/privacy'],
      ['vivo', null, null, null],
    ])
  })

  it('are no list where one stands alone, or where sentences have an address', () => {
    expect(read(chapter([rows[1]!])).map(({ purpose }) => purpose)).not.toContain('用于统计访问量https')
    expect(names(chapter(['关于我们，请访问https://a.example', '更多说明见https://b.example']))).toEqual([])
  })
})

describe('a row of a text table whose cell was wrapped onto a line of its own', () => {
  it('is put together again', () => {
    const lines = [
      '名称 | 使用目的 | 收集的信息 | 隐私政策链接 | 平台',
      '松果SDK | 推送消息 | 设备型号 | https://songguo.example/a | iOS',
      '橡果SDK | 统计 | IP地址 |',
      'https://xiangguo.example/b',
      '| Android',
    ]
    expect(read(`六、第三方SDK\n${lines.join('\n')}`).map(({ name, url, platforms }) => [name, url, platforms])).toEqual([
      ['松果SDK', 'https://songguo.example/a', ['ios']],
      ['橡果SDK', 'https://xiangguo.example/b', ['android']],
    ])
  })
})

describe('a list behind a colon in a sentence', () => {
  it('gets what the sentence says', () => {
    const line = '消息推送：第三方推送服务商可能会获取您的设备信息、位置信息，合作的SDK包括：松果SDK（仅限松果手机）、华为推送、小米推送。'
    expect(read(`六、共享\n${line}`).map(({ name, data }) => [name, data])).toEqual([
      ['松果SDK', ['device-info', 'location-precise']],
      ['华为推送', ['device-info', 'location-precise']],
      ['小米推送', ['device-info', 'location-precise']],
    ])
  })

  it('is none where its parts are classes or data', () => {
    expect(names('六、共享\n我们会与合作的第三方SDK共享信息，范围包括：设备信息、日志信息。')).toEqual([])
  })
})
