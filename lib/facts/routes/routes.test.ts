import { describe, expect, it } from 'vitest'
import type { PolicyDocument, Route } from '../../model.ts'
import { structure } from '../../structure/index.ts'
import { readContactsZh } from '../contacts/zh/index.ts'
import { readRoutesZh } from './zh/index.ts'

function document(text: string): PolicyDocument {
  const blocks: PolicyDocument['blocks'] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return { title: '', url: null, language: 'zh-Hans', text, blocks, tables: [], links: [], kept: 1 }
}

function routesIn(text: string): Route[] {
  const reading = structure(document(text))
  return readRoutesZh(reading, readContactsZh(reading))
}
const lines = (text: string) => routesIn(text).map(({ kind, channel, target }) => `${kind} ${channel} ${target}`)
const contact = '九、如何联系我们\n电子邮箱：help@bailu.example.cn\n客服电话：400-000-1234\n办公地址：北京市海淀区白露路12号3号楼201室'

describe('readRoutes', () => {
  it('takes a number for complaints for no more, whatever stands beside it', () =>
    expect(lines('白露商店，举报电话：400-000-1234，联系客服进行账号注销')).toContain('contact phone 400-000-1234'))

  it('reads a list of steps with an alternative as one way', () =>
    expect(
      lines('六、删除浏览历史\n1) 点击“我的”；\n2) 点击“浏览历史”；\n3) 点击“编辑”；\n4) 勾选要删的文章，或点击“全选”；\n5) 点击“删除”。'),
    ).toContain('data-delete in-app 我的-浏览历史-编辑-勾选要删的文章或全选-删除'))

  it('takes reporting other readers for no way to the operator', () =>
    expect(lines('如何投诉\n您可以点击“用户头像”-“右上角”-“举报此人”进行举报。')).toEqual([]))

  it.each([
    ['您可以通过“我的-设置-注销账号”注销您的账号。', 'account-cancel in-app 我的-设置-注销账号'],
    ['您可以在“我的-历史记录”中清空浏览记录。', 'data-delete in-app 我的-历史记录'],
    ['您可以在“我的-设置-权限管理”中撤回您的授权。', 'consent-withdraw in-app 我的-设置-权限管理'],
    ['您可以在“设置-消息通知”中关闭推送。', 'consent-withdraw in-app 设置-消息通知'],
    ['您可以在“我的-设置-个性化推荐”中关闭。', 'personalisation-off in-app 我的-设置-个性化推荐'],
    ['如您希望注销账号，请发送邮件至bye@bailu.example.cn。', 'account-cancel email bye@bailu.example.cn'],
    ['您可以拨打客服电话400-000-1234要求删除您的个人信息。', 'data-delete phone 400-000-1234'],
    ['您可以访问https://bailu.example.cn/bye注销账号。', 'account-cancel url https://bailu.example.cn/bye'],
    ['您可以在手机“设置-应用-权限”中关闭相机权限。', 'consent-withdraw support 设置-应用-权限'],
    ['您可以在“隐私中心-授权设置”中撤回对个性化广告推荐的同意。', 'personalisation-off in-app 隐私中心-授权设置'],
    ['您可以在“我的-收藏夹”中取消收藏。', 'data-delete in-app 我的-收藏夹'],
    ['您可以在搜索界面删除历史搜索记录。', 'data-delete in-app 搜索界面'],
    ['您也可以在设置中选择关闭个性化推荐功能。', 'personalisation-off in-app 设置-关闭个性化推荐功能'],
    ['白露商店，举报QQ：123456789，登录后可申请注销账号', 'contact support 举报QQ：123456789'],
    ['如有疑问，请联系我们，客服QQ：123456789。', 'contact support 客服QQ：123456789'],
    ['如要求从我们的服务中删除您的信息，请通过该等特别服务条款提供的方式操作。', 'data-delete support 该等特别服务条款提供的方式操作'],
    ['您可以查询、删除您的个人信息，您可参考相应产品的具体指引进行操作。', 'data-delete support 参考相应产品的具体指引进行操作'],
    ['您可以选择卸载白露客户端，以阻止我们获取您的信息，注销账号不受影响。', 'consent-withdraw support 选择卸载白露客户端'],
    ['您可以联系客服删除您的订单信息。', 'data-delete support 联系客服'],
    ['您可以通过设置功能注销您的账号。', 'account-cancel in-app 设置功能'],
    ['您可以随时通过我的-设置功能给予或收回您的授权同意。', 'consent-withdraw in-app 我的-设置'],
    ['您可以通过“广告设置”打开或关闭程序化广告展示设置。', 'personalisation-off in-app 广告设置'],
    ['您可以清除计算机上保存的所有Cookie，浏览器也设有阻止Cookie的功能。', 'data-delete support 清除计算机上保存的所有Cookie'],
    [
      '您可以在应用的设置页面更换手机号码，或者删除您添加的联系人。',
      'data-delete in-app 在应用的设置页面更换手机号码，或者删除您添加的联系人',
    ],
    ['您可以指示您的浏览器拒绝所有cookie。', 'consent-withdraw support 指示您的浏览器'],
    ['您可以在设备本身操作系统中关闭相机权限，撤回您的授权。', 'consent-withdraw support 设备本身操作系统'],
    ['您可以在“设置-沟通偏好”中选择不接收营销信息。', 'consent-withdraw in-app 设置-沟通偏好'],
    ['您可以自主选择是否清除上述搜索历史记录。', 'data-delete in-app 清除搜索历史记录'],
    ['如您有任何疑问，请发送邮件至ask@bailu.example.cn与我们联系。', 'contact email ask@bailu.example.cn'],
    ['在以下情形中，您可以向白露提出删除个人信息的请求。', 'data-delete support 向白露提出删除个人信息的请求'],
    ['我们提供在线自行删除和向我们提出删除申请两种方式。', 'data-delete support 向我们提出删除申请'],
    ['3、在以下情形中，您可以向我们提出删除个人信息的请求：\n（1）我们违反约定；', 'data-delete support 向我们提出删除个人信息的请求'],
    ['您可以在设备本身操作系统“权限管理”中关闭相机权限。', 'consent-withdraw support 设备本身操作系统“权限管理”'],
    ['您可以对浏览器进行配置：选择“拒绝Cookie”。', 'consent-withdraw support 对浏览器进行配置'],
    ['您也可以清除软件内保存的所有Cookies。', 'data-delete support 清除软件内保存的所有Cookies'],
    ['您可以通过关闭相应业务功能的方式撤回同意。', 'consent-withdraw support 关闭相应业务功能'],
    ['您也可以通过停止使用白露的方式，撤回我们继续收集信息的授权。', 'consent-withdraw support 停止使用白露'],
    ['您可以通过点击「撤回隐私协议」的方式撤回授权。', 'consent-withdraw in-app 撤回隐私协议'],
    ['您可以点击“设置”，将“通讯录同步”功能关闭。', 'consent-withdraw in-app 设置-通讯录同步'],
    ['您可以点击“我的-账号安全”，在账号安全页面中选择“注销账号”。', 'account-cancel in-app 我的-账号安全-注销账号'],
    ['或拨打客服电话400-000-1234，我们将在2周内帮助您进行删除账号的处理。', 'account-cancel phone 400-000-1234'],
    ['如您无法访问、更正或删除您的个人信息，您可致电400-000-1234。', 'data-delete phone 400-000-1234'],
    ['您可在浏览器具备该功能的前提下，通过浏览器的设置拒绝Cookie。', 'consent-withdraw support 浏览器的设置'],
    ['您可以在本软件“个人中心”中申请注销账号。', 'account-cancel in-app 个人中心'],
    ['您可以通过手机银行“我的-隐私政策”点击“撤销同意”来完成。', 'consent-withdraw in-app 我的-隐私政策-撤销同意'],
    ['您可以通过“我的-\n设置-指纹登录”开启或关闭此功能，撤回授权。', 'consent-withdraw in-app 我的-设置-指纹登录'],
    ['您可通过以下方式关闭语音开关，来拒绝提供该信息：个人中心—语音—关闭语音。', 'consent-withdraw in-app 个人中心-语音-关闭语音'],
    ['您可以通过终端设备【设置】页面进行系统权限的管理。', 'consent-withdraw support 终端设备【设置】页面'],
    ['您可以根据自己的需要来修改浏览器的设置以拒绝Cookie。', 'consent-withdraw support 浏览器的设置'],
    ['如您有任何建议，可以通过白露中“客户服务”等渠道与我们联系。', 'contact in-app 客户服务'],
    ['如您不希望看到定向广告，您可以通过回复“TD”等退订我们的营销短信。', 'consent-withdraw support 回复“TD”等退订'],
    ['您可以随时更改移动设备设置来拒收这些资讯。', 'consent-withdraw support 移动设备设置'],
    ['我们会开启相关权限，您可以随时在系统中取消授权。', 'consent-withdraw support 系统'],
    ['您可以在插件内查看录像。您可以随时查看、删除录像。', 'data-delete in-app 插件内'],
    ['我们提供“我要留言”功能，您可以通过“我的-关于我们”联系客服。', 'contact in-app 我的-关于我们'],
    ['如您有疑问，可联系我们的客服咨询，如不同意，您应立即停止访问和使用。', 'contact support 联系我们的客服'],
  ])('%s', (text, expected) => expect(lines(text)).toContain(expected))

  it.each([
    '您可以在“我的-个人资料”中查看和修改您的头像。',
    '在您注销账号后，我们将删除您的个人信息。',
    '如您拒绝提供上述信息，将无法使用该功能。',
    '您可以在“我的-设置-位置”中开启位置权限。',
    '当您联系我们的客服或提出投诉时，我们可能需要您提供必要的信息。',
    '您能够使用语音功能与他人交流，或与客服联系等；',
    'JavaScript可以设定Cookie、阅读Cookie及删除Cookie。',
    '您可以在“松果聊天”中添加或删除好友，我们会创建好友列表。',
    '我们会向以下合作公司提供您的订单号：\n支付：松果支付科技有限公司，客服电话：95099',
  ])('no way out in %s', (text) => expect(lines(text)).toEqual([]))

  it.each([
    ['您可以在“我的”-“设置”-“通用”中清除缓存。', 'data-delete in-app 我的-设置-通用'],
    ['您在我们的产品页面中可以直接清除或删除的信息，包括搜索记录。', 'data-delete in-app 产品页面'],
    ['如您不需要定向推荐，您可以在“我的-推送设置”中对推送设置进行修改。', 'personalisation-off in-app 我的-推送设置'],
    ['您也可以清除软件内保存的浏览记录。', 'data-delete in-app 清除软件内保存的浏览记录'],
    ['您可以通过产品中提供的功能删除您的个人信息。', 'data-delete in-app 产品中提供的功能'],
    ['如您不希望展示个性推荐，可在“我的-\n设置-通用开关”中进行设置。', 'personalisation-off in-app 我的-设置-通用开关'],
    ['如您不需要商品推荐，可在“我的-设置-个推权限设置”进行管理。', 'personalisation-off in-app 我的-设置-个推权限设置'],
    ['打开应用，点击“我的”，点击右上角的图标。您可在“权限设置”中更改授权。', 'consent-withdraw in-app 我的-右上角的图标-权限设置'],
    [
      '八、您的权利\n若您无法通过上述方式访问、更正或删除您的个人信息，可以发送邮件至ask@bailu.example.cn。',
      'data-delete email ask@bailu.example.cn',
    ],
    ['八、注销\n您可以点击“我的”-“设置”-“注销账号”，登录后点击“我要注销”，即可注销账号。', 'account-cancel in-app 我的-设置-注销账号'],
    ['您有权随时自行删除或者联系我们删除您的个人信息。', 'data-delete in-app 随时自行删除'],
  ])('%s', (text, expected) => expect(lines(text).filter((line) => !line.includes(' support '))).toEqual([expected]))

  it.each([
    ['writes a mail', '您可以通过邮件联系平台客服注销。'],
    ['cleans up the device', '您可以在设备的存储管理功能中清除这些信息。'],
    ['must ask', '您可以直接要求我们删除您的个人信息。'],
    ['only has doubts', '如果您对删除您的个人信息、注销账号有任何疑问，请联系我们。'],
    ['manages bound cards', '您可以在“我的-设置-卡片”管理您绑定在平台上的卡片。'],
  ])('names no way in the app where the reader %s', (_, text) =>
    expect(routesIn(text).filter(({ kind, channel }) => kind !== 'contact' && channel === 'in-app')).toEqual([]),
  )

  it('puts a switch for cookies under one way out', () =>
    expect(lines('您可根据自己的偏好管理或删除Cookie。')).toEqual(['consent-withdraw support 管理或删除Cookie']))

  it.each([
    ['what happens when one asks', '1.12 如果您联系我们的客服，我们可能需要您提供信息以验证身份。'],
    ['what is handed to customer service', '您需要将代理人的联系信息提供给我们的客服人员。'],
    ['the name of a section', '如您不愿看到定向广告，可以按照“您的权利和选项”中的指示来进行设置。'],
    ['what the operator does', '我们可能会通过前述联系方式向您发送提醒，您可以退出。'],
    ['a sentence with a dash', '(6)当您使用报名跟踪上的联系客服-\n拨打电话功能时，我们会调用电话功能。'],
    ['a Latin word that the page broke', '您可以关闭GPS位置以及Wi-\nFi接入点信息。'],
    ['a problem that may occur', '您可能会因账号管理问题联系我们客服。'],
    ['a cell that holds an address alone', '六、删除您的信息\n白露微博\n<https://weibo.example.cn/>'],
    ['what goes on in the course of use', '您可以在使用我们服务的过程中，访问、修改和删除您提供的信息。'],
    ['ending the use of the product', '当您决定停止使用我们的产品并决定注销账户时，请放心。'],
    ['a system that keeps recordings', '我们可能需要您的电子邮件，并通过第三方客服系统保存通话录音，用于与您联系。'],
  ])('none from %s', (_, text) => expect(lines(text)).toEqual([]))

  it('gives the ways of another right none of the kinds of the chapter', () => {
    const text = `六、删除您的信息\n（三）获取个人信息副本\n您可以通过第九条载明的联系方式向我们提出请求。\n${contact}`
    expect(lines(text).filter((line) => line.startsWith('data-delete'))).toEqual([])
  })

  it('takes a registered seat for an address to write to only where contacts stand', () => {
    const seat = '注册地址：北京市海淀区白露路4号楼807'
    expect(lines(`白露公司，${seat}，联系邮箱：help@bailu.example.cn。\n${'我们重视隐私。\n'.repeat(20)}`)).toEqual([
      'contact email help@bailu.example.cn',
    ])
    expect(lines(`九、联系我们\n${seat}`)).toEqual(['contact post 北京市海淀区白露路4号楼807'])
  })

  it('promises the time over the contact details to each of them', () => {
    const [route] = routesIn('九、联系我们\n请通过以下方式联系我们，我们将在15个工作日内回复。\n公司：白露\n邮箱：help@bailu.example.cn')
    expect(route).toMatchObject({ kind: 'contact', channel: 'email', deadline: { value: 15, unit: 'working-day' } })
  })

  it('gives the service page of the contact section to those who are sent there', () => {
    const page = '八、联系我们\n客服电话：400-000-1234\n在线客服：https://help.bailu.example.cn/ask'
    const found = lines(`六、您的权利\n您可以通过文末载明的联系方式注销账号。\n您可登录bailu.example.cn删除您的信息。\n${page}`)
    expect(found).toContain('account-cancel url https://help.bailu.example.cn/ask')
    expect(found).not.toContain('contact url bailu.example.cn')
  })

  it('gives each way its own purpose where a sentence holds two', () => {
    expect(lines('您可以在“我的-足迹”中删除浏览记录，也可以在“我的-设置-注销账号”中注销您的账号。')).toEqual([
      'data-delete in-app 我的-足迹',
      'account-cancel in-app 我的-设置-注销账号',
    ])
  })

  it('takes the purpose from the heading where the sentence has none', () => {
    expect(lines('六、您的权利\n（一）注销账号\n操作路径：我的-设置-账号与安全，按照提示操作即可。')).toContain(
      'account-cancel in-app 我的-设置-账号与安全',
    )
  })

  it('asks for what the sentence before calls a right', () => {
    const text = `六、您的权利\n我们将保障您对您的信息的访问、更正和删除的权利。您可以根据本政策公布的联系方式联系我们。\n${contact}`
    expect(lines(text)).toContain('data-delete email help@bailu.example.cn')
  })

  it('names the settings of the device, and not the switch in them once more', () =>
    expect(lines('您可以通过系统设置关闭定位功能的授权。')).toEqual(['consent-withdraw support 系统设置']))

  it('gives a route for each detail where a clause sends to the contact section', () => {
    const found = lines(`六、您的权利\n（一）删除\n您可以通过本政策第九条载明的联系方式要求我们删除您的个人信息。\n${contact}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'data-delete email help@bailu.example.cn',
        'data-delete phone 400-000-1234',
        'data-delete post 北京市海淀区白露路12号3号楼201室',
        'contact email help@bailu.example.cn',
      ]),
    )
  })

  it.each([
    ['如需删除您的信息，请致信以下电子邮箱地址联系我们。', ['data-delete email help@bailu.example.cn']],
    ['您可以通过隐私协议下方的邮箱方式发送注销账号邮件。', ['account-cancel email help@bailu.example.cn']],
    ['如需删除您的信息，可以通过站内信或者邮件的方式通知我们。', ['data-delete email help@bailu.example.cn']],
    ['在以下情形中，您可以发送邮件向我们提出删除个人信息的请求：', ['data-delete email help@bailu.example.cn']],
    ['您可以拨打客服电话申请注销账户。', ['account-cancel phone 400-000-1234']],
    [
      '您可以通过本政策提供的其他方式要求删除您的信息。',
      ['data-delete email help@bailu.example.cn', 'data-delete phone 400-000-1234', 'data-delete post 北京市海淀区白露路12号3号楼201室'],
    ],
  ])('gives only the details that are pointed at: %s', (sentence, expected) => {
    const out = lines(`六、您的权利\n${sentence}\n${contact}`)
    expect(out.filter((line) => !line.startsWith('contact'))).toEqual(expected)
  })

  it('promises the time of the contact section to whom it is pointed at from elsewhere', () => {
    const text = `六、删除\n您可以通过第九条载明的联系方式删除您的信息。\n${contact}\n我们将在15个工作日内回复您的问题。`
    expect(routesIn(text).find(({ kind, channel }) => kind === 'data-delete' && channel === 'email')?.deadline).toEqual({
      value: 15,
      unit: 'working-day',
    })
  })

  it('promises no answer to a menu', () => {
    const text = '六、您的权利\n您可以在“我的-足迹”中清除浏览记录。\n如无法访问，请联系客服。\n我们将在30天内回复您的访问请求。'
    expect(routesIn(text).find(({ kind }) => kind === 'data-delete')).toMatchObject({ channel: 'in-app', deadline: null })
  })

  it('follows the words of a link to where it leads', () => {
    const text = '您可以点击这里注销您的账号，或者写信给我们。'
    const page = { ...document(text), links: [{ start: 5, end: 7, href: 'https://bailu.example.cn/bye' }] }
    const reading = structure(page)
    expect(readRoutesZh(reading, readContactsZh(reading))).toMatchObject([
      { kind: 'account-cancel', channel: 'url', target: 'https://bailu.example.cn/bye' },
    ])
  })

  it('joins numbered steps into one way', () => {
    const text = '六、您的权利\n（一）注销账号\n1）点击“我的”；\n2）点击“设置”；\n3）点击“注销账号”。'
    expect(lines(text)).toContain('account-cancel in-app 我的-设置-注销账号')
  })

  it('does not take the title of the next list for a step', () => {
    const text = '六、您的权利\n（一）删除观看历史\n1) 点击“我的”；\n2) 点击“观看历史”；\n3) 点击“删除”。\n* 删除订单：'
    expect(lines(text)).toContain('data-delete in-app 我的-观看历史-删除')
  })

  it('takes the ways of another section that a clause points at', () => {
    const text =
      '六、您的权利\n（一）查询和更正您的信息\n您可以在“我的-地址簿”中查询和更正您的地址。\n（二）删除您的信息\n您可以通过“（一）查询和更正您的信息”中列明的方式删除您的部分信息。'
    expect(lines(text)).toContain('data-delete in-app 我的-地址簿')
  })

  it('promises the time that belongs to the route, with its unit', () => {
    const text = `六、您的权利\n（一）注销账号\n您可以通过“我的-设置-注销账号”申请注销，我们将在15个工作日内完成核查和处理。\n${contact}\n我们将在30日内回复您的问题。`
    const of = (kind: string, channel: string) => routesIn(text).find((route) => route.kind === kind && route.channel === channel)?.deadline
    expect(of('account-cancel', 'in-app')).toEqual({ value: 15, unit: 'working-day' })
    expect(of('contact', 'email')).toEqual({ value: 30, unit: 'day' })
  })

  it.each([
    ['您可以通过邮件向我们提出删除您的信息的请求。', 'data-delete email'],
    ['您可以通过账户注销流程进行注销。', 'account-cancel in-app 账户注销流程'],
    ['您可以通过您设备的【设置】功能关闭相机权限，撤回您的授权。', 'consent-withdraw support 设备的【设置】功能'],
    ['您可以在设备操作系统当中关闭这些权限。', 'consent-withdraw support 设备操作系统'],
    ['如果您不想接收商业短信，您可以编辑“td”发送至95599取消。', 'consent-withdraw support 编辑“td”发送至95599'],
    ['如果您拒绝个性化广告推送服务，可以在白露设置中将其关闭。', 'personalisation-off in-app 白露设置'],
    ['您可以在我们的产品中直接申请注销账户：进入产品后点击头像，注销账号。', 'account-cancel in-app'],
    ['您可以在界面中选择关闭程序化广告推荐。', 'personalisation-off in-app 在界面中选择关闭程序化广告推荐'],
    ['如果您发现权利受到侵害，可以点击用户反馈，进入用户反馈界面与我们联系。', 'contact in-app 用户反馈界面'],
    ['您可以通过【设置-隐私-系统权限管理】更改相机、相册的权限。', 'consent-withdraw in-app 设置-隐私-系统权限管理'],
    ['您打算撤回授权的，可以根据我们提供的联系方式联系我们。', 'consent-withdraw email'],
    ['您可以通过以下方式注销账户：\n1、点击“我的”\n2、点击设置按钮\n3、点击“注销”', 'account-cancel in-app 我的-设置按钮-注销'],
    ['如有疑问，请关注“白露读书”微信公众号联系我们。', 'contact support 关注“白露读书”微信公众号'],
  ])('reads %s', (text, line) => expect(lines(`六、您的权利\n${text}\n${contact}`).join('\n')).toContain(line))

  it('takes the closing of a function for a withdrawal only', () =>
    expect(lines('您可以通过注销账号、关闭设备功能等方式改变您的授权。').filter((line) => line.includes('关闭设备功能'))).toEqual([
      'consent-withdraw support 关闭设备功能',
    ]))

  it('gives what is promised for all requests to each', () => {
    const text = `六、您的权利\n您可以通过邮件向我们提出注销账号的请求。\n${contact}\n对于您所有的联系和请求，我们会在15个工作日内作出答复。`
    expect(routesIn(text).find(({ kind }) => kind === 'account-cancel')?.deadline).toEqual({ value: 15, unit: 'working-day' })
  })

  it('reads a promise in a numbered sentence', () => {
    const text = `六、您的权利\n1．注销\n您可以联系客服申请注销您的账户。\n2．响应您的请求\n（1）我们可能会先要求您验证身份。\n（2）我们将在15个工作日内做出处理。如您不满意，可以投诉。\n${contact}`
    expect(routesIn(text).find(({ kind }) => kind === 'account-cancel')?.deadline).toEqual({ value: 15, unit: 'working-day' })
  })

  it('does not take a retention time for a deadline', () => {
    const [route] = routesIn('六、注销账号\n您可以通过“我的-设置-注销账号”注销账号。注销后我们将保留您的日志36个月。')
    expect(route).toMatchObject({ kind: 'account-cancel', deadline: null })
    expect(route!.kept[0]!.quote).toContain('36个月')
  })

  it('knows the time to change one’s mind, what is lost and what is asked for first', () => {
    const [route] = routesIn(
      '六、注销账号\n您可以通过我的-设置-注销进行操作。申请后有7天的冷静期，冷静期内登录则注销自动取消。注销前我们将验证您的身份。账号注销后，余额将被清零且无法恢复。',
    )
    expect(route).toMatchObject({ coolingOff: { value: 7, unit: 'day' }, deadline: { value: 7, unit: 'day' } })
    expect(route!.losses.map(({ quote }) => quote)).toEqual([expect.stringContaining('清零')])
    expect(route!.preconditions.map(({ quote }) => quote)).toEqual([expect.stringContaining('验证您的身份')])
  })

  it.each([
    '您可以通过“我的-设置-注销账号”注销账号。提交后进入7天冷静期，冷静期满后我们将在15个工作日内完成注销。',
    '您可以通过“我的-设置-注销账号”注销账号，我们将在15个工作日内处理，注销设有7天反悔期。',
  ])('keeps the time for a change of mind apart from the promised one: %s', (text) => {
    expect(routesIn(text)[0]).toMatchObject({ coolingOff: { value: 7, unit: 'day' }, deadline: { value: 15, unit: 'working-day' } })
  })

  it('quotes exact slices of the document, whatever the text', () => {
    const text = `六、您的权利\n您可以通过“我的-设置-注销账号”注销您的账号。\n您可以在手机“设置-应用-权限”中关闭相机权限，15个工作日内完成。\n${contact}`
    for (let cut = 0; cut < text.length; cut += 3) {
      const part = text.slice(cut) + text.slice(0, cut)
      for (const route of routesIn(part))
        for (const { quote, start, end } of [...route.evidence, ...route.losses, ...route.kept, ...route.preconditions])
          expect(part.slice(start, end)).toBe(quote)
    }
  })
})
