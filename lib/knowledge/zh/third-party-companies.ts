/** How sentences name companies that receive data or serve the product. All patterns match folded text. */

/** Ends the legal name of a company. */
export const companyEnd = /(?:有限责任公司|有限公司|集团公司|股份公司)(?:[\p{Script=Han}]{2,10}分公司)?/gu

/** Before a company's name and no part of it; names that begin with a place begin there. */
export const notOfName =
  /^.*(?:例如|比如|譬如|包括但不限于|包括|包含|以及|或者|分别为|分别是|主体名称|公司名称|合作的|接入的|集成的|使用的|提供给|分享给|共享给|共享至|传输给|传输至|发送给|发送至|委托|通过|来自|合作(?:方|商|伙伴|机构)|服务(?:提供)?商|供应商|运营商|第三方|[您你]的|我们的|旗下的?|[向与由给至将把])(?=.{4})/su
export const place =
  /^.+?(?<!\()(?=(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|武汉|成都|西安|厦门|福州|福建|苏州|珠海|合肥|长沙|济南|青岛|大连|沈阳|郑州|无锡|宁波|东莞|海南|霍尔果斯|浙江|江苏|广东|湖南|湖北|四川|山东|河南|河北|陕西|安徽|江西|辽宁|云南|贵州|广西|新疆|中国|中移)[^的,。]{2})/su

/** In a bracket before a company: 如甲公司. */
export const suchAs = /^如(?![家意新祥皋东])(?=.{4})/u
/** Denies sharing but for what follows (除以下情形外,我们不会…分享:我们可能将…). */
export const butFor = /^.*?除[^。;:]{0,16}(?:外|以外)[^。;:]*:/su

/** Between two companies of one list. */
export const joined = /^(?:\([^()]{1,24}\))?(?:[、,/;\s]|和|及|与|或|以及)*$/u

/** What stands before a list of companies that get data or serve the product. */
export const receives =
  /(?:(?:共享|分享|提供|传输|发送|同步|披露|反馈|提交)(?:[给至到予]|给予)(?:[^,。;()]{0,12}的)?|(?:合作(?:伙伴|方|商|机构|公司|银行)|(?<!产品和|产品与|[本我]们?的?|网|指[^,。;]{0,20})服务(?:提供)?[商方]|服务机构|供应商|合作的?第三方|第三方(?:[^,。;()]{0,10}(?:公司|机构|平台|服务|服务商))?|(?:认证|支付|征信|检测)机构|运营商|第三方|快递公司|物流公司|受托方|接收方|[向与]\p{Script=Han}{2,8}[方商](?=\())(?:等|的)?)[ ,:([【“]{0,4}(?:例如|比如|如|包括但不限于|包括|包含|有|为|是|即|分别为|主体名称){0,3}[ :(【“]{0,4}$/u
export const sharedBefore = /[向与和同](?:(?:我们的?)?(?:合作(?:伙伴|方)的?|服务合作方|第三方)?|为[^,。;]{2,20}提供[^,。;]{2,20}的)$/u
export const sharedAfter = /^(?:等)?(?:[^,。;]{0,6}(?:公司|第三方|合作方|合作伙伴))?(?:进行)?(?:共享|分享|提供|传输|同步|发送|披露)/u
/** Not where users are said to use what the operator, by its full name, provides. */
export const servesBefore = /(?<!(?:用户|藉由)[^。;]{0,16})(?:接入|使用|采用|集成|委托|引入)(?:了|的)?$/u
export const servesAfter =
  /^(?:等)?(?:(?:提供|运营|开发)的|(?:三大|基础|电信){0,2}运营商的|的(?:[^,。;、()]{2,16}?(?:框架|组件|插件|引擎)|[a-z][a-z0-9 .+-]{2,20})(?=[,。;、(]|$))/u

/** Behind a company: it is not it that gets anything (除甲公司以外, 甲公司的关联公司). */
export const exceptBehind =
  /^(?:[^()]{0,20}\)[^,。;]{0,16}sdk|以外|之外|外的?|及其|的?(?:关联|控股|子)公司|的关联方|\([^()]{0,12}(?:我们|我司|本公司)|直接|间接|作为)/u
/** In the clause: it defines, denies or names the operator. */
export const definesCompany =
  /关联公司[”"]?(?:是指|指|包括)|不会(?:与|向|将|主动)|以下(?:合称|统称|简称)[“"]?(?:我们|本公司|我司)|指(?:现在|任何)|制定本|适用于|服务提供[者方][:是指]/u

/** Above a list of companies, one a line. */
export const companiesAbove = /合作(?:伙伴|方|商|机构)|第三方|供应商|服务商|sdk|受托/u
/** What may stand beside a company on its line: a telephone number, an address. */
export const contactBehind = /^[\s:,;、。(]{0,9}(?:(?:联系|客服)?(?:方式|电话|邮箱)[:是为]?)?[\s\-+@\w.()/:]{0,99}[;,。)]{0,9}$/u

/** What a company that is named so offers: X向我们提供Y服务. The first group is Y. */
export const offers =
  /^(?:(?:[向为]我们)?提供(?:的)?(?=[^,。;、]{2,18}(?:服务|sdk|平台|系统))|的(?=[^,。;、()]{2,16}?(?:框架|组件|插件|引擎)(?:[,。;、(]|$)|[a-z][a-z0-9 .+-]{2,20}(?:[,。;、(]|$)))([^,。;、()]{2,18}(?:服务|sdk|平台|系统|框架|组件|插件|引擎)|[a-z][a-z0-9 .+-]{2,20})/u
/** The policy of its product, behind the company: 详细内容请访问《某某隐私政策》. */
export const itsPolicy = /《([^《》。;,]{2,16}?)(?:用户)?隐私/u
