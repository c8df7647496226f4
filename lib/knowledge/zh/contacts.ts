/** Words that stand beside the contact details of Chinese policies. All on folded text. */

/** Before (or right behind) a number: it is a phone. */
export const phoneBefore = /(?:电 {0,4}话|热线|致电|拨打|来电|座机|手机|联系方式|tel|phone|客服)[^。;\n]{0,16}$/u
export const phoneBehind = /^[)\]】”" ]{0,2}(?:\([^()]{0,12}\))?(?:这一|的)?(?:客服|服务|咨询|投诉|24小时)?(?:热线|电话)/u
/** A number in the form of a phone that the reader is to use (…或400-000-1234联系我们). */
export const forUse = /^[)\]】”" ]{0,2}(?:来|等方式)?[与和跟]?(?:联系|联络)?我们(?:取得)?(?:联系|联络)?[,。;]?/u
/** Under a heading that announces phone numbers: the name of what each belongs to (云栈记账:). */
export const phoneHeading = /热线|电话/u
export const phonesFollow = /(?:热线|电话)[:*\s]{0,6}$/u
export const nameBefore = /(?:^|[\n,;。])[^\n,;。\d]{1,20}: ?$/u
/** Between two numbers of one list: a mark, or the name of what the next belongs to (1010…；点评网：1010…). On the whole of it. */
export const nextNumber = /^(?:[,、/ 或和;]{1,3}|[;,、] ?[\p{Script=Han}a-z]{1,8}[:：] ?)$/u
/** Digits that look like a phone and are none. */
export const noPhoneBefore =
  /(?:(?:电信|移动|联通)客服|qq|微信|群|备案|许可证?|证号|编号|icp|邮编|传真|fax|信用代码|版本|注册号|账号|卡号|登记号|举例|例如|如)[^。;\n\d]{0,8}$/u
/** Numbers of authorities and emergency services, named in complaint clauses. */
export const publicNumbers = /^(?:12377|12315|12321|12300|12345|12318|12390|12381|110|119|120)$/u

/** What an address is called. 注册地址 is the seat, the others are where one writes to. */
export const postalLabel =
  /(?<label>(?:(?:注册|登记|住所|经营|营业|联系|联络|办公|通讯|通信|邮寄|邮政|寄送|收件|常用|所在|公司|常用办公|办公常用|\/){1,12}(?:地址|地点|住所|处)(?:为|是|如下|位于)?|住所地?[为是]?|地址)(?:\([^()]{0,10}\))?) ?[:： ]? ?/gu
export const writeTo = /(?:联系|联络|办公|通讯|通信|邮寄|邮政|寄送|收件|公司地址|^地址)/u
export const seatOnly = /(?:注册|登记|住所|经营|营业)/u
/** 邮寄至：…, 寄到如下地址：…. */
export const postTo =
  /(?:邮寄|寄送?|来信|致函|写信|信件|信函|书面)[^。;:\n]{0,12}(?:[至到给]|地址)(?:以下地址|如下地址|下列地址)?[:： ]{0,2}/gu
/** Begins like an address: a country, province, city or district, or a street. */
export const addressStart =
  /^[【[“"(]?(?:中国|中华人民共和国)?(?:\([^()]{1,8}\))?\p{Script=Han}{1,12}(?:[省市区县镇路街园城]|自治区|特别行政区|大道)/u
export const addressParts = /(?:[省市区县镇乡村路街巷弄号楼层室座栋幢园院]|大道|大厦|广场|单元)/gu
/** Where an address ends. */
export const addressEnd =
  /(?:[。;\n!】”"<]|, ?(?:以下|简称|联[系络]|办公|注册|常用|通[讯信]|电话|[邮或也并如您]|我们|收件)|[,、 ]? ?[与和]我们|[,、 ]? ?(?:邮编|邮政编码|电话|联系|邮箱|电子邮|客服|传真|收件|网址|官网|负责|注册地址|通讯地址|办公地址|邮件)|\)(?=[提及作,。]|$)|[的 ](?:\p{Script=Han}|[()]){2,14}(?:有限责任|有限|股份)公司|(?:19|20)\d{2}年\d{1,2}月|及其关联|我们将|如果您|如您|以下简称|统称|\(以下|\(简称)/u

/** An official site or a page for contact, named as such just before the address. */
export const urlBefore =
  /(?:官网|官方网站|网站|网址|主页|客服中心|帮助中心|联系我们|反馈|投诉|在线客服|访问|登录|登陆|通过|进入|打开|域名)[^。;\n]{0,14}$/u
/** Addresses of other companies: lists of SDKs, their policies, authorities. */
export const urlElsewhere =
  /sdk|github|gitee|ip ?地址|隐私政策|隐私权政策|隐私协议|隐私保护|服务协议|用户协议|第三方|政策链接|链接地址|cookie|浏览器|about|allabout|gov|12377|友盟|极光|微信|支付宝|高德|百度地图|google|须知|公告|说明|规则|合作|关于我们[\])(\s]{0,4}$/u

/** Behind an address: it is there to reach the operator (通过https://…与我们联系), whatever was named before it. */
export const toReachUs = /^[ )>\]】”]{0,3}(?:网站|页面|平台)?[来等方式向]{0,3}(?:与我们|和我们|联系我们|联络我们|反馈|提交|投诉)/u

/** Sections about how to reach the operator. */
export const contactHeading = /联系(?!人)|联络|投诉|反馈|如何找到|意见|咨询|客服/u
/** A numbered line before an address that stands alone (4) 将您的问题邮寄至下列地址：). */
export const postHeading = /(?:邮寄|寄[至到给])[^,。]{0,3}(?:下列|如下|以下)?地址/u
/** Sections that list others: no contact of the operator stands there. */
export const othersHeading = /第三方|sdk|合作(?:方|伙伴)|共享|委托|cookie/u
/** A clause about others, where it stands alone. */
export const othersClause =
  /(?:网信|监管|公安|工商|消费者|主管|电信|有关部门)[^,。;]{0,14}(?:投诉|举报|反映|申诉)|向[^,。;]{0,14}(?:法院|网信|监管|公安)|12377/u
/** The reader is to write to the operator here, whatever the heading says. */
export const writesToUs = /联系我们|与我们(?:取得)?联系|(?:下列|以下|下方)(?:地址|方式)联系/u
/** 某某科技有限公司 x@example.com in a list: the contact of another company. */
export const otherCompany = /^[^@\d]{0,24}(?:有限公司|有限责任公司|集团|分公司)[^@。;]{0,14}$/u

/** Beside a detail: it is there to be used. */
export const contactLabels = /联系我们|与我们(?:取得)?联系|(?:联系|客服)(?:方式|电话|邮箱)|(?:电子|客服)?邮箱:|联系地址/u
