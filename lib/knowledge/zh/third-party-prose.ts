import type { Category } from '../../model.ts'

/** How sentences speak of third parties. All patterns match folded text. */

/** Behind these words a name of an SDK can begin; what stands before them is not part of it. */
export const beforeName =
  /^.*(?:其中|已经?将|以便|访问了|详见|请见|参见|关于|自行调用的|自行|用到了?|调起|的是|使用了|使用的|使用|接入了|接入的|接入|集成了|集成的|集成|嵌入了|嵌入的|嵌入|引入了|引入的|引入|采用了|采用|加入了|调用了|调用|内置|植入|启用|通过|包括但不限于|包括|包含|例如|比如|诸如|譬如|我们会|我们的|我们|我司|我行|本应用|本产品|本软件|[您你]的|[您该此例由的你]|有(?!道|赞|米|竹居)|这些|上述|以下|如下|提供的|提供|开发的|运营的|旗下的|公司的|第三方|三方|以及|或者|并且|分别为|分别是|(?<![一三四五六七八九])如|(?<!华|作)为(?!华))/su

/** Names that only say what an SDK does. They are entries where they are titles or where the policy says that it uses one (使用了风控SDK). */
export const functionalName =
  /^(?:注册|消息|信息|通知|厂商|手机|系统|推送|push|分享|社交|社会化|支付|登录|登陆|一键|快捷|本机|号码|账号|认证|实名|身份|统计|分析|数据|广告|投放|营销|地图|定位|位置|导航|风控|安全|反作弊|加固|加密|语音|识别|人脸|活体|检测|智能|在线|客服|视频|音频|直播|播放|播放器|点播|扫码|二维码|崩溃|性能|监测|监控|日志|网络|加速|短信|验证码|验证|存储|图片|下载|浏览器|内核|相关|功能|技术|服务|平台|应用|业务|[类与和及、/]|h5|app)+$/u

/** Says that the SDK named next to it is in use. */
export const usesSdk =
  /(?:使用|接入|集成|嵌入|引入|采用|内置|植入|加入|调用)(?:了|的是)?(?:我们的?)?(?:(?:关联公司|关联方)?(?:开发|提供)?的?|(?:第三方|合作方|合作伙伴)(?:开发|提供)的)$/u

/** A predicate of taking whose object are data. */
export const takes =
  /需要[您你]提供|要求[您你]提供|收集|获取|采集|读取|调取|访问|取得|搜集|获得|记录|上传|上报|提供(?=[您你]的)|(?<!目前|现|已)需要(?=[您你]的)|涉及|共享|提供给|传输|调用|使用(?=[您你]|以下信息|相关信息)|检索/u
/** The same denied. */
export const takesNot =
  /(?:不会|不|未|无需|无须|不需要|并未|从未|没有)会?(?:直接|主动|另行|额外|以任何方式)?(?:向.{1,12})?(?:收集|获取|采集|读取|访问|共享|分享|提供|上传|存储|留存)/u

/** A clause that goes on about the SDK named before it. */
export const goesOn =
  /^(?:[该此]|这些|[这其它]|上述|它们|他们|前述|以上)等?(?:第三方|合作方|公司|服务商|三方|手机厂商)?的?(?:sdk|服务|公司|平台|插件|产品|厂商)?|^sdk|^(?:可能|[将会]|需要|[需并]|同时|以及|用于|以便|为了|为|当[您你]|在[您你]|收集|获取|我们会通过|我们(?:可能)?(?:会|需要)?(?:收集|访问|使用|获取)|手机备份|(?:更多|详细|具体)(?:内容|信息|情况))/u
/** A clause that speaks of something else again, though it stands in the same paragraph. */
export const leavesOff =
  /^(?:请[您你]?|如[您你]不同意|如果[您你]不同意|[您你]提供的|[您你]使用本|上述所有|上述功能|对于|我们不会|我们将|另外|此外|未经|除|若[您你]|[您你]可以|[您你]有权|如需)/u

/** Opens a paragraph in which the words before each first comma are names (使用的第三方：X、Y，当您…). */
export const roll = /^(?:使用|涉及|接入|集成|调用|合作)的(?:第三方|三方)(?:sdk|服务|插件|合作方)?:/u

/**
 * Where the purpose of an SDK stands in its clause, in the order in which they are tried; the first group is the purpose.
 */
