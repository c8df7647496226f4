import { describe, expect, it } from 'vitest'
import { documentOf, readingOf, read, names } from '../../../tests/fixtures/third-parties.ts'
import { thirdPartySpans } from './zh/spans.ts'

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

  it('ends the data at an address without a label', () => {
    const block = (name: string, link: string) => `${name} 用途：广告服务 收集的个人信息类型：设备信息、网络信息 ${link}`
    expect(
      read(
        `五、第三方SDK\n${block('松果广告SDK', 'https://songguo.example/p')}\n${block('橡果广告SDK', '<https://xiangguo.example/p> 联系电话、邮箱')}`,
      ),
    ).toMatchObject([
      { data: ['device-info', 'network'], url: 'https://songguo.example/p' },
      { data: ['device-info', 'network'], url: 'https://xiangguo.example/p' },
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

  it('takes other names from the bracket, without the words that introduce them', () => {
    const text = '五、第三方SDK\n1、松果广告SDK（包括松果盾SDK、包名）\n收集使用的个人信息：手机号\n使用目的：广告'
    expect(read(text)).toMatchObject([{ name: '松果广告SDK', aliases: ['松果盾SDK'] }])
  })

  it('one that stands under a name of its own is no other name of another', () => {
    const text =
      '四、第三方\n您可以使用微信、QQ账号登录进入软件。\n（2）您使用微信、或支付宝付款时，微信SDK、或支付宝SDK需要读取您的IMEI信息； 微信支付隐私说明：https://a.example/1 支付宝SDK隐私说明：https://b.example/2'
    expect(read(text)).toMatchObject([
      { name: '微信' },
      { name: 'QQ' },
      { name: '微信SDK', aliases: ['微信支付'] },
      { name: '支付宝SDK', aliases: ['支付宝'] },
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

  it('keeps what another SDK brings along, and a list by kind of data behind it, out of the blocks', () => {
    const text =
      '五、第三方SDK\n松果广告SDK（松果联盟SDK、松果快讯SDK）\n由此SDK引入：橡果SDK、橡果统计SDK\n使用目的：获取广告\n数据类型：设备标识\n云雀智能语音交互 SDK（云雀设备端语音交互SDK 、云雀云端智能语音交互长句SDK）\n使用目的：语音合成\n数据类型：录音\n信息收集频次公示表\n信息名称：IP地址\n使用目的：安全\n收集主体：当前应用、橡果SDK'
    expect(read(text).slice(0, 2)).toMatchObject([
      { name: '松果广告SDK', purpose: '获取广告', data: ['device-id'], vendor: null },
      { name: '云雀智能语音交互 SDK', purpose: '语音合成', data: ['audio'], vendor: null },
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
