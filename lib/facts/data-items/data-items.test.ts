import { describe, expect, test } from 'vitest'
import { classify } from '../../classify/index.ts'
import { readText } from '../../extract/plain.ts'
import { phrases } from '../../knowledge/zh/collected-phrases.ts'
import { fold } from '../../text/fold.ts'
import { structure } from '../../structure/index.ts'
import { readDataItems } from './index.ts'

const read = (text: string) => readDataItems(classify(structure(readText(text, { title: '', url: null }))), [])
const collected = (sentence: string, heading = '一、我们如何收集您的个人信息') =>
  read(`${heading}\n${sentence}`)
    .data.map((item) => (item.by === 'operator' ? item.category : `${item.category} (third party)`))
    .toSorted()

describe('is collected', () => {
  test.each([
    ['taken', '注册时，我们会收集您的手机号码、设备型号和IP地址。', ['device-info', 'ip', 'phone']],
    ['given', '为了创建账户您需要向我们提供您的昵称、性别、生日。', ['birthday', 'gender', 'profile']],
    ['recorded on some condition', '当您下单时，我们可能会记录您的收货地址、订单信息。', ['address', 'transaction']],
    ['with brackets inside brackets', '我们会收集设备信息（设备标识（IMEI/OAID/Android ID）、系统版本）。', ['device-id', 'device-info']],
    [
      'in a list with its introduction',
      '我们会收集以下信息：\n1、您的姓名、身份证号码；\n2、您的银行卡号。',
      ['bank-account', 'id-number', 'name'],
    ],
    ['in the examples of the next sentence', '我们会自动收集您的日志信息。例如您的IP地址、浏览记录。', ['browsing', 'ip', 'usage-log']],
    ['under a label', '收集的个人信息：姓名、身份证号码', ['id-number', 'name']],
    ['named before the predicate', '我们会将您的姓名、手机号码进行收集。', ['name', 'phone']],
    ['by the occasion it is taken on', '您发布图片、评论时，我们将收集您发布的信息。', ['photos', 'user-content']],
    ['sent to us by somebody else', '运营商会将您的手机号码发送给我们。', ['phone']],
    ['on both sides of a verb inside a list', '我们将收集您的以下信息：姓名、性别、证件登记信息、手机号码。', ['gender', 'name', 'phone']],
    ['in the object of a relative clause', '我们需要收集您输入的语音。', ['audio']],
    ['held, since a right reaches it', '您可以查询、更正您的昵称、性别。', ['gender', 'profile']],
    ['by a third party alone', '该SDK会收集您的设备型号、IMEI。', ['device-id (third party)', 'device-info (third party)']],
    ['with a vehicle that is chosen, which is no property', '我们会获取您的订单（包括您选择的车辆）。', ['transaction']],
    ['added to a profile', '您可以选择添加其他信息，如个人签名、职业、学校。', ['education-work', 'profile']],
    ['by our partners', '我们的合作伙伴可能会收集您的IP地址。', ['ip (third party)']],
    ['as we are allowed to', '您需要授权我们在符合法律的前提下读取您在该平台上公布的昵称、性别。', ['gender', 'profile']],
    ['by us through those who hold it', '我们会通过您选择的交易对象、物流公司等收集您的物流信息。', ['address']],
    ['through us, by a third party', '第三方可能会通过本产品获得您的昵称。', ['profile (third party)']],
    ['for a check of what it names', '您需提供身份证号码以核实投诉、举报的真实性。', ['id-number']],
    [
      'by the operator together with somebody else',
      '认证时，我们和提供认证服务的第三方机构需要您提供真实姓名、面部特征信息。',
      ['face', 'name'],
    ],
    ['a page visited, which is no place', '我们会记录您访问的页面地址。', ['browsing']],
    ['in the passive', '如您主动发送到社区的图片、文字内容将被收集。', ['photos', 'user-content']],
    [
      'behind an example with a clause of its own',
      '我们会自动记录设备信息，例如您用于接入服务的其他程序所提供的配置信息、您的IP地址和设备识别码。',
      ['device-id', 'device-info', 'ip'],
    ],
    ['used by a payment service for itself', '第三方支付机构可能使用生物识别信息核验付款。', ['biometric-other (third party)']],
    [
      'in a chain of semicolons behind the sentence that takes',
      '我们会自动获取您的设备信息，包括IP地址；网络状态，时区；',
      ['device-info', 'ip', 'network'],
    ],
    [
      'with what interests the reader, which is no interest given',
      '我们会收集日志并向您推送您可能感兴趣的内容。',
      ['usage-log', 'user-profile'],
    ],
    ['in a list parted by commas', '我们收集的信息包括设备的类型，操作系统，语言选项。', ['device-info']],
    ['taken and then passed on', '我们可能会收集您的位置信息并提供给服务商。', ['location-precise']],
    [
      'in a list that goes on behind its purpose',
      '我们会收集以下信息：\n通话信息，为提高服务质量，您与司机的通话内容、通话时长等信息；',
      ['call-log', 'messages'],
    ],
    [
      'by a platform for payments',
      '付款时，支付平台会收集您的银行卡号、持卡人姓名。',
      ['bank-account (third party)', 'name (third party)'],
    ],
    [
      'behind a sentence on what must be collected',
      '请您了解，我们为提供服务和保障正常运行所必须收集的基本信息有：IP地址、网络接入方式。',
      ['ip', 'network'],
    ],
    ['taken, whoever gets it then', '用户提供的个人信息（例如用户的信用卡号）会提供给商家。', ['bank-account']],
    ['asked of a third party', '如您通过微信登录，我们会请求第三方提供您的昵称、性别。', ['gender', 'profile', 'third-party-account']],
    [
      'in the list of what is to be given',
      '申请时，您需要向我们提供您的个人信息，个人信息包括：\n（1）基本信息，包括姓名、民族；\n（2）财产信息，包括银行账号。',
      ['bank-account', 'credit-property', 'ethnicity', 'name'],
    ],
    ['had from those who keep it', '我们可能从依法留存您通话详单的第三方机构获取您的通话详单。', ['call-log']],
    ['put together', '我们可能使用或整合您的交易信息以及合作伙伴取得您授权的信息。', ['transaction']],
    ['set beside the name of the account', '您需要提供您的邮箱作为登录账户名。', ['account', 'email']],
    ['with leave, which is no purpose', '在您开启权限后，我们可以获取您的位置信息、日程信息。', ['calendar', 'location-precise']],
    ['a password that is asked for', '使用加密空间时，我们会收集您的密码。', ['password']],
    ['a password made up for the account', '注册时您需要提供手机号码并设置登录密码。', ['password', 'phone']],
    ['what is said to us', '我们会保存您与我们的通信记录和内容。', ['support-records']],
    ['where it is not put together', '我们会收集位置信息，但不会将各时段的信息进行结合以判断您的行踪轨迹。', ['location-precise']],
    ['behind a purpose in a bracket', '我们会收集设备识别符（IMEI是一串字符，可用于标识设备）、IP地址。', ['device-id', 'ip']],
    ['behind an occasion with a mark before it', '• 为了向您提供好友聊天、社区互动服务，我们会收集设备信息。', ['device-info']],
    ['as records of the data subject', '我们会收集浏览历史等个人信息主体操作记录。', ['browsing', 'usage-log']],
    ['written down by whoever it is uploaded to', '您的行为日志会被上传至服务器。', ['browsing']],
    ['put to use', '我们可对您账号中的头像、昵称等信息进行使用。', ['profile']],
    [
      'kept though it names records',
      '我们收集您的设备信息和您与客服的沟通记录（文本、通话记录形式）。',
      ['device-info', 'support-records'],
    ],
    ['sent to others in the game', '我们可能会收集并保存您发送的上述信息内容，以净化环境。', ['messages']],
    [
      'among clicks and the like',
      '行为信息主要包括：浏览、搜索、查询、收藏、下载等操作记录。',
      ['browsing', 'search-history', 'usage-log'],
    ],
    ['behind a tip', '我们会防止您的个人信息泄露；\n系统会获取您的应用列表、进程信息。', ['installed-apps']],
    ['named before the sentence that takes it', '您的设备型号、IP地址。我们收集上述信息是为了保障安全运行。', ['device-info', 'ip']],
    ['behind a purpose that names us', '同时用于统计分析我们会收集您的登录日志、好友列表。', ['contacts', 'usage-log']],
    ['asked of somebody else by us', '购买时，我们需要向支付服务商获取您的支付账户。', ['bank-account']],
    ['with the short name in quotes', '我们会收集网络协议（“IP”）地址。', ['ip']],
    [
      'asked for, though not of those who do not use the service',
      '您还需要向我们提供您的姓名，如果您不使用该产品，则无需提供相关信息。',
      ['name'],
    ],
    [
      'in what the policy means by a kind of data',
      '设备信息：是指与您的设备相关的信息，包括设备型号、MAC地址。',
      ['device-id', 'device-info'],
    ],
    ['with a number of social security', '我们需要采集您的社会保障号码、手机号码。', ['id-other', 'phone']],
    [
      'by us where the account is with somebody else',
      '如您使用支付宝或者微信登录，需要授权您在支付宝或者微信中的头像、昵称。',
      ['profile'],
    ],
    ['talked about with customer service', '我们会记录您与客服之间的通讯记录。', ['support-records']],
    ['in the familiar form and with full-width letters', '我们会收集你的ＩＰ地址、帐号信息。', ['account', 'ip']],
  ])('%s', (_, sentence, categories) => {
    expect(collected(sentence)).toEqual(categories)
  })
})