export const purposes: RegExp[] = [
  /我们((?:对|为)[^,。;]{4,30}?)时?,(?:我们)?(?:将|会|需要)[向与同和](?!第三方|其[他它])/u,
  /sdk(?:来|用来|以(?![及上下外内]))([^,。;]{4,60})/u,
  /(?:使用|采用|集成)[^,。;]{2,20}sdk[,: ]{0,2}(提供[^。;]{4,80}?(?:功能|服务|能力))(?=[,。;]|$)/u,
  /(?:\)|信息|数据|权限|标识|日志|地址|等)\s?,?以便?((?:根据[^,。;]{2,20},)?(?:提供|实现|支持|保障|完成|进行|判断|帮助|方便|识别|统计|展示)[^。;”"]{2,120}?)(?=[。;”"]|,(?:[我您如请此该你]|sdk|[^,。;]{0,12}(?:可能|将|需|会)(?:会|要)?(?:收集|获取|读取|访问|采集|申请))|$)/u,
  /(?:,|^|[。;:)后”"]|sdk|收集|信息|权限|公司|内容(?= )|(?<!ap)[a-z])\s*(?:主要|仅|只|专门|以)?(用于(?!收集|获取)[^。;]{2,120}?)(?=[。;]|,(?:[如此该需会将详]|这些|[^,。;]{0,24}sdk|可能|我们|并且|当[您你]|具体|[^,。;]{0,12}(?:可能|将|需|会)(?:会|要)?(?:收集|获取|读取|访问|采集|申请))|$)/u,
  /(?:^|[,.、:。;)\s”"])(?:为了|为)(?:给用户)?((?:能够?|更[好快便高][地的捷效]*|方便|便于|保障|保证|向[您你]|给[您你]|[您你使让推在与]|及时|监控|优化|防范|统计|实现|满足|完成|提供|提升|确保|进行|支持|帮助|协助|判断|根据|推送|校验|识别|分析|维护|提高|增强|改善|展示|上传|下载|分享)[^。;]{2,120}?)(?=之?目的(?!地)|,(?:[我本需此会该将其在如a-z]|可能|这些|第三方|[^,]{0,24}sdk|[^,。;]{2,40}(?:可能|会)会?通过|[^,。;]{0,14}(?:可能|将|需|会)(?:会|要)?(?:收集|获取|读取|访问|采集|申请))|[。;]|$)/u,
  /,以(?:便于?(?:我们|其|该[^,。;]{1,6}?(?=[向为提实]))?|(?=[向为]|实现|帮助|保障|提供|完成|提升|支持|确保))([^。;]{2,80}?)(?=[。;]|,(?:我[们司行]|如|该|此|需|具体|详)|$)/u,
  /(?:当[您你]|在[您你]|[您你]|若[您你]|如[您你])在?(?:使用|选择|通过|进行|观看|播放|参与|开启)(?!app|本|我们|[^,。;]{0,12}由)([^,。;的][^,。;]{1,40}?(?:,或[^,。;]{2,30}?)?)(?:的?(?:功能|服务))?(?:时|的时候|过程中),/u,
  /(?:当[您你]|在[您你])(?!使用app|[^,。;]{0,16}由)([^,。;的][^,。;]{1,40}?)(?:时|过程中),/u,
  // 当您在观看视频时投屏，此SDK会收集…
  /当[您你]在((?:观看|播放|使用|浏览)[^,。;]{2,30}?时[^,。;]{2,6}),[该此]sdk/u,
  // 为了对用户数量进行统计，
  /(?:^|[,:。;)])为了((?![您你我这上前以为此该])[^,。;]{4,60}?)(?:之?目的)?,/u,
  // 目的是验证支付是否成功
  /目的是(?:为了)?([^,。;]{4,60})/u,
  // 方便用户在线支付，我们接入了甲SDK
  /^(?:\d{1,2}[).、])?(方便[^,。;]{4,40}),(?:我们)?(?:接入|使用|集成|引入|采用)/u,
  // 我们使用了甲类基础框架——乙SDK
  /(?:使用|采用|集成|接入)了([^,。;—]{4,24})—{1,2}[^,。;—]{2,24}sdk/u,
  /((?:提供|实现|支持|完成|进行)[^,。;]{2,40}?(?:功能|服务|能力|推送|登录|分享|支付|统计|分析|展示))/u,
  /(?:^|[,。;)])((?:更好[地的])?帮助(?:[您你]|我们|用户)[^。;]{4,80}?)(?=[。;]|,(?:[该此]|[^,。;]{0,12}sdk)|$)/u,
  /来(?:综合)?((?:分析|统计|提供|实现|识别|判断|监测|展示|推送)[^。;,]{2,60})(?=[。;,])/u,
]
/** Behind the name of an SDK in its point: a short phrase and nothing else. The first group is the phrase. */
export const plainRest =
  /^(?:,|--?|——?) ?((?![^。;]*(?:sdk|http|隐私|详见|请|提供商|开发者|公司|收集|获取|采集|读取|信息|权限|如果|我们))[^。;:]{4,44})[。;]?$/u

