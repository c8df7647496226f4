/**
 * How a policy names its product and who runs it. All patterns are matched on folded text. Source: openings, definitions,
 * contact clauses and signatures of CA4P-483 and CAPP-130 policies.
 */

/** The end of a company's name; 有公司 is a slip of the pen met in real policies. */
export const companyEnd = /(?:股份|责任)?有限(?:责任)?公司|科技有公司|集团公司|公司/uy

/** The characters with which these ends and those of `bodyEnd` begin. */
export const endBegins = '股责有科集公银委研大电总管办出基协交医图工'

/** A full legal name, as against a short one (小米公司). */
export const fullName = /(?:有限(?:责任)?公司|有公司|分公司|银行|委员会|管理局|总台|大学|基金会|研究院)$/u

/** Behind 公司 the name of a branch may follow (…有限公司销售分公司). */
export const branch = /^\p{Script=Han}{2,6}分公司/u

/** Other bodies that run apps. */
export const bodyEnd = /银行|委员会|研究院|大学|电视台|总台|管理局|办公厅|出版社|基金会|协会|集团|交易所|医院|图书馆|工作室|科技/uy

/** What 公司 ends without being a name (本公司, 关联公司). On the whole candidate. */
export const noCompany =
  /^(?:[本该我贵各等子母总分一其某他她此指与和由但即]|上述|第三方|关联|附属|相关|合作|外部|母子|集团|下属|上市|保险|物流|快递|支付|控股|参股|合资|有限|股份|任何|其他|所属|广告|金融|数据|互联网|网络|科技|电信|通信|技术|服务|运营|游戏|软件|安全|开发|以及|包括|及其)*(?:有限|公司|集团|平台|银行|科技|大学|协会|委员会|医院)+$|关联公司$|关联$|子公司$|的公司$|[等些家方类种间业或和]公司$|合作(?:银行|公司)$|监督管理|(?:仲裁|安全|保护|审计|管理)委员会$|(?:网上|手机|电子|绑定|解除|开户|发卡|付款|收款|[以等账家的]|商业|扣款|开放|口袋|直销|个人|企业|投资|三方|更改|号等)银行$|x{2,}|\*{2,}|某某/u

/** What stands before a company's name in running text. Longest first; the name begins behind it. */
export const companyLeads =
  /^.*(?:适用于|公司名称|公司主体|运营主体|企业名称|注册名称|名称|主体|全称|提示|提供者|提供商|服务商|服务者|经营者|运营者|运营方|开发者|开发商|供应商|所有者|版权所有|所有|规定了|协议为|政策为|鉴此|欢迎您?使用|欢迎您?选择|选择|使用|委托|授权|属于|隶属|归属于?|根据|通过|联系|[致您由是指即的向归将给对]|我们|用户|与您|以及|系(?!统)|(?<!华|高)为(?!民)|(?<!关)于|[与及称或:\d])/u

/** Provinces, municipalities and large cities: company names begin with them. */
export const places = new RegExp(
  `(?:${'北京 上海 天津 重庆 深圳 广州 杭州 南京 苏州 成都 武汉 西安 长沙 厦门 福州 青岛 济南 郑州 合肥 宁波 无锡 常州 南通 东莞 佛山 珠海 中山 惠州 汕头 海口 三亚 昆明 贵阳 南宁 桂林 南昌 太原 石家庄 沈阳 大连 长春 哈尔滨 兰州 乌鲁木齐 呼和浩特 银川 西宁 拉萨 温州 嘉兴 绍兴 金华 台州 湖州 丽水 衢州 舟山 徐州 扬州 镇江 泰州 盐城 淮安 连云港 宿迁 泉州 漳州 莆田 龙岩 烟台 潍坊 威海 临沂 淄博 洛阳 襄阳 宜昌 岳阳 株洲 湘潭 芜湖 安庆 蚌埠 安化 清远 江门 湛江 肇庆 霍尔果斯 伊犁 喀什 海南 广东 浙江 江苏 山东 河南 河北 湖北 湖南 福建 安徽 江西 四川 贵州 云南 陕西 甘肃 青海 山西 辽宁 吉林 黑龙江 内蒙古 广西 新疆 西藏 宁夏 香港 中国 亳州 阜阳 赣州 九江 上饶 绵阳 新余 保定 唐山 廊坊 秦皇岛 南阳 新乡 咸阳 遵义 柳州 潮州 揭阳 韶关 梅州 茂名 抚州 宣城 滁州 马鞍山 黄山 景德镇 萍乡 宜春 吉安 六安 池州 铜陵'.split(' ').join('|')})`,
  'gu',
)