describe('is not collected', () => {
  test.each([
    [
      'a fingerprint that somebody else compares',
      '您需要使用指纹信息进行付款验证。该功能由第三方提供，我们不会收集和存储您的该类信息。',
      undefined,
    ],
    [
      'a fingerprint of which only the result is taken',
      '您可以开启指纹支付，我们仅收集验证的结果，而不会直接收集您的指纹信息。',
      undefined,
    ],
    ['rules that protect children', '我们建立了严格的信息收集使用规则，以保护儿童个人信息安全。', undefined],
    ['where the information travels', '我们收集的信息可能传送至您所在国家、地区或我方收集信息所在地。', undefined],
    ['where a finger taps', '我们会收集您的点击相对位置，并按征信机构要求查询。', undefined],
    ['the way out of a store', '腾讯应用宝 | 举报电话0755-83765566 | 注销QQ或微信账号即会注销您提供的头像、昵称', undefined],
    ['the name of the rules for children', '我们收集的信息受《儿童个人信息及隐私保护政策》约束。', undefined],
    ['tools that are called personal', '我们为您提供个性化贴纸、相框。', undefined],
    ['an answer to what was said', '我们可能将收集的信息用于回复您的评论与问题。', undefined],
    ['a definition', '个人信息是指能够识别特定自然人的各种信息，包括姓名、出生日期、身份证件号码。', '一、定义'],
    [
      'a definition that goes on behind a semicolon',
      '为本政策之目的：\n（1）个人信息是指，以电子方式记录的各种信息，包括姓名；财产信息、网页浏览记录、设备MAC地址等。',
      undefined,
    ],
    ['a definition behind its label', '敏感个人信息：一旦泄露容易危害人身安全的信息，包括生物识别、宗教信仰、行踪轨迹等信息。', undefined],
    ['what the policy does not hold for', '本政策不适用于以下情况：\n1、您接入的第三方服务收集的您的浏览记录、订单信息；', undefined],
    ['what the staff does', '我们对工作人员处理个人信息的行为进行记录，避免违法下载信息。', undefined],
    ['a word that holds another', '我们会收集和使用信息，保护您的隐私信息。', undefined],
    ['the way back to a forgotten password', '我们会收集相关信息，用户可进行密码找回、密码重置。', undefined],
    ['somebody else’s picture', '提交、发布虚假信息，或盗用他人头像、昵称的；', undefined],
    ['what does not infringe', '您上传的图片、音频不侵犯任何第三方的知识产权。', undefined],
    ['intellectual property', '本公司提供的图片、音频、您发布的内容之外的文档的知识产权均归本公司所有。', undefined],
    ['a step of signing in', '一键登录节省您获取验证码的时间。', undefined],
    ['an example from the law', '我们只在所需的期限内保留信息，例如《电子商务法》要求交易信息保存时间不少于三年。', undefined],
    ['the name of a browser', '我们会收集您的网页浏览器所提供的内容。', undefined],
    ['advice to read', '我们建议您查看您访问的每个站点的隐私政策，请您仔细阅读本政策。', undefined],
    ['what is forbidden', '您不得利用本服务从事违法行为，包括：\n（1）发布、传播、储存侵害他人权利的内容；', '九、用户行为'],
    ['what is read and never sent', '我们需要读取您的通讯录，导入手机本地。我们不会上传通讯录信息到服务器。', undefined],
    ['a code that is sent', '我们可能向您发送通知，包括服务所必须的验证码。', undefined],
    ['the name of a recipient', '我们将向您告知接收方的名称或者姓名、联系方式。', '五、共享'],
    ['a denial', '我们不会收集您的通话记录和短信内容。', undefined],
    ['what is never followed', '我们不会追踪您的行踪轨迹。', undefined],
    ['a denial that takes back the sentence', '支付时您需要填写银行卡号，但我们不会留存该信息。', undefined],
    ['what stays on the device', '指纹信息仅保存在您的手机本地，不会上传。', undefined],
    [
      'what the sentence says is not taken',
      '您选择指纹解锁时，我们调用您在设备中已设置的指纹，我们仅接收验证结果，并不收集您的指纹信息。',
      undefined,
    ],
    ['a licence', '您授予我们在任何设备（包括智能移动终端设备、智能家居设备）上不可撤销的使用权许可。', undefined],
    ['news of a place', '我们会收集并推荐相关的城市、地区资讯。', undefined],
    ['a court', '争议由本公司所在地的人民法院管辖。', undefined],
    ['what may be called sensitive', '某些个人信息因其特殊性可能被认为是敏感个人信息，例如您的财产信息、病历。', undefined],
    ['a security tip', '请妥善保管您的密码、身份证号码，切勿向他人透露。', undefined],
    ["the law's exceptions", '以下情形无需征得您的同意：\n1、与国家安全有关的姓名、身份证号码；', undefined],
    ['what a right needs', '为验证您的身份，您需要提供身份证照片。', '六、您的权利'],
    ['a purpose', '我们会收集您的手机号码，用于填写收货地址。', undefined],
    ['what is protected', '例如，我们会使用加密技术确保您账号信息的完整性。', '五、安全'],
    ['a way to tell the user something', '我们会通过站内通知、短信等方式通知您。', undefined],
    ['a use that is denied', '我们不会将您的个人信息用于个性化推荐。', undefined],
    ["a guardian's consent in general", '收集您孩子的儿童个人信息须经监护人同意。', '七、未成年人'],
    ['a permission by itself', '我们会申请日历权限。', undefined],
    ['a name of a right or an office', '侵犯他人姓名权、肖像权的，请联系客服电话。', undefined],
  ])('%s', (_, sentence, heading) => {
    expect(collected(sentence, heading).filter((category) => category !== 'phone')).toEqual([])
  })
})

