import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { structure } from '../../structure/index.ts'
import { policy } from '../../../tests/fixtures/policy.zh.ts'
import { readThirdParties } from './index.ts'

const read = (text: string) => readThirdParties(structure(readText(text, { title: '', url: null })))

describe('a product a line, with its company and a sentence', () => {
  it('is an entry each, with what its own line says', () => {
    expect(read(policy).map(({ name, vendor, data, purpose, url }) => [name, vendor, data, purpose, url])).toEqual([
      [
        '千帆推送 SDK',
        '武汉千帆讯科技有限公司',
        ['device-id', 'network', 'installed-apps'],
        '用于消息推送',
        'https://push.qianfan.example/privacy',
      ],
      ['云雀统计 SDK', '云雀数据（深圳）有限公司', ['device-id', 'ip', 'device-info'], '用于统计分析', 'https://www.yunque.example/policy'],
      ['灯笼登录 SDK', '灯笼网络有限公司', ['account', 'profile'], '用于第三方登录', null],
      [
        '青石支付 SDK',
        '青石支付有限公司',
        ['transaction', 'device-id', 'location-precise'],
        '用于完成支付',
        'https://pay.qingshi.example/legal/privacy',
      ],
      ['石墨图片加载 SDK', null, [], '用于显示图片', null],
      [
        '鹿角地图 SDK',
        '鹿角位置服务有限公司',
        ['location-precise', 'location-track', 'network'],
        '用于显示地图',
        'https://map.lujiao.example/privacy',
      ],
      ['纸鸢客服', null, ['messages'], '用于在线客服', null],
    ])
  })

  it.each([
    '设备信息：用于识别设备，收集设备型号。',
    '注册登录：收集您的手机号码，用于创建账号。',
    '绍兴松果纸品科技有限公司：联系我们请发邮件。',
  ])('is none in %s', (line) => expect(read(`三、我们收集的信息\n${line}`)).toEqual([]))
})

describe('a numbered point with a comma or a dash behind its name', () => {
  const list = [
    '（ a ）极光推送 ，由武汉千帆讯科技有限公司、杭州云雀数据有限公司开发，用于消息推送，可能会调取用户的唯一设备识别码、IP地址',
    '（ b ）灯笼座席，由灯笼网络有限公司开发，用于在线客服，灯笼网络有限公司承诺不获取用户隐私信息',
    '（ c ）支付宝——为了实现付款功能，仅获取您的订单信息，而不会获取您的指纹',
  ]

  it('is an entry each', () => {
    expect(
      read(`六、第三方服务\n${list.join('\n')}`).map(({ name, vendor, data, saysNone, purpose }) => [
        name,
        vendor,
        data,
        saysNone,
        purpose,
      ]),
    ).toEqual([
      ['极光推送', '武汉千帆讯科技有限公司、杭州云雀数据有限公司', ['device-id', 'ip'], false, '用于消息推送'],
      ['灯笼座席', '灯笼网络有限公司', [], true, '用于在线客服'],
      ['支付宝', null, ['transaction'], false, '实现付款功能'],
    ])
  })

  it('goes on below where the line ends with a colon or the next says so', () => {
    const [first] = read(
      '六、第三方服务\n1、“灯笼座席”：该SDK由“灯笼网络有限公司”提供，用于在线客服。需要收集的信息包括：\nios版本：设备型号\nandroid版本：IMEI、IP地址\n2、其他说明',
    )
    expect(first).toMatchObject({ name: '灯笼座席', vendor: '灯笼网络有限公司', data: ['device-info', 'device-id', 'ip'] })
  })

  it.each(['1、头像，用于展示您的个人主页', '2、注册，由您提供手机号码', '3、微信关注“青禾笔记”公众号，为您提供服务'])(
    'is none in %s',
    (line) => expect(read(`六、第三方服务\n${line}`)).toEqual([]),
  )
})
