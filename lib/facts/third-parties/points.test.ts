import { describe, expect, it } from 'vitest'
import { names, read } from '../../../tests/fixtures/third-parties.ts'

describe('data listed in points below their label', () => {
  const block = [
    '三、第三方SDK',
    '1、松果推送SDK',
    '以供您了解最新的活动信息，在您授权接受通知权限后，我们将通过加密的通道将消息和通知推送给您。',
    '功能：用于实现消息推送',
    '收集个人信息的类型：',
    '①设备信息：用于识别唯一用户，主要包括：设备标识符（OAID等）、设备型号；',
    '②网络信息：优化推送服务的网络连接请求，主要包括：IP地址；',
    '隐私政策链接：https://songguo.example/p',
    '2、橡果',
    '使用目的：数据统计',
    '收集使用的个人信息包括：',
    '①手机号；',
    '橡果隐私政策链接：https://xiangguo.example/p',
  ].join('\n')

  it('belongs to the product above, whose title may stand a sentence before its first label', () => {
    expect(read(block)).toMatchObject([
      {
        name: '松果推送SDK',
        purpose: '用于实现消息推送',
        data: ['device-info', 'device-id', 'network', 'ip'],
        url: 'https://songguo.example/p',
      },
      { name: '橡果', data: ['phone'], url: 'https://xiangguo.example/p' },
    ])
  })

  it('is none where the points have no label above them', () => {
    expect(read('三、第三方SDK\n1、橡果SDK\n使用目的：数据统计\n①手机号；\n②邮箱；')).toMatchObject([{ name: '橡果SDK', data: [] }])
  })
})

describe('whose an SDK is', () => {
  it.each([
    ['named before it', '我们使用了橡果科技有限公司提供的橡果SDK', '橡果科技有限公司'],
    ['standing for it', '我们使用了珠海橡果极客有限责任公司的SDK', '珠海橡果极客有限责任公司'],
    ['only a class', '我们在应用中嵌入我们关联公司的橡果SDK', null],
  ])('a company %s', (_what, words, vendor) => {
    expect(read(`四、第三方\n（1）橡果SDK：为了提供统计，${words}，需要获取您的手机号。`)).toMatchObject([{ name: '橡果SDK', vendor }])
  })

  it('takes two functional names of one title apart', () => {
    const text = '四、第三方\n（1）语音导航SDK、语音银行SDK：我们使用橡果公司的语音导航SDK、语音银行SDK，需要获取您的手机号。'
    expect(read(text).map(({ name, vendor }) => [name, vendor])).toEqual([
      ['语音导航SDK', '橡果公司'],
      ['语音银行SDK', '橡果公司'],
    ])
  })
})

describe('a bracket behind a class of third parties', () => {
  it.each([
    ['couriers', '订单将由与我们合作的第三方配送公司（包括顺丰、青禾快运等，以下称“配送公司”）送达。', ['顺丰', '青禾快运']],
    ['partners', '我们可能会接入提供该服务的合作伙伴（广点通、青禾监测、秒针），以评估广告投放效果。', ['广点通', '青禾监测', '秒针']],
    ['classes', '我们会与合作伙伴（如广告主、服务商）共享您的设备信息。', []],
    ['banks', '您可以选择合作的第三方支付机构（支付宝、微信支付、银行）付款。', ['支付宝', '微信支付']],
  ])('lists %s', (_what, text, expected) => {
    expect(names(`四、共享\n${text}`)).toEqual(expected)
  })
})