describe('a word for data within another word is none', () => {
  test.each([
    ['月经 in 月经营性收入', '我们会收集您的月经营性收入、设备型号。', ['bank-account', 'device-info']],
    ['户名 in 商户名称', '我们会收集商户名称、设备型号。', ['device-info']],
    ['公司信息 in 有限公司 信息推送', '我们会通过青禾技术有限公司 信息推送收集您的设备型号。', ['device-info']],
    ['行程 in 运行程序', '我们会收集当前运行程序、设备型号。', ['device-info', 'installed-apps']],
    ['指纹 in 应用签名指纹', '我们会收集应用签名指纹。', ['device-info']],
    ['a finger of which only the result is taken', '我们会获取指纹认证结果和设备型号。', ['device-info']],
    ['an address of a device', '我们会收集设备IP地址、Internet 协议(IP)地址、路由器地址、UUID 地址。', ['device-id', 'ip', 'network']],
    ['a sensor of which only the number is taken', '我们会收集硬件序列号（如传感器硬件序列号）。', ['device-id']],
    ['a call that is only noticed', '我们会收集设备型号，并获知您是否有来电。', ['device-info']],
    [
      'costs of a dispute',
      '您上传视频造成损失的，应向我们赔偿，包括律师费、交通费等因维权而产生的费用；我们会收集设备型号。',
      ['device-info'],
    ],
    ['a student who is no child', '我们会收集留学生姓名。', ['name']],
  ])('%s', (_what, sentence, categories) => expect(collected(sentence)).toEqual(categories))
})