/** What a sentence adds to a purpose for politeness alone: to whom, in which app, and that it serves one better. On the printed words. */
export const politeness =
  /您在使用(?:本|我们的?)[^，,。；;]{0,18}(?:过程中|期间|时)所?(?:出现|产生|遇到)的|(?<=.)[向为给]您(?=[\u4e00-\u9fff]{4})|^给[^，,。；;]{0,8}用户(?=提供)|[，,](?:从而|以便|以|进而)?[为给向]您(?:提供|带来)更[好优][或和与及、的质产品服务体验用户]{2,14}$/gu

/** Words that follow a purpose in its cell and are the label of the next one. */
export const behindPurpose = /(?:使用场景|使用目的|收集(?:使用)?的?(?:个人)?信息(?:包括|类型)?|获取的?权限)[:：]?$/u
/** Tells where to read about a product, or points back, and says not what it is for. */
export const tellsWhere =
  /了解[^。]{0,200}隐私|请[见看]《|^《|^(?:详|请|参)见$|^[\d、.()（）]+$|^(?:提供|共享|分享)给(?:我们的|第三|合作|关联|[\p{Script=Han}a-zA-Z]{2,8}$)|^(?:为了?|实现)?[前上]述(?:之?目的|功能|服务)?$/u
/** The number of a purpose in a cell that lists several. */
export const purposeNumber = /(?:^|[\s;；。])\(?（?\d{1,2}[、.．)）](?!\d)\s*/gu

/** A short title before a colon says what a service is for (消息推送:为给您提供…); what only names a list or a party is none. */
export const titlePurpose = /^[^:,。;]{2,12}?(?=(?:类|类服务|服务商|合作方|供应商)?:)/u
export const noPurpose =
  /(?:收集)?主体|(?:数据|信息)类型|[详请参]见|^[\d、.]+$|sdk|第三方|三方|合作|例如|比如|如下|以下|包括|隐私|协议|政策|信息|权限|名称|其他|其它|说明|注意|方式|目的|范围|api|联系|适用|简介|提示|^[(*]*注|^[\d.]+$|版本|https?|android|ios|安卓|官网|链接|地址/u

/** Who provides a service: our X is provided by Y. Groups: the service (behind 目前我们的 with a comma in it), the providers. */
export const provided =
  /(?:目前)?(?:我们的|本(?:应用|产品|平台|软件)的?|该)?((?<=^目前我们的)[^。;:]{2,30}?|[^,。;:]{2,30}?)(?:服务|功能|业务)?[是均将会]?(?<![藉经自理])由([^,。;]{2,160}?)(?:负责|[为向](?:[您你]|我们|用户))?提供/u

/** Before the names of providers: what they are. */
export const companyClass = /^(?:第三方|合作方|合作伙伴|服务商)(?:公司|机构|平台)?(?=[^,。;、公机平的服]{3})/u

/** Providers of whom some are named (由包括橡果在内的第三方提供). The first group are their names. */
export const amongOthers = /^包括([^,。;]{2,60}?)在内的(?:第三方|合作方|合作伙伴|服务商|多家)/u

/** Behind a list of names: and other companies. */
export const andOthers = /等(?:多家|几家)?(?:第三方)?(?:合作)?(?:支付|服务)?(?:公司|机构|平台|服务商|合作伙伴)?$/u

/** A kind of service that a brand's bare name stands for. */
export type Service = 'login' | 'share' | 'pay' | 'payout' | 'push' | 'notice'

interface ServiceRule {
  /** The words for it as a purpose. */
  label: string
  /** What stands right before or behind a group of names that offers the service, or within the group. */
  before?: RegExp
  after: RegExp
  inside?: RegExp
}

/** Behind a brand: what it takes through its SDK (华为会通过SDK收集…). */
export const takesThroughSdk = /^(?:可能)?[会将]?通过(?:其|自己的)? ?sdk(?:收集|获取|采集)/u
/** Behind a name: it takes something itself (Bugly会收集…). */
export const takesItself =
  /^(?:等?sdk|等,?)?\)?(?:可能|直接|仅)?(?:[会将]|需要|需|可能)(?:会|直接|自动)?(?:通过[^,。;]{1,14}?)?(?:收集|获取|读取|采集|访问|使用(?=[您你]))/u

