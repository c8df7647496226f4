import { describe, expect, it } from 'vitest'
import { names, read } from '../../../tests/fixtures/third-parties.ts'

describe('sentences name those who get data', () => {
  it.each([
    ['经您同意，我们会与橡果相册共享您拍摄的作品。', ['橡果相册'], ['user-content']],
    ['我们将您的姓名和身份证号提交至国家统一游戏身份认证系统进行核验。', ['国家统一游戏身份认证系统'], ['name', 'id-number']],
    ['您的个人信息可能会在橡果集团内被共享。', ['橡果集团'], []],
    ['实名认证过程中腾讯核验系统会收集您的姓名。', ['腾讯核验系统'], ['name']],
    ['语音识别服务由包括橡果在内的第三方提供，我们会将您的音频提供给此类服务商。', ['橡果'], ['audio']],
    ['当您分享内容时，我们将向新浪微博、QQ共享您的设备信息。', ['新浪微博', 'QQ'], ['device-info']],
    ['我们将上传崩溃日志至友盟统计平台、穿山甲平台。', ['友盟统计', '穿山甲'], ['usage-log']],
    ['我们会将设备信息上传至友盟平台，用于统计。', ['友盟'], ['device-info']],
    ['您的设备信息会被传输至友盟服务器。', ['友盟'], ['device-info']],
    [
      '号码检查服务由第三方中国电信运营商、中国联通运营商提供，我们可能会将您的手机号提供给此类服务提供商。',
      ['中国电信运营商', '中国联通运营商'],
      ['phone'],
    ],
    ['我们会向友盟提供您的设备信息。', ['友盟'], ['device-info']],
    ['您可以用支付宝账号登录，并向我们提供您的昵称。', ['支付宝'], []],
    ['当您提现，通过支付宝提取您的零钱时，请填写账号。', ['支付宝'], []],
  ])('%s', (line, expected, data) => {
    const entries = read(`三、共享\n${line}`)
    expect(entries.map(({ name }) => name)).toEqual(expected)
    for (const entry of entries) expect(entry.data.toSorted()).toEqual(data.toSorted())
  })

  it.each([
    '我们不会与橡果相册共享您的作品。',
    '我们会与合作伙伴共享您的某些个人信息。',
    '我们可能向境外提供您的个人信息。',
    '您需向青禾商城提供您的收货地址。',
    '您的信息可能会在我们的集团内被共享。',
    '管理系统会收集您的日志。',
    '客服可能会请您添加微信号、手机号。',
  ])('and nobody in %s', (line) => expect(names(`三、共享\n${line}`)).toEqual([]))
})

it('knows the points of a list of those who get data', () => {
  const points = '（1）华为（应用商店）；\n（2）邮件服务商（验证码）。'
  expect(read(`三、共享\n我们还可能与下列服务商共享必要信息。他们应当保密：\n${points}`)).toMatchObject([{ name: '华为', kind: 'partner' }])
  expect(names(`三、共享\n我们不与下列服务商共享必要信息：\n${points}`)).toEqual([])
  expect(names(`三、兼容\n我们支持下列手机：\n${points}`)).toEqual([])
})

it('knows the accounts that a login takes by their numbers', () => {
  expect(names('一、登录\n若您以其他方式（如微信号、QQ号、新浪微博号）关联登录本产品，我们会请求您的信息。')).toEqual([
    '微信',
    'QQ',
    '新浪微博',
  ])
})

it('knows makers of phones that no register has, among those it has', () => {
  const text = '一、推送\n如您使用小米、 联想、三星等品牌手机，我们接入的上述手机厂商 Push SDK 可能会收集手机唯一标识信息。'
  expect(read(text).map(({ name, data }) => [name, ...data])).toEqual([
    ['小米', 'device-id'],
    ['联想', 'device-id'],
    ['三星', 'device-id'],
  ])
})

it('gives the rows below merged cells of a Markdown table what these say', () => {
  const text = [
    '附件 第三方服务列表',
    '功能类型| 使用目的| 第三方名称| 涉及个人信息| 第三方隐私政策  ',
    '---|---|---|---|---  ',
    '支付| 为用户提供支付功能| 橡果（橡果科技有限公司）| 设备信息| <https://oak.example/a>  ',
    '松果（松果科技有限公司）| 手机号| <https://pine.example/b>  ',
    '枫果（枫果科技有限公司）| IP地址| <https://maple.example/c>  ',
  ].join('\n')
  expect(read(text)).toMatchObject([
    { name: '橡果', purpose: '为用户提供支付功能', data: ['device-info'] },
    { name: '松果', vendor: '松果科技有限公司', purpose: '为用户提供支付功能', data: ['phone'], url: 'https://pine.example/b' },
    { name: '枫果', vendor: '枫果科技有限公司', purpose: '为用户提供支付功能', data: ['ip'] },
  ])
})

it('is one entry, what a sentence says to provide a service and a table lists under its very name', () => {
  const text =
    '四、第三方SDK\n推送服务由松果推送、友盟提供。\nSDK名称 | 用途 | 收集信息\n---|---|---\n松果推送 | 推送消息 | 设备型号\n橡果SDK | 统计 | 无'
  expect(names(text).filter((name) => name.startsWith('松果'))).toHaveLength(1)
})

it('joins the platform of a brand to the service that a sentence names', () => {
  const text =
    '一、分享\n您可以将内容分享到新浪微博。\n四、第三方SDK\nSDK名称 | 用途 | 收集信息\n---|---|---\n新浪微博开放平台 | 分享 | 设备型号\n橡果SDK | 统计 | 无'
  expect(names(text).toSorted()).toEqual(['新浪微博开放平台', '橡果SDK'].toSorted())
})
