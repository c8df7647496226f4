/** Words that look like the name of a third party and are none. All on folded words without blanks. */

/** A class of third parties, or a pronoun for one, before the word SDK or alone. */
export const genericNames =
  /^(?:我们|我司|我公司|什么|相同|同一|同款|开源|业务|内嵌|点击|查看|序号|旧|新|版本|第三方|三方|合作方|合作伙伴|合作|授权|关联公司|关联方|服务提供商|服务商|供应商|广告商|广告主|开发者|公司|企业|机构|银行|平台|客户端|软件|开发|开发包|工具开发包|工具包|api|接口|插件|应用|产品|服务|技术|工具|他们|它们|外部|自有|自研|独立|这些|那些|其他|其它|某些|部分|各类|一些|上述|以上|以下|下列|前述|相关|有关|任何|所有|多个|任一|对应|必要|不同|每个|包括|接入|集成|使用|嵌入|引入|采用|通过|调用|提供|用户|单独|多款|类似|逐项|具体|主要|常见|名称|android|ios|安卓|鸿蒙|h5|web|原生|[本该此这其各等如及和与或的含您了类方中你])*$/u

/** Words of a sentence: what holds them is no name, though it stands before the word SDK or a colon. */
export const sentenceWords =
  /[您除均，,|｜你]|我们|同意|认真|阅读|允许|权限|用于|上表|全国|可使用|可能|各类|一些|上述|以下|及时|尽快|最新|升级|获取|获得|发现|公示|查阅|依据|简称|会以|已对|涉及|协议|声明|共享|披露|收集|不会|需要|如果|此类|该等|这等|等sdk|其sdk|各sdk|接入的|使用的|合作的|相关的|具体的|信息的|清单|的第三方|版本的|^以?(?:[及与或于按被]|在(?!线))|^(?:嵌入|内嵌|本(?!机号)|[该此])|中的$|^app的|告知|拒绝|\.(?:com|cn|net|org)(?:[/.]|$)|^\/|^[)）.。]|关注|公众号|请以|下列|用作|将[遵同会]|届时|参照|下表|初始化|行业标准|[和及或与]sdk$|[^a-z0-9]或[^a-z0-9]|^(?:提供|使用|优化)|财产|\\sdk$|^(?:其[他它])?(?:推送|通知|消息|支付|分享|登录|统计|广告|地图|定位|安全|认证)类sdk$/u

/** Cells and titles that are no names. */
export const notNames =
  /^(?:[无/注是否空]|暂无|-+|—+|n\/?a|序号|名称|sdk名称|第三方名称|合计|说明|备注|更新|版本|同上|其他|其它|官网链接|隐私政策(?:链接)?|使用目的|收集.{0,4}信息|个人信息|使用场景|.{0,6}权限)$|^(?:个人)?敏感$|^包名|^详情|^详见|^(?:读取|写入|查看|检索|获取|修改|接收|开机启动)|^[^\p{L}\p{N}]|^(?:我们|[您请附你]|如果|如[您你]|为了|当[您你]|具体|上述|以下|以上|根据|基于|关于)|(?:如下|以下|列表|清单|目录|权限|隐私政策|隐私声明|公告|用户协议)$|^(?:关联|控制|控股|母|子|第三方)?(?:物流|快递|支付|关联|控制)?公司(?:的关联公司)?$|^第三方(?:sdk)?类$|^cookies?$/u

/** A group of services whose bracket lists them. */
export const library = /^(?:第三方|社交|社会化)?(?:分享|登录|登陆|支付|推送|厂商推送)(?:库|组件|平台|功能|服务)$/u

/** The product in the title of its policy (青禾隐私政策): what begins with its name is its own too. */
export const productOfTitle = /^[《“"【 ]*([^《》“”"【】\s,。:()]{2,10}?)[”"》】 ]*(?:app)?(?:隐私|个人信息保护)/u

/** Names a service of the product, which another company may provide. */
export const serviceName = /功能|服务|支付/u

/** Stands next to the operator's name. */
export const operatorCue =
  /“我们”|“本公司”|注册地址|联系地址|办公地址|公司地址|邮寄|版权所有|本(?:软件|应用|平台|产品|app).{0,6}由|(?:隐私|用户)(?:政策|协议)(?:适用|由)|适用于由/u

/** The company behind a name in the same words. */
export const source = /[,，]?\s{0,9}(?:来源于|来自于?|由)([^,，。;；]{2,24}?)(?:提供|开发|运营)?$/u
/** What makes the name of an SDK a part of a list's name (X SDK使用场景列表). */
export const listBehind = /^[^,，。;:：]{0,8}(?:列表|清单|目录|名单|明细)/u

/** What a longer form of a name adds to it. */
export const house = /^(?:开发者联盟|开发者|开放平台|开发平台|官方|平台|服务|消息推送|推送|广告|统计|地图|科技|网络|公司)+$/u
/** What a brand calls the place where it offers its services to products. */
export const developers = /开放平台$/u
/** Before a name of an SDK: others use it in their products, so it is our own (供第三方网站和应用程序使用的青禾SDK). */
export const offeredToOthers = /(?:供|提供给)(?:第三方|合作方|其他)[^,。;]{0,14}(?:使用|调用|接入)的[^,。;]{0,12}$/u
/** Headers of tables about app stores or complaints, not about who gets data. */
export const otherTable = /注销|举报|投诉/u