describe('what else the clause says', () => {
  const item = (text: string) => read(text).data[0]!

  test('purpose and condition are quoted', () => {
    const { purposes, conditions } = item('一、我们收集的信息\n当您参加活动时，我们会收集您的身份证号码，用于核对获奖者的身份。')
    expect(purposes.map((purpose) => purpose.quote)).toEqual(['用于核对获奖者的身份'])
    expect(conditions.map((condition) => condition.quote)).toEqual(['当您参加活动时'])
  })

  test('a joining word and the end of the account are no conditions', () => {
    expect(item('一、我们收集的信息\n同时，我们会收集您的身份证号码。').conditions).toEqual([])
    expect(item('一、我们收集的信息\n当您注销账户后，我们会保存您的身份证号码。').conditions).toEqual([])
  })

  test('a heading that opens with how data are collected is none on rights', () => {
    expect(collected('需要您填写收货人姓名及收货地址。', '一、我们如何收集您的信息以及您如何管理您的信息')).toEqual(['address', 'name'])
  })

  test('nor does the title of a policy on protection say that data are kept', () => {
    expect(collected('您可以主动填写感情状况、学校、公司。', '某某个人信息保护政策')).toEqual(['education-work', 'marital'])
  })

  test('fingerprints that are never taken are compared on the device', () => {
    const denied = '我们不会采集您的指纹，您的指纹仅保存在设备上。'
    expect(collected(`您需提供姓名、指纹。\n${denied}`)).toEqual(['name'])
    expect(collected('您需提供姓名、指纹。')).toEqual(['fingerprint', 'name'])
  })

  test('the name of the product acts like "we"', () => {
    const own = { product: '小鹿', operator: null }
    const items = (sentence: string) =>
      readDataItems(classify(structure(readText(`一、我们收集的信息\n${sentence}`, { title: '', url: null }))), [], own).data.map(
        ({ category, by }) => [category, by],
      )
    expect(items('付款时，小鹿会和第三方支付机构收集您的银行卡号。')).toEqual([['bank-account', 'operator']])
    expect(items('您用第三方账号登录时，《小鹿》通过上述账号收集您的通讯录。')).toContainEqual(['contacts', 'operator'])
    expect(items('您用第三方账号登录时，小鹿通过上述账号收集您的好友列表。')).toContainEqual(['contacts', 'operator'])
  })

  test.each([
    ['required', '我们会收集您的手机号码。如您不提供，将无法完成注册。'],
    ['optional', '您可以选择填写您的性别。'],
    ['unknown', '我们会收集您的设备型号。'],
  ])('it is %s', (necessity, sentence) => {
    expect(item(`一、我们收集的信息\n${sentence}`).necessity).toBe(necessity)
  })
})