/** 及其关联公司（以下简称“我们”）: who speaks. On what follows a name. */
export const speaks =
  /^[】 _*]{0,4}(?:下的[^,。()]{1,16})?(?:[及和与或]其?[^,。;()“"]{2,26})?(?:app|软件|平台)? ?(?:[([【](?<alias>[^()[\]]{0,160})|,(?<aside>(?:以?下|或)?文?(?:统|简)?称[^,。;()]{0,40}))/u
export const we = /我们|本公司|我公司|我司|我行|本行|本平台/u
export const shortened = /简称|下称|统称|称为|以下称|或称|又称/u

/** Verbs that say who runs the product, between 由 and the product or behind the name. */
export const runs = /^[^,。;\n]{0,24}?(?:开发|运营|提供|研发|推出|拥有|经营|所有|负责|设计|出品|发布|旗下)/u
export const runBy = /[由是系为归]$/u
/** Labels before the name in a contact clause (公司名称：). */
export const operatorLabel =
  /(?:公司(?:名称|全称|主体)?|企业名称|注册名称|单位名称|主体(?:名称)?|[运经]营(?:[者方商]|主体)(?:的?公司)?(?:名称)?|开发者(?:名称)?|开发商|主办(?:方|单位)|版权所有|所有|copyright[^\n]{0,24}|我们是|服务提供者|技术服务提供者|服务提供方|法律主体,?为?|公司基本情况(?:如下)?:? ?\(1\)) ?[为是:：]? ?(?:【|\[)?$/u
/** The product or service that is run stands before 由 (本软件由…提供, 适用于由…提供的). */
export const ownBefore = /(?:适用于|本[^,。;]{0,8})(?:均|是)?(?:由|是)$/u
/** A component in a list and who makes it (某推送,由…公司开发). */
export const listedBefore = /[^,。;\n]{1,24},由$/u
/** Behind the name: it runs what it names in quotes (…有限公司运营“…”). */
export const runsNamed = /^[^,。;]{0,6}(?:负责)?(?:运营|开发|推出)[^,。;]{0,4}["“《【]/u
/** A definition of somebody else's name (支付宝公司：指…). On the line before the name. */
export const otherDefined = /公司["”]?[:是](?:是?指)?提供[^,。\n]{2,14}服务的(?:主体|公司)$/u
/** Behind the name: it makes the promise of the policy (…公司”承诺遵守本协议). */
export const promises = /^["”】」]?(?:承诺|保证)(?:将|会)?(?:严格)?(?:遵守|遵循|按照)本/u
/** Behind the name at the end of a page. */
export const copyright = /^[】 ]{0,2}版权所有/u
/** A contract between the user and the company (您与…公司之间). */
export const between = /^(?:\([^()]{0,40}\))?之间/u
/** The policy holds for what the company offers (本政策适用于…公司的…). */
export const appliesTo = /适用于[【"“]?$/u
export const registered = /^[^。\n]{0,4}[(,;。 \n](?:\d、)?(?:公司)?的?(?:注册|办公|公司|联系|通讯)?(?:地址|住所|注册地)/u
/** Words that say that a company near them is somebody else's. On the 16 characters before the name. */
export const othersBefore = /sdk|第三方|合作|接入|服务商|供应商|共享|提供给|委托|关联公司[:为是]|母公司|股东|使用了|集成/u
/** The same behind it. */
export const othersBehind =
  /^[^,。;\n]{0,10}(?:sdk|隐私政策|隐私权政策|开放平台|提供的?(?:支付|推送|地图|统计|短信|语音|登录|定位|分享|广告|技术))/u

/** The title of a policy behind the product's name. */
export const policyTitle =
  /(?<generic>(?:手机|用户|个人|客户|会员|软件|平台|产品|app|应用|终端|客户端|网站|手游|玩家|服务|使用|协议|[及和与\-·— ]){0,5})(?:法律声明(?:及|和))?(?:个人信息(?:保护)?[及和与]?)?(?:隐私|个人信息|用户信息)(?:权|信息|安全)?(?:保护|安全|处理)?权?(?:政策|声明|协议|指引|条款|规则|公告|通知|说明|须知|指南|权政策)/gu

/** Not a product's name: pronouns, kinds and parts of documents. On the whole candidate. */
export const noProduct =
  /.只能$|^(?:android|ios|iphone|ipad|windows|安卓|苹果)$|^(?:[本您你该此这其由以各]|我们|用户|个人|上述|以下|最新|完整|儿童|未成年|第三方|软件|平台|产品|服务|游戏|手机|移动|网站|应用|公司|所有|任何|相应|相关|[我他并请和与及或的新旧除版第在为当对向将被可不未已有无是上]|通用|关于|修订|更新|法律|基于|阅读|同意|接受|中文|简体|一份|独立|单独|单项|特定|前述|下述|完善|历史|线上|业务|功能|如果|根据|通过|按照|遵守|查看|点击|制定|国家|法规|页面|[下中内前后附某等若即称多每另过用指按从仅需让]|前言|引言|概述|简介|摘要|总则|提示|声明|协议|政策|条款|隐私|信息|安全|账号|账户|注册|登录|访问|使用|下载|安装|基本|核心|扩展|附加|客户|会员|帮助|首页|返回|目录|尊敬|欢迎|适用|范围|定义|我司|我行|我方|本人|自己|其他|简称|一切|全部|部分|另行|详细|简明|精简|概要|更多|特别|责任|企业|中国|网络|sdk|[使给据]|我们的|cookies?|firebase)(?:$|[的们等之方者项款类版]|公司|政策|协议|产品|服务|软件|应用|平台|网站|客户端|app|功能|信息|内容|业务|系统)|^(?:[本您你该此这其由各]|我们|以下|上述|任何|所有|第三方|相关|我)|(?:公司|有限|条款|政策|协议|声明|指引|功能|[本其我该或和]|关联)$|第.{1,3}[章节条]$|^(?:[指除用过按从]本|为切实|为了)|[()您]|^[\d.、\s-]+$|服务提供者|之一|造成|损失|如果|用途|资料|^(?:[从给何及是如的不并应能更要因所须而但也还都就等且任]|一概|个人客户$|开发$|电信$|本?站$)|所有|相关|承担|因为|不得|部分|项下|章节|一直|结果|反馈|享有|收集|如何|是否|时间|日期|同意|我们|方式|权利|信息|^\d+[、.]|本协议|本公司|[^有]关于$|不时|公司(?:所$|服务)|内容$|^合理|^(?:提现|充值|支付|提款|付款)的|^乙方|的(?:分成|收入)|^特别是|免除/u

/** A name that holds blanks: Latin words, no number of a heading (9. 9 …) and no company's short form. */
export const spacedName = /^(?!.*\b(?:ltd|inc|corp|co|llc)\b)[a-z][^ ]* [a-z]/u

/** Behind a product's name: what kind of thing it is. Cut off from its end. */
export const productTail =
  /(?:[>及和与等的 \-·—“"《【[]|用户|软件|平台|产品|服务|客户端|手机|应用程序|应用|app|程序|手游|网站|公司|安卓版|ios版|小程序){1,24}$/u
/** Before it, up to the verb that the name is the object of, and marks. */
export const productHead =
  /^(?:.*(?:使用|访问|下载|安装|注册|登录|运营的|提供的|开发的|适用于|说明|针对|选择|软件:|作为|体验))?(?:手机|移动端|关于|[“"《【[\]# *_>\-·])*/u

/** What may stand as a product's name, in quotes or bare; the shortest before what follows wins. */
const name = String.raw`["“”《【「[]?(?<name>[\p{Script=Han}a-z\d+·.\-&®™ ]{1,20}?)["”》】」\]]?`
const before = String.raw`(?:^|[,。;:\s】》"”])`
const kinds = '软件|app|平台|产品|服务|客户端|应用程序|移动应用|应用|手机|网站'
const kind = `(?:${kinds})`
const aside = String.raw`(?:\([^()]{0,60}\))?`

/** Places where the product is named, with how much each says. Looked for around `cue`. */
export const productPatterns: readonly { cue: string; pattern: RegExp; weight: number }[] = [
  {
    cue: '欢迎',
    pattern: new RegExp(
      String.raw`欢迎[您你]?(?:来到|使用|访问|选择|下载|安装|加入|光临|阅读)${name}(?=[!,。;的、(\n 及]|${kinds}|提供)`,
      'gu',
    ),
    weight: 3,
  },
  {
    cue: '感谢',
    pattern: new RegExp(String.raw`感谢[您你]?(?:选择|使用|下载|信任)${name}(?=[!,。;的(\n]|${kinds})`, 'gu'),
    weight: 3,
  },
  // A guide of one game beside that of the maker's games in general.
  { cue: '单独', pattern: new RegExp(`为${name}(?:单独|专门)(?:配置|制定|提供)了?《`, 'gu'), weight: 9 },
  {
    cue: '适用于',
    pattern: new RegExp(
      String.raw`适用于(?:[您你]|由[^,。]{4,30}?)?(?:通过|使用|对|提供的|运营的|开发的){0,2}${name}(?=(?:互联网|移动)?(?:${kinds})|提供|[和的(,。及])`,
      'gu',
    ),
    weight: 3,
  },
  {
    cue: '简称',
    pattern: new RegExp(
      String.raw`\)(?:向[您你])?(?:的|提供的|运营的|开发的)["“《【「](?<name>[\p{Script=Han}a-z\d+·.\-& ]{1,20})["”》】」]${kind}`,
      'gu',
    ),
    weight: 4,
  },
  { cue: '作为', pattern: new RegExp(`作为${name}${kind}?${aside}(?:及相关服务)?的?(?:运营|开发|提供|服务)`, 'gu'), weight: 4 },
  { cue: '运营', pattern: new RegExp(String.raw`(?:^|[,。;\s是])${name}${kind}?的?运营[者方主商]`, 'gmu'), weight: 2 },
  {
    cue: '由',
    pattern: new RegExp(`${before}${name}${kind}?(?:和/或服务)?${aside}(?:及相关服务)?,?[是均]?(?:一款|一个)?由(?!贸易|[于此您你])`, 'gmu'),
    weight: 3,
  },
  {
    cue: '是',
    pattern: new RegExp(`${before}${name}${kind}?${aside}[是指](?:一款|由|一个|我们|我司|[^,。;]{2,20}公司)`, 'gmu'),
    weight: 3,
  },
  {
    cue: '简称',
    pattern: new RegExp(
      String.raw`(?:^|[,。;:\s使用的了明于】》])${name}${kind}?(?:及其?相关(?:产品和?)?服务)? ?\((?:以?下|简称|或)[^()]{0,8}?(?:[:"“「]{1,2}(?:本(?:软件|产品|应用|客户端|平台|app|服务|游戏|网站|公司)|我们)|称?为?本(?:软件|产品|应用|客户端|平台|app|游戏))`,
      'gmu',
    ),
    weight: 4,
  },
  { cue: '使用', pattern: new RegExp(`使用${name}(?:${kinds}|各项|提供|前|时|及相关|及其|的过程)`, 'gu'), weight: 1.5 },
  {
    cue: '提供',
    pattern: new RegExp(String.raw`提供的?["“《【「](?<name>[\p{Script=Han}a-z\d+·.\-& ]{1,20})["”》】」]${kind}`, 'gu'),
    weight: 1.5,
  },
  { cue: '一向', pattern: new RegExp(`${before}${name}${aside}一向`, 'gmu'), weight: 2 },
  { cue: '深知', pattern: new RegExp(`${before}${name}${aside}(?:非常|十分)?深知`, 'gmu'), weight: 2 },
  { cue: '重视', pattern: new RegExp(`${before}${name}${aside}(?:非常|十分|一直|高度|一向)?重视`, 'gmu'), weight: 2 },
]
