import { describe, expect, it } from 'vitest'
import { read, names } from '../../../tests/fixtures/third-parties.ts'

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
      {
        name: '橡果的SDK',
        aliases: ['橡果', '橡果地图软件有限公司'],
        vendor: '橡果地图软件有限公司',
        purpose: '位置服务',
        data: ['device-id', 'location-precise'],
      },
    ])
  })

  it.each([
    ['a login', '您可以使用微信、QQ等第三方账号登录。', ['微信', 'QQ']],
    ['a payment', '您可以选择第三方支付机构（包括微信、支付宝等支付通道）所提供的支付服务。', ['微信', '支付宝']],
    ['a sharing button', '您可以将内容分享到微博。', ['微博']],
    ['brands that take through their SDKs', '华为会通过SDK收集您的设备标识（AAID）；小米会通过SDK收集IMEI号。', ['华为', '小米']],
    [
      'partners listed behind their class',
      '这些合作伙伴可能包括快手、今日头条以及腾讯等提供广告服务的渠道商。',
      ['快手', '今日头条', '腾讯'],
    ],
    ['and no mere function among them', '我们的服务提供商包括但不限于Bugly，手机厂商推送，极光推送等。', ['Bugly', '极光推送']],
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

describe('words that look like a name of a third party', () => {
  it.each([
    '本政策适用于供第三方网站和应用程序使用的青松软件开发工具包（SDK）。',
    '我们的产品采用最新的行业标准和SDK进行开发。',
    '具体收集情况请以SDK运营方的隐私政策为准。',
    '您可以在《共享清单》中查询具有登录功能的SDK。',
    '我们使用手机系统提供的专门的软件开发工具包（SDK）推送消息。',
    '登录与支付存在引入相同SDK的情况。',
    '我们接入了其他推送类SDK，收集设备信息。',
    '使用我公司旧版本 SDK 的客户。',
    '部分功能可能由业务合作伙伴软件工具开发包（SDK）提供。',
    '如您使用松果手机，本软件接入的上述手机厂商Push\nSDK需要收集设备标识。',
    '客户端（含APP\\APK\\SDK\\API方式）',
    '优化SDK与服务器的网络连接请求。',
    '用户同意，其藉由使用青禾软件有限公司提供的服务而上传的内容由其负责。',
    '请参照下表中对应联运SDK的说明。',
    '部分服务由关联公司向您提供。',
    '请见乐播的Android SDK、iOS SDK。',
  ])('is none in %s', (line) => expect(names(`四、第三方SDK\n${line}`)).toEqual([]))

  it('is none in a table about where to complain', () => {
    const rows = [
      ['下载平台', '投诉举报方式', '账号注销方式'],
      ['华为', '举报电话：10001', '进入设置注销'],
      ['小米', '举报电话：10002', '进入设置注销'],
    ]
    expect(names(`六、下载渠道\n${rows.map((row) => row.join(' | ')).join('\n')}`)).toEqual([])
  })
})

describe('names in a sentence end where they do', () => {
  it.each([
    ['我们使用了有道SDK，收集设备信息。', ['有道SDK']],
    ['APP集成武汉千帆讯科技有限公司数据千帆SDK，收集设备信息。', ['数据千帆SDK']],
    ['集成：1.松果广告SDK 2.橡果广告SDK', ['松果广告SDK', '橡果广告SDK']],
    ['Maple SDK和Oak SDK：我们集成了前述两项第三方SDK，用于完善基础能力。', ['Maple SDK', 'Oak SDK']],
    ['订单支付功能由支付宝公司、财付通公司等第三方公司向您提供服务。', ['支付宝公司', '财付通公司']],
    ['我们会向我们的服务合作方千帆（中国）信息技术有限公司共享您的设备信息。', ['千帆（中国）信息技术有限公司']],
  ])('%s', (line, expected) => expect(names(`四、第三方SDK\n${line}`)).toEqual(expected))
})

describe('what a sentence says that a third party is for', () => {
  it.each([
    ['（1）松果SDK：为了更便捷的登录，我们使用了松果SDK，会获取您的设备标识。', '更便捷的登录'],
    ['（1）松果SDK：用于分析崩溃原因，https://songguo.example/privacy', '用于分析崩溃原因'],
    ['（1）松果SDK：用于推送消息，橡果 Sea SDK收集您的设备标识。', '用于推送消息'],
    ['（1）松果SDK：用于人脸比对（包括活体检测），隐私政策见官网。', '用于人脸比对（包括活体检测）'],
    ['（1）松果SDK：出现异常时，帮助我们的开发者快速发现问题，该SDK会收集设备信息。', '帮助我们的开发者快速发现问题'],
    ['（1）松果SDK：为了对用户数量进行统计，松果SDK需要获取您的设备信息。', '对用户数量进行统计'],
    ['（1）松果SDK：为了数据统计目的，我们集成松果SDK，获取您的设备标识。', '数据统计'],
    ['（1）方便用户在线支付，我们接入了松果支付SDK，收集设备标识。', '方便用户在线支付'],
    ['（1）松果SDK：获取您的手机号，目的是为了验证支付是否成功。', '验证支付是否成功'],
    ['（1）松果SDK：将读取您的相册，以用于图片加载，具体请见其政策。', '用于图片加载'],
    ['（1）松果SDK：我们使用了用于开发的基础框架——松果SDK，会访问您的设备信息。', '用于开发的基础框架'],
    ['使用的第三方：松果投屏，当您在观看视频时投屏，此SDK会收集设备型号。', '观看视频时投屏'],
    ['目前我们的加载网页，提高兼容性服务由橡果有限公司提供，我们会接入橡果的SDK。', '加载网页，提高兼容性服务'],
    ['（1）松果OCR SDK：松果OCR用于识别证件号码，会获取您的设备信息。', '用于识别证件号码'],
    ['（1）当您在订票时，我们会向票务方（松果有限公司）提供您的姓名，以便向您寄送门票。', '向您寄送门票'],
    ['（1）松果SDK：为了您能够与酒店、目的地的亲友沟通，我们使用了松果SDK。', '您能够与酒店、目的地的亲友沟通'],
  ])('%s', (line, purpose) => expect(read(`四、第三方SDK\n${line}`)[0]).toMatchObject({ purpose }))
})