describe('is held, since a right reaches it', () => {
  test.each([
    ['as the reader may wish', '如果您希望访问或编辑您个人资料中的年龄、学历，可在登录后操作。', ['birthday', 'education-work', 'profile']],
    ['by examples', '您可以查阅、修改您的基本信息，如昵称、性别等个人信息。', ['gender', 'profile']],
  ])('%s', (_, sentence, categories) => {
    expect(collected(sentence, '五、您如何访问和管理您的个人信息')).toEqual(categories)
  })
})

describe('is declared sensitive', () => {
  const declared = (text: string) =>
    read(text)
      .declared.map((entry) => entry.category)
      .toSorted()
  test.each([
    ['said of it', '身份证号码、手机号码属于个人敏感信息。', ['id-number', 'phone']],
    ['in brackets', '我们会收集您的手机号码（个人敏感信息）。', ['phone']],
    ['as such', '我们会收集您的通讯录、位置信息等敏感信息。', ['contacts', 'location-precise']],
    ['by pointing back', '我们会收集您的人脸信息、身份证号码，上述信息属于敏感个人信息。', ['face', 'id-number']],
    ['by what it is called', '您可上报您的健康状况、姓名和所在城市。上述健康信息属于敏感信息。', ['health']],
    [
      'by pointing at the same point of a list',
      '1、您的评论、点赞；\n2、地理位置信息：GPS信息，该信息是个人敏感信息。',
      ['location-precise'],
    ],
    ['in the sentence behind', '您提交的内容可能涉及您的个人敏感信息。包括但不限于身份证号码、病历。', ['health', 'id-number']],
    [
      'but not by the words that follow it',
      '我们会收集您的身份证号码。该等信息属于个人敏感信息，您可以拒绝提供，如果拒绝将无法使用。',
      ['id-number'],
    ],
    ['as possibly among them', '请提供姓名、银行账号。这些信息可能包括个人敏感信息（如银行账号）。', ['bank-account']],
    [
      'in a bracket, which says nothing of what stands before it',
      '我们会收集设备信息、位置信息（其中精准定位信息为个人敏感信息）。',
      ['location-precise'],
    ],
    [
      'in a list that ends with its bracket',
      '您需要提供其他敏感个人信息（包括手机号码、人脸信息等）并将其与实名信息、运营商处的记录比对。',
      ['face', 'phone'],
    ],
    [
      'by its print, where the policy says so',
      '我们收集的个人敏感信息以加粗并加下划线的方式提示。注册时我们会收集昵称和 ** _手机号码_** 。',
      ['phone'],
    ],
    [
      'by bold print, where the policy says so',
      '我们收集的个人敏感信息已采取加粗的形式重点提示。\n**1、注册昵称**\n注册时我们会收集昵称和 **手机号码** 。',
      ['phone'],
    ],
    ['but not by bold print of which nothing is said', '注册时我们会收集昵称和 **手机号码** 。敏感信息将严格保护。', []],
    ['but not by print that stands for other things too', '与您权益有关的条款和敏感信息以下划线提示。我们会收集 _手机号码_ 。', []],
    [
      'by a definition that speaks of this policy',
      '个人敏感信息，是指一旦泄露可能危害人身安全的个人信息，在本隐私政策中包括：身份证、银行卡号。',
      ['bank-account', 'id-number'],
    ],
    ['by pointing at a part', '我们会收集您的人脸信息。该部分信息属于敏感个人信息，您可以拒绝。', ['face']],
    ['by the shortest pointer', '我们会收集您的人脸信息，此为个人敏感信息，我们会严格保密。', ['face']],
    ['but not as an example of what is sensitive', '某些个人信息（如您的种族、宗教）因其特殊性可能被认为是敏感个人信息。', []],
    ['but not by what posts may hold', '您可以分享照片。这其中可能包含您的财产信息等敏感信息。', []],
    [
      'in the bracket behind the word',
      '请提供联系电话、支付宝账号。这些信息可能包括个人敏感信息（联系电话、支付宝账号）。',
      ['bank-account', 'phone'],
    ],
    ['of one thing alone, which is no word for data', '我们会读取您的剪贴板内容以识别兑换码，其中兑换码属于个人敏感信息。', []],
    ["as the policy's own list", '本政策涉及的敏感信息包括：银行账户、行踪轨迹。', ['bank-account', 'location-track']],
  ])('%s', (_, sentence, categories) => {
    expect(declared(`一、我们收集的信息\n${sentence}`)).toEqual(categories)
  })

  test('a definition in general declares nothing', () => {
    expect(declared('一、定义\n个人敏感信息是指一旦泄露可能危害人身安全的信息，包括身份证件号码、银行账号、行踪轨迹。')).toEqual([])
  })
})

test("the product's own name names no data", () => {
  const reading = classify(
    structure(readText('一、我们收集的信息\n松果邮箱会收集您的昵称。松果邮箱收集的信息属于敏感信息。', { title: '', url: null })),
  )
  const { data, declared: sensitive } = readDataItems(reading, [], { product: '松果邮箱', operator: null })
  expect(data.map(({ category }) => category)).toEqual(['profile'])
  expect(sensitive.map(({ category }) => category)).not.toContain('email')
})

describe('phrases that say it in their own way', () => {
  test.each(phrases.map((phrase) => [`${phrase.category}: ${phrase.because}`, phrase] as const))('%s', (_, phrase) => {
    const matches = (sentence: string) => phrase.needs.some((need) => fold(sentence).includes(need)) && phrase.pattern.test(fold(sentence))
    expect(matches(phrase.hit)).toBe(true)
    expect(matches(phrase.miss)).toBe(false)
  })
})