describe('services in sentences', () => {
  it.each([
    ['a kind of account', '如果您使用微信、QQ及（或）我们认可的其他账号作为本产品账号，我们会收集其标识、昵称。', ['微信', 'QQ']],
    ['a registration', '如果您选择使用微信（微信ID）注册，您需要提供您的微信账号名。', ['微信']],
    ['what is part of another word', '我们获取您的手环信息，用于手环绑定，由第三方提供服务。', []],
  ])('%s', (_what, text, expected) => {
    expect(names(`一、收集\n${text}`)).toEqual(expected)
  })

  it('keeps a brand of which the product is named for logging in', () => {
    expect(names('QQ青禾隐私保护指引\n一、收集\n您可以使用微信、QQ账号登录本游戏。')).toEqual(['微信', 'QQ'])
  })

  it('reads the long word for an SDK and what is handed over through it', () => {
    const text = '一、支付\n我们会将您的会员名、订单信息、设备信息通过应用中嵌入的支付宝软件工具开发包与支付宝公司共享。'
    expect(read(text)).toMatchObject([
      { name: '支付宝软件工具开发包', data: expect.arrayContaining(['transaction', 'device-info']) as string[] },
    ])
  })

  it('finds the address before the name of the policy', () => {
    const text = '一、SDK\n我们的产品集成友盟+SDK，需要收集您的手机号。您可以访问https://youmeng.example/p了解友盟+隐私权政策。'
    expect(read(text)).toMatchObject([{ name: '友盟+SDK', data: ['phone'], url: 'https://youmeng.example/p' }])
  })

  it('reads 你 as 您, and no purpose into what follows', () => {
    const text = '一、推送\n为与你使用的终端机型适配消息推送功能，终端设备制造商（华为、小米等）可能通过SDK使用你的手机型号。'
    expect(read(text)).toMatchObject([
      { name: '华为', data: ['device-info'], purpose: '与你使用的终端机型适配消息推送功能' },
      { name: '小米', data: ['device-info'] },
    ])
  })

  it('takes a bare list of permissions for no data', () => {
    const text = '四、第三方\n（1）橡果SDK：需要获取您的麦克风、摄像头、相册、电话、网络、定位、存储、前台服务权限，用于沟通。'
    expect(read(text)).toMatchObject([{ name: '橡果SDK', data: ['location-precise'] }])
  })
})

describe('partners by their service for the platform', () => {
  it('names the company that is told', () => {
    const text = '一、配送\n我们会向为青禾平台提供物流系统和技术服务的杭州橡果供应链管理有限公司披露订单信息。'
    expect(read(text)).toMatchObject([{ name: '杭州橡果供应链管理有限公司', kind: 'partner' }])
  })
})

describe('a table of a PDF that lost its cells', () => {
  it('is cut by its companies and addresses, which blanks may break', () => {
    const rows = [
      '松果登录/分享 杭州松果计算机系统有限公司 登录、分享 无 http://privacy.songguo.example/',
      '橡果广告 深圳市橡果信息 技术有限公司 广告投放 获取网络环境、获取设备 MAC 地址 https://www.xiangguo.exam ple/legal',
      '桦果推送 桦果集团股份有限公司 信息推送 设备型号 https://dev.huaguo.example/doc?id= 1822',
    ]
    const text = `四、合作\n目前接入的第三方情况如下： 第三方服务名称 合作伙伴名称 具体功能 获取的权限/信息 合作伙伴网站 ${rows.join(' ')} 儿童信息。`
    expect(read(text)).toMatchObject([
      {
        name: '松果登录/分享',
        vendor: '杭州松果计算机系统有限公司',
        purpose: '登录、分享',
        saysNone: true,
        url: 'http://privacy.songguo.example/',
      },
      {
        name: '橡果广告',
        vendor: '深圳市橡果信息 技术有限公司',
        purpose: '广告投放',
        data: ['network', 'device-id'],
        url: 'https://www.xiangguo.example/legal',
      },
      {
        name: '桦果推送',
        vendor: '桦果集团股份有限公司',
        purpose: '信息推送',
        data: ['device-info'],
        url: 'https://dev.huaguo.example/doc?id=1822',
      },
    ])
  })
})

describe('quotes', () => {
  it('may lack their end', () => {
    const text = '四、第三方\n第三方SDK“松果、橡果为判断设备唯一性，需要获取IMEI；'
    expect(read(text)).toMatchObject([
      { name: '松果', data: ['device-id'] },
      { name: '橡果', data: ['device-id'] },
    ])
  })

  it.each([
    ['及时向您提供余额不足的通知', '及时提供余额不足的通知'],
    ['监控崩溃和页面异常，为您提供更好的服务', '监控崩溃和页面异常'],
    ['统计您在使用我们产品过程中出现的崩溃', '统计崩溃'],
    ['给青禾用户提供分享功能', '提供分享功能'],
    ['保证您在使用本产品时的安全', '保证您在使用本产品时的安全'],
  ])('leaves out of a purpose what is politeness alone: %s', (words, purpose) =>
    expect(read(`五、第三方SDK\n松果SDK：为了${words}，我们使用了松果SDK，需要获取您的设备信息。`)).toMatchObject([{ purpose }]),
  )

  it('what several are said to take goes to each', () => {
    const text = '五、第三方\n第三方分析服务公司包括友盟，腾讯Bugly等，可能会收集IP地址，以便进行数据统计。'
    expect(read(text)).toMatchObject([
      { name: '友盟', data: ['ip'] },
      { name: '腾讯Bugly', data: ['ip'] },
    ])
  })

  it('takes the short phrase behind a name for its purpose', () => {
    const text = '五、第三方SDK\n1、松果推送SDK，用于消息推送\n2、橡果图库SDK，每日一图的图片显示\n3、云雀SDK，由云雀公司开发'
    expect(read(text).map(({ purpose }) => purpose)).toEqual(['用于消息推送', '每日一图的图片显示', null])
  })

  it('a purpose stands right behind a list of companies', () => {
    const text = '四、共享\na)将您的IMEI信息共享至橡果科技有限公司、松果网络有限公司用于一键登录验证；'
    expect(read(text)).toMatchObject([{ purpose: '用于一键登录验证', dataWords: '您的IMEI信息' }, { purpose: '用于一键登录验证' }])
  })
})

