/** How the lines of a list of third parties look that was copied without its cells. All patterns match folded lines. */

/** A line of running text, which ends the list: it speaks to the reader and ends like a sentence. */
export const lineOfText =
  /[。:]$(?<=(?:[您你]|我们|我方|我司|我行)[^。]*[。:])|^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章条节])/u
/** Stands in the place of an address (隐私政策, 点击查看, 链接). */
export const addressWords = /^(?:《?[^。;,《》]{0,16}隐私[^。;,《》]{0,8}》?|(?:点击)?(?:查看|链接|详情)[^。;,]{0,6}|官网)$/u
/** Details of a company below its name. */
export const besides = /^(?:联系(?:方式|电话|邮箱)|电话|邮箱|隐私政策|注册地址|地址|官网)/u
/** Says when something is used. */
export const whenUsed = /(?:时|时使用|前|后|场景|过程中|期间)$/u
/** A short line that is the title of a list, not the name of a column. */
export const headerTitle = /[您你]|我们|如何|怎样|(?:列表|清单|目录|名单|如下|明细)(?:\([^()]{0,40}\))?$|[;:。?!,]|\d|公司$|实验室$/u
/** A note in the place of an address: nothing is taken. */
export const noteOfNone = /^注:?[^。]{0,20}不会?(?:收集|获取|采集)/u
/** What a product does, right behind the name of its house. */
export const serviceBehind = /^(?:移动|一键|消息|第三方)?(?:统计|推送|登录|支付|分享|广告|分析|地图|定位|客服|认证)/u
