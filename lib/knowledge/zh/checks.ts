/**
 * The wording of contradictions. Each pair was met in several policies of CA4P-483 or CAPP-130, word for word or nearly so: most are
 * inherited from templates. All on folded text, one clause at a time, unless said otherwise. `cue` is a word that every match holds.
 */
import { contentsLead as contentsLine } from './headings.ts'

/** A date of the first version, or of publication as such. On the words around the date. */
export const firstVersion = /首次|初次|最初|发布|公布|制定|颁布/u

/** What company names have in common; cut off to tell one from another. */
export const companyForms =
  /^[市省区]+|(?:信息技术|网络技术|网络科技|信息科技|软件技术|智能科技|数据科技|移动通信|计算机系统|网络|信息|科技|技术|软件|数据|服务|发展|文化|传媒|传播|广告|投资|集团|股份|有限|责任|公司|llc|inc|ltd|corporation){1,24}$/gu

/** More than one company in one cell. */
export const severalCompanies = /[、,，;；/]|公司[^（(]{0,60}公司/u

// ---- none-vs-collects

/** One of these stands in every match of the label. */
export const noneCues: readonly string[] = ['无', '不涉及', '不收集']
/** 收集使用的个人信息：无. */
export const noneLabel = /(?:收集|采集|获取|共享|涉及)[^:。;]{0,12}:? ?(?:无|不涉及|不收集)(?=[,。;\s]|$|使用|目的)/u
export const noneValue =
  /(?:信息|数据|类型|字段|范围)[^:。;]{0,6}:? ?(?:无|不涉及|没有)(?=[,。;\s|使目]|$)|不会?(?:收集|采集|获取)(?:任何)?[^,。;]{0,8}信息/u
/** Behind the party's name: it takes … */
export const collectsFrom = /^[^,。;]{0,16}(?:收集|采集|获取|读取|获得)(?!使用目的|目的|并)/u
/** … something that can be named. */
export const namedData =
  /mac|imei|imsi|设备标识|设备信息|位置|手机号|电话号码|安装列表|应用列表|android ?id|oaid|idfa|ip地址|序列号|标识符|网络信息|通讯录|昵称|头像/u
export const deniesCollection = /(?:不会?|未|没有|无需|不再)(?:主动|直接)?(?:收集|采集|获取|读取)/u

// ---- placeholder

/** Blanks of a template that were never filled. ** as a mask and 【 】 as the sign of a button are none. */
export const blanks: readonly { cue: string; pattern: RegExp }[] = [
  { cue: '{{', pattern: /\{\{ ?[\w.]+ ?\}\}/u },
  { cue: 'xx', pattern: /(?<![a-z\d./@#])x{2,}(?:有限)?(?:公司(?! ?\(该)|平台|app(?![a-z])|软件|产品|客户端)/u },
  { cue: 'xxx', pattern: /(?:邮箱|邮件至|电话|地址|致电)[:为是]? ?x{3,}(?![a-z\d@.-])/u },
  { cue: 'xx月', pattern: /x{2,4}年 ?x{2}月/u },
  { cue: '工作日', pattern: /(?<![*\d一二三四五六七八九十】\]])[*_]{1,3} ?个工作日/u },
  { cue: '【', pattern: /(?:名称|地址|电话|邮箱|日期|链接|负责人)[:为是]? ?【[ _]{0,6}】/u },
  { cue: '【', pattern: /【请?(?:填写|插入|补充|公司名称|公司全称|产品名称|app名称|应用名称|填入)[^】]{0,10}】/u },
  { cue: '名称为', pattern: /名称为[“"](?:本(?:产品|软件|应用|平台|app)|产品名称|应用名称|公司名称)[”"]/u },
  // The link or address that stood there was never put in; a button or an icon would have left a name.
  { cue: '我们联系', pattern: /(?:请|可以?)通过 {1,2}(?:与|和)我们联系/u },
  { cue: '”', pattern: /“\s{0,3}”(?:软件|app|产品|平台|客户端)/u },
  { cue: '适用于的', pattern: /(?<=["”)])适用于的(?:所有|全部|一切|各项)/u },
]
/** An example of what the reader may write is no blank. On the words before it. */
export const exampleBefore = /例如|比如|[“"「][^”"」]{0,6}$/u
/** What stands behind 公司 and 企业. */
export const labelCue = '名称'
/** A label of the contact details with nothing behind it but the next label. */
export const emptyLabel =
  /^(?:公司名称|企业名称)\s*:\s*(?:公司名称|注册地址|办公地址|常用办公地址|联系地址|联系电话|客服电话|联系邮箱|电子邮箱|个人信息保护)[^:。,\n]{0,12}:/u

// ---- wrong-product-name

const name = '[“"《【]?(?<name>[\\p{Script=Han}a-z\\d+·]{2,14}?)[”"》】]?'
/** The same before a bracket: no need to stop early. */
const bare = '[“"《【]?(?<name>[\\p{Script=Han}a-z\\d+·]{2,14})[”"》】]?'
const kind = '(?:产品|软件|服务|平台|app|客户端|应用|网站)'
/** Slots that only the product or company that speaks can fill. */
export const speakerSlots: readonly { cue: string; pattern: RegExp }[] = [
  { cue: '为您提供', pattern: new RegExp(`为您提供${name}(?:产品|服务)(?:和/?或|[与及或])(?:产品|服务)`, 'u') },
  { cue: '以高度的勤勉', pattern: new RegExp(`(?:^|[,。;但])${name}将?会?以高度的勤勉`, 'u') },
  { cue: '服务提供者', pattern: new RegExp(`(?:^|[,。;的为是])${name}(?:平台)?服务提供者`, 'u') },
  { cue: '我们', pattern: new RegExp(`(?:^|[,。;:])${bare} ?\\((?:以下)?(?:简称|或称|下称)[:“"]{0,2}我们`, 'u') },
  { cue: '欢迎', pattern: new RegExp(`欢迎您?使用${name}${kind}`, 'u') },
  {
    cue: '使用',
    pattern: new RegExp(
      `(?:一旦您(?:开始)?|如果您|当您|您一旦)(?:注册|登录|使用|访问){1,2}${name}${kind}[^。;]{0,20}[即则就](?:表示|视为|代表|意味)`,
      'u',
    ),
  },
  { cue: '负责', pattern: new RegExp(`(?:^|[,。;])${name}${kind}(?:只|仅)负责`, 'u') },
  { cue: '深知', pattern: new RegExp(`(?:^|[,。;])${name}深知`, 'u') },
  { cue: '网站或使用', pattern: new RegExp(`您(?:使用|访问)${name}网站或使用[^,。;]{1,14}提供的服务`, 'u') },
  { cue: '鼓励', pattern: new RegExp(`鼓励您?在?每次(?:使用|访问)${name}的?(?:服务|网页|网站|产品)时`, 'u') },
  { cue: '条款所', pattern: new RegExp(`(?:不同意|接受)${name}对本(?:隐私权?)?(?:政策|协议|声明)(?:的?相关)?条款所[做作]`, 'u') },
]
/** Companies and platforms whose policies others took as a template: in such a slot their name is a left-over even where little else is known. */
export const donors =
  /^(?:知乎|淘宝(?:平台|网)?|京东|腾讯|百度|网易|新浪|美团|滴滴|今日头条|抖音|小红书|饿了么|携程|微信|阿里巴巴|支付宝)$/u
/** Affiliates, as defined by the yearly report of the company behind a platform. */
export const affiliatesOf = {
  cue: '年报披露的',
  pattern: /年报披露的(?<name>[\p{Script=Han}a-z\d]{2,8}?)(?:平台)?服务提供者/u,
}
/** Fills such a slot without being a name (本软件, 我们的产品). On the whole name. */
export const noSpeaker =
  /^(?:[不本我您你该此其这贵各由在与及和或对为向]|任何|所有|相关|上述|以下|第三方|[以将会当如若即则但并且新多某]|使用|注册|登录|访问|下载|安装|可以|可能|需要|完整|更好|优质|安全|个性化|基于|网络|信息|用户|公司|平台|软件|产品|服务|技术|游戏|应用|客户端|网站|功能|基础|核心|互联网|移动|手机|开发者|运营者|商家|卖家|合作|关联|一项|单项|app)|(?:的|等|公司|团队|我们|用户|账号|账户|所有|相关|各项|任何|全部|提供|功能)$|条款|协议|个人信息|隐私|数据|第三方|广告|支付|地图|定位|推送|分析|认证|登录|分享|小程序|运营|提供/u
/** The document itself in the slot of the speaker: a name of the template was replaced mechanically. */
export const documentAsSpeaker = {
  cue: '以高度的勤勉',
  pattern: /(?:[但,。]|^)(?<name>本?(?:隐私权?政策|隐私协议|用户协议))将?会?以高度的勤勉/u,
}

// ---- missing-clause

/** Stands before the number of an article. */
export const ordinal = '第'
/** The reader is sent to an article of this document by its number. */
export const refersTo =
  /(?:本(?:隐私权?)?(?:政策|协议|声明|指引|条款)|详见|请见|参见|参照|参考|参阅|请参看)的?[“"《]?第(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})(?<unit>[条章节]|部分)/u
/** … for the ways of reaching the operator. */
export const refersToWays =
  /(?:通过|按照|根据|依照)(?:本(?:隐私权?)?(?:政策|协议|声明|指引))?第(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})(?<unit>[条章节]|部分)(?:中|里|所|的|提供|公布|载明|列明){0,3}(?:联系|沟通)?(?:方式|途径|渠道)/u
/** The number belongs to a law. On what stands before it. */
export const lawBefore = /(?:法|条例|规定|办法|规范|法典|标准)[》”"]?[^,。;]{0,6}$/u
/** The table of contents (本政策将帮助您了解以下内容). */
export const contentsLead = new RegExp(`${contentsLine.source}|目录[*_# ]*$|(?:包括|包含)(?:以下|如下)(?:内容|部分)`, 'mu')
/** 3. 信息的共享 */
export const contentsEntry = /^[(第]?(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})[.、,)条章部 ]{1,3}(?<title>[^\d。;][^。;]{2,26})$/u
/** What Markdown puts around a line. */
export const boldMarks = /^[\s*_#]{1,12}|[\s*_#]{1,12}$/gu
/** A line that a heading may be. */
export const numbered = /^[\s#*>]*[(第]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[.、,):条章部 ]|^\s*#/u
/** What two wordings of one heading may differ in. */
export const headingMarks = /[\s"“”《》()、,:的]/gu
/** The numbers that open lines, headings and items. */
export const openingDigits = /(?:^|[\s。;(#])第?(\d{1,2})(?=[.、)条章部节 ])/gu
export const openingHan = /(?:^|[\s。;(#])第?([一二三四五六七八九十]{1,3})(?=[.、,):条章部节 ])/gu
/** The ways that "this policy mentions", "prints" or "gives". */
export const waysMentioned = {
  cue: '方式',
  pattern:
    /(?:本|该)(?:隐私权?)?(?:政策|协议|声明|指引)(?:中|文末|末尾|最后|里)?所?(?:提及|提到|载明|列明|提供|公布|列出|公示|披露|所述)的(?:联系)?方式(?:与我们联系|联系我们|删除|提出|更正|行使)/u,
}

// ---- sharing-denied-vs-sdk

/** Advertisers and analysts get reach and effectiveness only, nothing that identifies. */
export const deniesIdentity = {
  cue: '身份',
  pattern:
    /(?:不会|而不会|绝不)(?:将|向)?[^,。;]{0,16}(?:提供|共享|分享|披露)[^,。;]{0,6}(?:个人身份信息|识别[您你]?的?(?:个人)?身份的(?:个人)?信息|可以识别)/u,
}
/** … in a sentence on advertising and reach, … */
export const onAdvertising = /广告|覆盖面|有效性|推广/u
/** … or on analysis as well. */
export const onAnalysis = /分析|统计/u
/** Only with consent, or only what names a person in so many words: an identifier of the device may be meant otherwise. On the clause. */
export const denialLimited = /未经|除非|许可|授权|明示|同意|[例比]?如[^。]{0,6}姓名|\(姓名/u
/**
 * Nothing is shared with anyone, without an exception. A condition may stand `inside` the denial itself, elsewhere in its `clause`, or
 * in the clauses `behind`: so far it takes the denial back.
 */
export const deniesSharing: readonly { cue: string; pattern: RegExp; reach: 'inside' | 'clause' | 'behind' }[] = [
  {
    cue: '第三方',
    pattern:
      /(?:我们|本公司|本软件|本应用|本平台)[^,。;]{0,10}(?:不会|绝不会?|从不|不)[向与和对]?(?:任何|其他)?的?第三方(?:公司|机构|组织|个人|[和、或]){0,4}(?:共享|分享|提供|披露)(?:[您你用户]{1,2}的)?(?:任何)?(?:个人)?(?:信息|数据|隐私)/u,
    reach: 'behind',
  },
  {
    // A template of game makers: what the user gave or the app collected is not shared with the services that are built in.
    cue: '第三方',
    pattern:
      /不会(?:主动)?(?:将|把)[^。;]{0,16}收集的[您你]?的?个人信息(?:\([^()]{0,40}\))?[与向和]第三方(?:服务商|服务提供[商者]|公司|机构)?(?:共享|分享|提供)/u,
    reach: 'clause',
  },
  {
    // “At present nothing is shared; should that change, we will ask”: what is promised for later is no condition of what is said of now.
    cue: '目前',
    pattern:
      /目前,?[^,。;]{0,16}不会(?:主动)?(?:(?:将|把)[您你]的(?:个人)?信息)?(?:共享|分享|转让)[^,。;]{0,12}(?:至|到|给|[与向和])[^,。;]{0,20}第三方/u,
    reach: 'inside',
  },
]

/** Words that make a denial conditional. On the clause, its neighbours and its list. */
export const conditional =
  /除非|除外|未经|未征得|没有[^,。;]{0,8}(?:同意|授权|许可)|但[^不]|例外|以下情[形况]|下列情[形况]|同意|授权|许可|必要|前提|去标识|匿名|原则上|一般|通常|无关|直接/u
/** Purposes of advertising and analysis. */
export const adsOrAnalysis = /广告|推广|营销|归因/u

// ---- deadline-differs

/** Cheap test of a clause. */
export const answers = /[答回]复/u
/** A time to answer requests in general. On the words right behind the period. */
export const answersWithin = /^(?:之?内|以内)?,?[对就向给]?(?:您的?)?[^,。;]{0,10}(?:做出|作出|给予|予以|进行|将)?(?:答复|回复)/u
/** The answer is to something special: another time may hold for it. On the clause. */
export const specialRequest =
  /访问|删除|更正|更改|注销|投诉|举报|儿童|未成年|监护|泄露|侵权|申诉|发票|退款|副本|解释|自动决策|退订|异议|监管|安全事件|身份验证|收回|撤[回销]/u

/** Whoever found no way above asks in general: 如果您无法通过上述方式访问、更正或删除. Taken out of the clause before the test above. */
export const noWayAbove = /无法通过(?:上述|前述|以上)[^,。;]{0,40},/gu

// ---- setting-name

/** The path holds for one platform only. On the clause around the path. */
export const onePlatform =
  /ios|android|安卓|苹果|iphone|ipad|鸿蒙|pc|电脑|网页|网站|小程序|公众号|web|tv|电视|车机|手机系统|旧版|新版|版本|非[^,。]{0,12}用户|如[您你]是|若[您你]是|企业|商家|主播|商户|未登录|求职者|招聘者|乘客|司机|骑手/u

/** A last step that stands at the end of many paths. On the whole step. */
export const anySwitch = /^(?:删除|我的|安全|编辑|设置|确认|确定|注销|更多|完成|保存|权限设置|隐私设置|清除|关闭|管理|退出|选择)$/u

// ---- the recurring pairs: one passage each

export interface Pair {
  id: string
  one: { cue: string; pattern: RegExp; unless?: RegExp }
  other: { cue: string; pattern: RegExp; unless?: RegExp }
}

const legal = /法律|法规|司法|国家安全|公共安全|公共利益|诉讼|行政|监管|法院|生命|犯罪|公开渠道|自行(?:向社会)?公开|判决/u

/** Promised only with consent; shared without it. */
export const sharingPairs: readonly Pair[] = [
  {
    id: 'only-with-authorisation',
    one: { cue: '授权共享', pattern: /仅会?根据您的授权共享/u },
    other: { cue: '同意', pattern: /不经过?[您你]的?(?:进一步|事先|另行)?的?同意而?(?:披露|共享|提供|分享)/u },
  },
  {
    id: 'unless-deidentified',
    one: {
      cue: '同意',
      pattern:
        /(?:未经|没有)[您你]的?(?:明示|明确|事先)?同意,?[^,。;]{0,12}不会(?:向|与)[^。;]{0,24}(?:共享|提供)[^。;]{0,30}(?:去标识化|匿名化|无法(?:重新)?(?:识别|复原))|不会共享[您你]的个人信息,除非[^。;]{0,20}(?:去标识化|匿名化)/u,
    },
    other: {
      cue: '共享',
      pattern:
        /(?:会|可能会?)(?:将[^,。;]{0,16}信息)?(?:与|和)?[^,。;]{0,20}共享(?:必要的)?(?:设备|账号|账户)[、及和](?:账号|账户|日志|设备)/u,
      unless: legal,
    },
  },
  {
    id: 'any-third-party',
    one: {
      cue: '共享',
      pattern:
        /不会(?:与|向)[^,。;]{0,12}(?:公司|组织|个人|第三方)[^,。;]{0,8}(?:共享|分享)[^,。;]{0,12}(?:个人信息|信息),?但?(?:以下|下列)情[形况]除外/u,
    },
    other: { cue: '共享必要的', pattern: /可能会?共享必要的(?:设备|账号|账户|日志)/u, unless: legal },
  },
]

/** A new purpose is promised only with fresh consent; going on using the product is consent to the change. */
export const consentPairs: readonly Pair[] = [
  {
    id: 'new-purpose',
    one: {
      cue: '同意',
      pattern:
        /(?:目的(?:发生)?(?:变化|改变|变更)|(?:新|其[他它]|未载明)的?[^,。;]{0,8}目的|改变[^,。;]{0,10}目的|用于[^,。;]{0,12}(?:其[他它]|未载明)[^,。;]{0,8}目的)[^。;]{0,24}(?:再次|另行|重新|事先|会)[^。;]{0,10}同意|再次征得[您你]的同意,[^。;]{0,30}(?:其[他它]|未载明)[^,。;]{0,8}目的/u,
      unless: /关联公司|关联方|共享|第三方|接收方|合作/u,
    },
    other: {
      cue: '继续',
      pattern:
        /继续(?:使用|访问|接受|享用)[^。;]{0,40}(?:视为|即表示|表示|即代表|则表示|即意味着|即)[^。;]{0,12}(?:同意|接受|认可)[^。;]{0,16}(?:更新|修订|修改|变更|追认|变动|新)/u,
      unless: /仍会|但是?,?如果|勾选|点击同意/u,
    },
  },
]

/** A duty is taken on; liability for it is excluded. */
export const dutyPairs: readonly Pair[] = [
  {
    id: 'security',
    one: { cue: '安全', pattern: /我们(?:承诺)?会?(?:承诺|保证)(?:保证|保障|确保)?[您你]的?(?:个人)?信息的?安全/u },
    other: { cue: '保证', pattern: /(?:不能|无法)(?:对[^,。;]{0,16})?保证[^。;]{0,24}(?:传输|互联网|个人信息)[^。;]{0,24}(?:安全|完整)/u },
  },
  {
    id: 'third-parties',
    one: {
      cue: '第三方',
      pattern:
        /(?:要求|确保|保证|督促)(?:该等|此类|这些)?第三方[^。;]{2,70}(?:保护措施|保护义务|保密措施|保密义务|安全措施|安全义务|保密和安全|遵守本|《隐私政策》)/u,
    },
    other: {
      cue: '第三方',
      pattern:
        /对于?(?:任何)?第三方[^。;,]{0,12}(?:使用|收集|处理)[^。;,]{0,24}(?:信息|行为)[^。;,]{0,6}(?:亦|也)?(?:不承担(?:任何)?(?:法律)?责任|不负(?:任何)?责任)|不对第三方如何使用[^。;,]{0,24}(?:负责|承担责任)/u,
    },
  },
  {
    id: 'partners',
    one: {
      cue: '保密',
      pattern:
        /(?:要求|签署|签订|约定|让)[^。;]{0,40}(?:合作伙伴|合作方|服务商|他们)[^。;]{0,50}(?:保密措施|保密义务|保密协议|保密和安全)|(?:与|和)[^。;]{0,24}(?:约定|签署|签订)[^。;]{0,16}保密/u,
      unless: /员工|雇员|外包|人员/u,
    },
    other: {
      cue: '第三方',
      pattern:
        /对于?任何第三方[^。;,]{0,12}(?:使用|收集|处理)[^。;,]{0,30}(?:信息|行为)[^。;,]{0,6}(?:亦|也)?不(?:承担|负)(?:任何)?(?:法律)?责任/u,
    },
  },
  {
    id: 'bound-by-policy',
    one: {
      cue: '本隐私',
      pattern: /要求(?:他们|其|该等第三方|这些公司)[^。;]{0,16}(?:按照|遵守|依照)[^。;]{0,16}(?:本隐私权?政策|本政策)/u,
    },
    other: { cue: '约束', pattern: /接收[您你]的?个人信息的第三方[^。;]{0,60}不受本(?:隐私)?权?政策的?约束/u },
  },
]

/** Deletion is promised; the very case is excepted or the data kept. */
export const deletionPairs: readonly Pair[] = [
  {
    id: 'kept-after-cancelling',
    one: {
      cue: '删除',
      pattern: /注销[^。;]{0,10}(?:之后|后|时)[^。;]{0,40}(?:依据[您你]的要求,?)?删除[您你]的?(?:所有|全部)?(?:个人)?(?:信息|数据)/u,
    },
    other: {
      cue: '注销',
      pattern:
        /(?:下列|以下)信息[^。;]{0,8}不会在注销[^。;]{0,10}(?:立即)?删除|注销[^。;]{0,50}(?:数据|信息|记录)(?:信息)?(?:[仍将会]|仍然|仍将|将会)被?(?:继续)?(?:保留|保存)/u,
      unless: legal,
    },
  },
  {
    id: 'excepted-for-cancelling',
    one: { cue: '注销', pattern: /注销[^。;]{0,8}后[^。;]{0,16}(?:删除|移除|清除)[^。;]{0,10}(?:数据|信息)/u },
    other: {
      cue: '除外',
      pattern: /(?:立即|会)?删除[^。;]{0,20},但[您你]?(?:行使删除权|主动删除)[、或]?注销[账帐][户号]的?[^。;]{0,20}除外/u,
    },
  },
]

// ---- personal-or-not

/** Called non-personal, unlinked, free for any use. */
export const notPersonal: readonly { cue: string; pattern: RegExp; claims: 'not-personal' | 'not-linked' }[] = [
  { cue: '不属于', pattern: /不属于[您你]?的?个人(?:敏感)?信息(?!的对外)/u, claims: 'not-personal' },
  {
    cue: '关联',
    pattern: /(?:不会|绝不会?)(?:将|把)?[^。;]{0,40}与[^。;]{0,30}(?:身份|其[他它](?:信息|数据))[^。;]{0,8}相?关联/u,
    claims: 'not-linked',
  },
]
/** Only where it cannot identify: then nothing is claimed of the thing as such. On the clause before the claim. */
export const onlyIf = /(?:[当若]|如果|如)[^。;]{0,40}无法[^。;]{0,30}(?:识别|联系)/u
/** 单独的设备信息、日志信息等: what is true of a thing alone. On the same words. */
export const aloneOnly = /单独的?(?:设备|日志)/u
/** Counter-evidence by what it speaks of: the word in both passages, and what is said of it in the second. */
export const yetPersonal: readonly { word: RegExp; cue: string; pattern: RegExp; against: readonly ('not-personal' | 'not-linked')[] }[] = [
  {
    word: /搜索|关键词|关键字/u,
    cue: '搜索',
    pattern: /(?:查看|管理|删除|清除)[^。;]{0,20}(?:搜索|检索)(?:历史|记录)|(?:搜索|检索)(?:历史|记录)[^。;]{0,20}(?:删除|清除|一同|保护)/u,
    against: ['not-personal'],
  },
  {
    word: /设备|imei|标识/u,
    cue: '识别用户',
    pattern: /(?:imei|设备)[^。;]{0,60}识别用户|识别用户[^。;]{0,40}(?:imei|设备)/u,
    against: ['not-personal', 'not-linked'],
  },
]

// ---- required-vs-optional

/** Items that are the same whatever they are taken for. */
export const worthComparing: ReadonlySet<string> = new Set([
  'location-precise',
  'contacts',
  'installed-apps',
  'calendar',
  'clipboard',
  'sim',
  'face',
])
/** 如您拒绝提供，将无法使用我们的服务: all of it, and not the function at hand. */
export const stopsAll =
  /(?:不提供|拒绝提供|不同意(?:提供)?|拒绝授权|不授权|未提供)[^。;:]{0,30}(?:无法|不能)(?:正常)?(?:注册(?:成为|账|我们|本)|(?:使用|享受)(?:我们的?|本)(?:产品|服务|软件|app|平台)|使用[^,。;]{0,10}(?:基本|基础|核心)(?:业务)?(?:功能|服务))/u
/** 拒绝提供不影响您使用其他功能. */
export const leavesAllElse =
  /(?:不提供|拒绝(?:提供|授权)?|不同意|不授权|关闭|未提供|未授权)[^。;:]{0,60}不(?:会)?影响[^,。;]{0,12}(?:使用|正常使用)?[^,。;]{0,12}(?:其他|其它|基本|其余)(?:业务)?(?:功能|服务)/u