describe('what is no third party, and what is', () => {
  it.each([
    ['the product by a longer form of its name', '青禾地图隐私政策\n一、收集\n您可以通过青禾地图账号登录。', []],
    ['who provides the product', '甲隐私政策\n一、引言\n欢迎您选择由橡果公司提供的甲产品。', []],
    ['half a sentence before SDK', '甲隐私政策\n一、收集\n我们需要写入您的外置存储卡，以便广告SDK写入配置文件。', []],
    ['a part of the phone', '甲隐私政策\n一、SDK\n（6）Face ID：您可使用登录服务，由第三方SDK提供。', []],
    ['services from which data come', '甲隐私政策\n一、收集\n我们从第三方服务（如LINE、微信）获取关于您的数据。', ['LINE', '微信']],
    ['a functional title', '甲隐私政策\n一、SDK\n（8）在线客服SDK：使用橡果公司的在线客服SDK，收集手机号。', ['在线客服SDK']],
    ['makers in a list', '甲隐私政策\n一、推送\n我们使用了小米、vivo品牌手机厂商的APP推送SDK，需要获取IMEI。', ['小米', 'vivo']],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('an API by its name is a point', () => {
    const text = '一、第三方SDK\nD、青禾Api收集您的手机IMEI识别号，用于标识用户身份唯一性。'
    expect(read(text)).toMatchObject([{ name: '青禾Api', data: ['device-id'], purpose: '用于标识用户身份唯一性' }])
  })

  it('data end where the purpose begins, also behind parameters', () => {
    const text = '一、推送\n（1）橡果SDK：需要收集设备型号等参数用于实现视频内容等信息的推送。'
    expect(read(text)).toMatchObject([{ data: ['device-info'] }])
  })

  it('the purpose of a point behind the name of its SDK', () => {
    const text = '一、SDK\n（1）橡果支付SDK：使用橡果支付SDK提供充话费、流量，以及购买商品时支付的功能。'
    expect(read(text)).toMatchObject([{ purpose: '提供充话费、流量，以及购买商品时支付的功能' }])
  })
})

describe('points and sentences with several statements', () => {
  it('what is handed over and what the SDK takes itself', () => {
    const text = '一、登录\n运营商会通过青禾SDK将您的手机号码发送给我们，青禾SDK会收集您的IP地址、设备型号，我们收集上述信息是为了登录。'
    expect(read(text)).toMatchObject([{ name: '青禾SDK', data: ['phone', 'ip', 'device-info'] }])
  })

  it('a link whose words are its address is one address', () => {
    const text =
      '一、推送\n为了识别用户，我们使用了橡果SDK，此产品的隐私条款，可以参考：\n[https://xiangguo.example/p](https://xiangguo.example/p)'
    expect(read(text)).toMatchObject([{ name: '橡果SDK', url: 'https://xiangguo.example/p' }])
  })

  it('a component of an SDK is no entry of its company', () => {
    const text = '一、第三方SDK\n（15）橡果文档SDK。为了展示资料，我们使用了阅读器，该阅读器由松果公司提供，通过阅读器获取您的设备标识符。'
    expect(names(text)).toEqual(['橡果文档SDK'])
  })

  it('a company in the bracket behind its part', () => {
    const text = '一、票务\n我们会向票务方（天津青禾现场科技有限公司，即青禾票务）提供您的手机号。'
    expect(read(text)).toMatchObject([{ name: '天津青禾现场科技有限公司', kind: 'partner' }])
  })
})