/** Services of brands by the words around them; `any` is a cheap test for a clause, `gives` says that data go to them. */
export const services: Record<Service, ServiceRule> & { any: RegExp; gives: RegExp } = {
  any: /登录|登陆|共享|上传|上报|传输|提交|提取|存储|存放|托管|部署|服务器|sdk(?:收集|获取|采集)|授权|注册|社交|充值|提现|通知|获取|同意|分享|支付|付款|push|推送|第三方|三方|合作|提供|接入|集成|使用|隐私权?政策/u,
  gives:
    /[与和同向][^,。;]{1,60}(?:共享|分享)|向(?!我们|我|本)[^,。;]{1,40}(?:提供|发送|传输|披露)[您你]|(?:应用|平台|机构|公司|等)(?:共享|分享)[您你]|(?:共享|提供|发送|传输|分享|提交)[给至到予]|(?:第三方|机构|他们|这些公司|sdk|它们) ?(?:将|会|可能|需要|直接){0,4}(?:收集|获取|读取|访问)/u,
  login: {
    label: '登录',
    before:
      /(?:第三方|社交|合作)(?:平台|应用|软件|网站|社交|社交平台)?的?(?:账[号户]|账户登录|登录(?:账[号户])?)(?:信息)?(?:[(,如:、“]|例如|包括但不限于|包括|比如){0,4}$|(?:登录|登陆)(?:方式|渠道)?(?:[(,如:]|例如|包括){1,4}$/u,
    after:
      /^[^,。;]{0,18}?(?:登录|登陆)|^(?:账[号户])?(?:\([^()]{1,12}\))? ?(?:等第三方平台|等)?(?:授权(?:的方式|\(|注册|登)|(?:授权)?注册)|^(?:[及和或与、()])*(?:我们认可的)?其[他它](?:第三方)?账[号户]|^(?:账[号户])?并授权(?:其|我们)/u,
    inside: /(?:账[号户])?(?:登录|登陆)/u,
  },
  share: {
    label: '分享',
    before:
      /(?:(?:分享|发送|同步)(?:的?内容)?[到至给于]|分享(?:的?内容)?)(?:第三方)?(?:社交)?(?:平台|应用|软件)?(?:[(,如:、“]|例如|包括){0,4}$/u,
    after: /^(?:[等)”的]|平台|好友|朋友圈|第三方|应用)*(?:进行|[中上的])?分享|^(?:等|[或和]?其他)分享(?:网站|平台|软件)/u,
    inside: /分享/u,
  },
  pay: {
    label: '支付',
    before:
      /(?:支付(?:机构|平台|公司|渠道|通道|方|服务商|服务提供商|工具|服务|账[号户])|第三方支付)(?:[(,如:、“]|例如|包括|包括但不限于){0,4}$/u,
    after:
      /^(?:[等)”的]|平台|第三方)*(?:支付(?!账|密码|信息|渠道账)|付款|收银)|^[^,。;]{0,16}?(?:付款方式|支付方式|进行(?:支付|付款|充值)|充值)/u,
    inside: /支付(?!宝|账|密码|信息)/u,
  },
  payout: {
    label: '提现',
    before: /提现[到至](?:[您你]的)?$/u,
    after: /^(?:账[号户])?(?:进行)?提现(?!时)|^提取[您你]?的?(?:零钱|余额|现金|收益|佣金)/u,
  },
  notice: { label: '接收通知', after: /^(?:来)?接收(?:通知|消息)/u },
  push: {
    label: '推送',
    before:
      /(?:push|推送)(?:服务)?(?:商|提供商|供应商|平台|厂商)?(?:[(如:]|例如|包括){1,4}$|(?:手机|设备|终端)(?:制造商|厂商|厂家|品牌)(?:[(如:]|例如|包括){1,4}$/u,
    after:
      /^(?:[等)的]|品牌|手机|终端|厂商|设备|app)*(?:push|推送|(?:使用[^,。;]{0,14})?,?[^,。;]{0,14}(?:接入|集成)的?(?:上述|前述|以上)手机厂商)/u,
    inside: /push|推送/u,
  },
}

/** The service of the register that a bare brand means in a context, where it is not the usual one. */
export const brandOf: Partial<Record<Service, Record<string, string>>> = {
  pay: {
    微信: 'wechat_pay',
    微信sdk: 'wechat_pay',
    微信支付: 'wechat_pay',
    qq: 'qq_wallet',
    苹果: 'applepay',
    apple: 'applepay',
    华为: 'mipay',
    小米: 'mipay',
    银联: 'unionpay',
  },
  login: { 华为: 'huawei_id', 小米: 'mi_id', vivo: 'vivo_id', oppo: 'oppo_id', 魅族: 'meizu_id', 支付宝: 'alipay' },
  // In a library of sharing buttons the house stands for its QQ.
  share: { 腾讯: 'qq_open' },
  push: { 苹果: 'apns', apple: 'apns' },
}

/** The clause speaks of what third parties do in the product. */
export const thirdPartyCue =
  /sdk|第三方|三方|合作(?:方|伙伴|商)|服务商|供应商|提供[商方]|接入|集成|嵌入|由.{2,30}提供|提供的?.{0,10}(?:服务|技术)|(?:统计|分析|推送|定位|地图|客服|监测)(?:服务|平台|工具|功能)|隐私权?(?:政策|协议|条款|声明)/u

/** What follows a brand's name when it names something else. */
export const notService =
  /^(?:公众号|公众平台|小程序|(?:应用|游戏)?(?:商店|市场)| ?store|群|号(?![、/和或及与)]|(?:关联|授权)?(?:登录|登陆))|:\s*\d|好友|朋友圈(?!分享)|昵称|头像|用户|账单|余额|客服|官方|搜索|红包|零钱|联系|id(?!登录)|二维码|扫码关注|信息|手机(?!.{0,20}(?:push|推送|sdk))|\p{Script=Han}{0,6}公司|\.[a-z])/u
/** What stands before it when it names something else. */
export const notBefore = /(?:关注|官方|添加|搜索|加入|客服|企业|拨打|[您你]的|我们的)的?$|[.@]$|(?:\.[a-z]{2,6}|\/)\/$/u

/** Names that are functions of the phone wherever no SDK is spoken of. */
export const phoneFunction = /^[* ]*(?:face|touch) ?id[* ]*$/u

/** A word before 的SDK that names no company. */
export const companiesProvide = /公司|他们|它们|其|合作|伙伴|第三方|这些|上述/u
/** Ends what is said about the providers of a service. */
export const providerStops = /^(?:如[您你]拒绝|如[您你]不|若[您你]|请|[您你]可以|[您你]有权|我们不会|我们承诺)/u
/** The service that is the product itself: who provides it is the operator. */
export const ownService =
  /(?:^|[^a-z])(?!此服务$)[本该此]?(?:app|应用|软件|产品|网站|客户端|平台|(?<!此)服务|政策|协议)(?:及服务|和服务|及其服务)?$|^欢迎|小程序$|[您你]所?(?:使用|访问)/u
/** A point begins with the name of an SDK as its title. */
export const pointOfSdk = /^[^,。;:]{2,24}sdk\)?[。:]/u
/** The service is an SDK by name, or one named before. */
export const sdkProvided = /sdk\)?$|^.{0,12}[a-z0-9\p{Script=Han}]{2,20}\($/u
/** Where the title of a point ends: at a colon or full stop, or right behind the name. */
export const titleEnd = /[:。]|(?<=sdk|[\p{Script=Han}]api)(?=[ (,]|$|通过|获取|收集|可能|[会将需由为]|用于)|\((?=由)/u
/** Behind a title: who provides it. */
export const byCompany = /^\s?\(由?((?:[^()]|\([^()]{1,12}\)){2,40}(?:公司|集团|研究院))(?:提供|运营|开发)?\)/u
/** Behind the title of a kind of SDK: those that it stands for. */
export const listBracket = /^\s?\((?:集成了|包含|包括|含|如|例如|即)?:?((?:[^()]|\([^()]{1,12}\)){3,100}?)(?:等|的sdk)*\)/u
/** A heading over several SDKs, or over other ways of collecting. */
export const chapter = /的\s?sdk|cookie|技术|第三方|三方|平台|列表|目录|清单|接入|合作/u
/** Data that are handed over stand before the predicate: 将您的手机号分享至X. */
export const gives =
  /[将把]((?:[您你该]|用户|对[您你]|订单|设备|必要)[^。;]{2,160}?)(?:共享|分享|提供|发送|传输|披露|同步|传递|上传|反馈|提交(?=[给至到]))[给至到予与]?/u

/** The same where the verb stands before them, or in the passive (将上传崩溃日志至X, 您的设备信息会被传输至X). */
export const givesObject =
  /(?:上传|发送|提供|共享|传输|同步|上报|提交)((?!给|至|到)[^,。;至]{2,60}?)[给至到](?!\p{Script=Han}{0,6}(?:您|你))/u
export const isGiven = /([您你]的[^,。;]{2,60}?)(?:[将会]|可能|需要){0,2}被?(?:共享|提供|发送|传输|同步|上传|上报)[给至到]/u

/** What a permission takes where the sentence says that it serves to record or back up (`gold/NOTES.md`, 0684). */
export const records = /语音(?:搜索|识别|输入|评测|转)|录音录像|录制|备份/u
export const recorded: { permission: RegExp; category: Category }[] = [
  { permission: /麦克风|录音/u, category: 'audio' },
  { permission: /相机|摄像头/u, category: 'photos' },
  { permission: /相册/u, category: 'photos' },
]

/** A word for what a permission opens, with the word permission behind it: no data unless the sentence says what is taken through it. */
export const permissionBehind = /^(?:(?!信息)[^,。;:、]){0,8}?(?:[、和及与/](?:(?!信息)[^,。;:、]){1,10}){0,7}?(?:权限|功能)/u
/** Says that what the permission opens is taken. */
export const backsUp = /备份|同步|录音录像|录制|赠送|读取(?:[您你]的)?(?:联系人|通讯录)信息/u
/** Several SDKs in one pair of quotes, or behind one that is not closed. The group that matches holds them. */
export const quotedSdks = /(?:第三方|三方)?(?:sdk|插件|服务)[“"]([^”"]{2,240})[”"]|第三方sdk[“"]([^”"“,。;:]{2,60}?)(?=为|需)/u
/** What the policy of a third party is called behind its name. */
export const policyName = /隐私权?(?:保护)?(?:政策|指引|声明|条款|协议)/gu

/** Words that make a sentence of what stands behind a title. */
export const sentence = /我们|为了|是|将|当[您你]|简称|帮助|可以/u
/** Makers whose name stands before their products' names. */
export const makers =
  /^(腾讯|阿里巴巴|阿里云|阿里|百度|网易|华为|小米|谷歌|google|字节跳动|今日头条|京东|科大讯飞|中国移动|中国电信|中国联通|奇虎360|mobtech)(.+)$/u
/** Words before 隐私政策 that make it the policy itself or one of another kind. */
export const ownPolicy = /[本该此《》“”()]|更新|修订|构成|属于|约束|纳入|儿童|未成年|用户|产品|第三方/u
/** Words between two policies that are no heading of the next. */
export const notHeading = /[(),、。;《》“”]|请见|详见|协议|或$|或者/u
/** The company behind an SDK, in a sentence about it. */
export const runBy =
  /(?:(?:运营(?:方|者|主体)|提供[方者商]|开发者|开发商|所属公司|由|归属于)[为是:]?|(?:使用|接入|集成|嵌入)了?(?=[\p{Script=Han}()a-z]{4,30}公司(?:开发|提供)?的sdk))\s?([\p{Script=Han}()a-z]{4,30}公司)/u
/** Before the name of an SDK: whose it is. */
export const ownerBefore =
  /((?:[\p{Script=Han}a-z0-9()]{2,30}|[a-z][a-z0-9 ]{2,20})公司|\p{Script=Han}{2,4}|[a-z]{3,12})(?:(?:开发|提供)?的)\s*$/u
/** Behind what is handed over: the SDK itself takes more. */
export const sdkTakes = /sdk(?:可能)?(?:会|将|需要)?(?=收集|获取|采集|读取)/u
/** In a sentence that says what is taken: also something that is had by other means (并通过地理位置校准报表数据). The first group names it. */
export const takenThrough = /通过((?:[您你]的)?(?:地理)?位置(?:信息)?)(?:来|以)?校准/u
/** The long word for an SDK, as far as it does not stand before the short one in a bracket. */
export const longSdk = /软件(?:工具)?开发(?:工具)?包(?!\(“?sdk)/gu
/** Behind a class of third parties: a bracket lists them (合作的配送公司(包括甲、乙等)). The first group is the class, the second the list. */
export const classBracket =
  /(合作(?:伙伴|方|商)|(?:服务|技术)(?:提供)?商|供应商|(?:配送|物流|快递|支付|认证|统计|监测|广告|征信|保险|检测)[^,。;()]{0,4}(?:公司|机构|平台))\((?:包括但不限于|包括|包含|例如|比如|如|目前为|即)?:?([^()。;]{2,120}?)(?:等[^()、]{0,12})?(?:,以下[^()]{0,16})?\)/gu
/** The same without brackets (合作伙伴可能包括甲、乙以及丙等). */
export const classList =
  /(合作(?:伙伴|方|商)|(?:服务|技术)(?:提供)?商|供应商|(?:统计|监测|广告|分析|推送)(?:服务)?(?:公司|机构|平台))(?:可能|主要)?(?:包括但不限于|包括|包含):?([^()。;:]{2,60}?)等/gu
/** Behind such a list: those in it take something. */
export const listTakes = /(?:可能|将)?会(?:收集|获取)[您你]/u
/** A class whose members get parcels and goods, not a service inside the product. */
export const delivery = /配送|物流|快递/u
/** A company that is only a class. */
export const noOwner = /我们|我司|关联|本公司|第三方/u
/** Behind a name: what follows is its policy. */
export const policyBehind = /^(?:的|用户|平台|sdk|[ +】”])*(?:隐私|《隐私)/u
/** Before a name: data are handed to it (将您的手机号分享至X). */
export const receives =
  /(?:共享|分享|提供|发送|传输|同步|披露|上传|上报|提交)[给至到予]$|(?:共享|提供|发送|传输|同步|上传|上报|提交)[^,。;至]{2,22}[给至到]$/u
/** Introduces a list of those who get data (我们还可能与下列服务商共享必要信息：). On the whole lead. */
export const listsReceivers =
  /(?<!不会?)[与向给][^。;:]{0,12}(?:下列|以下|如下)[^。;:]{0,12}(?:服务商|第三方|合作方|合作伙伴|供应商|接收方|公司)[^。;:]{0,10}(?:共享|分享|提供|披露|传输)[^。:]{0,16}(?::|$|[。;])/u
/** The same for one of several names (上传崩溃日志至甲、乙). */
export const amongReceivers = /(?:共享|提供|发送|传输|同步|上传|上报|提交)[^,。;]{0,40}[给至到予][^,。;]{0,30}$/u

/** Before and behind a name: what the user is called there is taken (系统获取微信号/昵称、微信头像). */
export const profileBefore = /(?:获取|读取|同步|收集)(?:[您你]的|[您你])?$/u
export const profileBehind = /^ ?的?(?:号[/、]|账号的?)?(?:昵称|头像|用户名)/u
/** Before a known name: it is in use. */
export const inUse = /(?:使用|接入|集成|采用|引入|嵌入|植入)(?:了|的是)$/u
/** Using it means agreeing to its terms (使用X,您将同意X的服务条款). */
export const agreeing: { before: RegExp; after: RegExp } = { before: /使用 ?$/u, after: /^,[您你]?(?:即|将|则|视为|表示){0,2}[您你]?同意/u }
/** A sentence of that form, which counts in any chapter. */
export const agrees = /使用[^,。;]{1,16},[您你]?[^,。;]{0,4}同意/u
/** Before 分享网站 the user's own account is meant and the service too (您的微博、微信或其他分享网站). */
export const sharingSites = /其他分享(?:网站|平台|软件)/u
/** Data go to those named (将向甲、乙等共享您的设备信息; 与甲等合作方共享). */
export const sharedWith: { before: RegExp; after: RegExp } = {
  before:
    /(?:(?<![不未])[将会]|需要?|可能|我们)[向与和同](?:[^,。;、()]{0,8}(?:商城|平台|应用|机构|公司|服务商|合作方|合作伙伴|第三方)(?:[(:如,、]|例如|包括){0,3})?$/u,
  after: /^(?:等)?(?:第三方|合作方|合作伙伴|公司|平台|服务商)?(?:共享|分享|提供|发送|传输|同步|披露)/u,
}
/** Data come from those named (从微信、支付宝获取您的付款信息; 第三方(包括支付宝)). */
export const takenFrom: { before: RegExp; after: RegExp } = {
  before: /从(?:(?:第三方|合作方|合作伙伴)(?:服务|平台|应用|网站)?)?\(?(?:包括但不限于|包括|例如|如)?$/u,
  after: /^[^,。;]{0,8}?(?:处)?(?:获取|收集|获得|取得)/u,
}

/** Behind the title of a product and its mark: a sentence that says what it is for, what it takes or who provides it. */
export const tellsOfTitle =
  /^ ?(?:我们)?(?:[该此]?(?:sdk|插件|服务|产品))?(?:主要|仅|只|可能)?(?:用于|用来|为了|以便|帮助|[为向][您你]提供|收集|获取|采集|可?能?会(?:收集|获取|采集|调取|读取)|需要?(?:收集|获取|调取)|[是系]?由[^,。;]{2,60}(?:提供|开发|运营|公司))[^:]{2}/u
/** The same, where it names the company behind the product and no more is needed: 微信:甲公司,客服电话…. */
export const companyOfTitle = /^ ?[“"]?((?![由指即])[\p{Script=Han}()]{4,30}公司)[”"]?(?=$|[,。;( ])/u
/** Who makes or provides the product, in such a sentence: one company or several. */
export const madeBy =
  /(?:由|提供[方者商][为是:]|开发[者商][为是:]|运营[方者][为是:]|公司[为是:])\s?[“"]?([\p{Script=Han}()a-z]{3,30}公司(?:[、和及与][\p{Script=Han}()a-z]{3,30}公司){0,9})/u
/** Between the title of a product and what is said of it, where no colon stands. */
export const titleMarks = /^(?:,|-{2,}|[—–]{1,2})/u
/** In a sentence about a product, behind a comma: the next thing that is said of it. */
export const nextStatement =
  /,\s?(?:仅|会|可能|需要?)?(?:不?会?(?:收集|获取|采集|读取|调取)|隐私|采用|官网|链接|详见|具体(?:内容|信息)?(?:请|详)|其隐私|(?:可能)?会?(?:涉及|使用)(?:的|到的)?个人信息|[\p{Script=Han}()]{4,30}公司(?:承诺|不)|[^,。;]{0,16}(?:接入|集成|嵌入)(?:了|的))/u
/** A line that goes on about the product of the line before: 该SDK…, or what it takes on one system (ios版本:设备信息…). */
export const goesOnBelow =
  /^(?:[该此](?:sdk|产品|服务|插件|公司)|(?:针对.{0,20})?(?:android|ios|安卓|苹果)[^:,。]{0,8}:|(?:收集|获取|采集|使用|所需|涉及|申请).{0,10}(?:信息|权限)[^:]{0,6}:)/u
/** Before a company in a sentence: what is no part of its name. */
export const beforeCompany = /^.*(?:集成了|使用了|接入了|集成|使用|接入|共享[至给到]|提供[给至]|传输[给至]|来自|通过|委托|由)/u
/** Before a list of third parties in a sentence: 合作的SDK包括:甲、乙(仅限某机型)、丙. The first group is the list. */
export const listedIn =
  /(?:sdk|插件|(?:第三方|推送|登录|支付|合作)(?:服务商|平台|机构|伙伴|方))(?:[^,。;:、]{0,6}(?:包括|包含|有|为|如下))?:((?:[^:。;()]|\([^()]{1,24}\)){4,200}?)(?:等[^、]{0,10})?(?=[。;]|$)/u
