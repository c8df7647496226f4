/** How sentences name third parties that no register knows. All patterns match folded text; the first group is the name. */

interface Receiver {
  /** One of these stands in every clause that the pattern matches. */
  cues: readonly string[]
  pattern: RegExp
  /** The third party takes the data itself: they are not handed to it by the operator. */
  takes: boolean
}

export const receivers: Receiver[] = [
  // 我们会与橡果相册共享您拍摄的作品, 将向橡果商城提供您的订单
  {
    cues: ['共享您', '分享您', '提供您', '发送您', '共享你', '分享你', '提供你'],
    pattern: /(?<![您你不未](?:可能|将|会)?)(?:[将会]|需要?|可能)[向与和同]([\p{Script=Han}a-z0-9]{2,12}?)(?:共享|分享|提供|发送)[您你]/u,
    takes: false,
  },
  // 将您的姓名和身份证号提交至国家统一未成年人网络游戏电子身份认证系统
  {
    cues: ['至国家', '给国家', '到国家', '至全国', '给全国', '至公安部', '给公安部', '至教育部', '至人社部'],
    pattern: /(?:提交|同步|上传|传输|报送|发送)[至给到]((?:国家|全国|公安部|教育部|人社部)\p{Script=Han}{4,28}?(?:系统|平台))/u,
    takes: false,
  },
  // 您的个人信息可能会在橡果集团内被共享
  {
    cues: ['集团内', '系统内'],
    pattern: /在(\p{Script=Han}{2,10}?(?:集团|经营系统))内部?被?(?:共享|分享)/u,
    takes: false,
  },
  // 实名认证过程中腾讯健康系统会收集您的实名身份信息
  {
    cues: ['系统会收集', '系统将收集', '系统会获取', '系统可能会收集', '系统将会收集'],
    pattern: /((?:腾讯|阿里|百度|网易|华为|小米|京东|字节)\p{Script=Han}{2,8}?系统)(?:可能)?[会将]{1,2}(?:收集|获取)[您你]/u,
    takes: true,
  },
]

/** Words that name nobody, or a class of third parties, in the place of a name. */
export const noReceiver =
  /^(?:其|各|多|某|有关|相关|对应|特定|指定|授权|受托|海外|前述)|[这那此该您你我他它]|其[他它]|第三|三方|伙伴|合作|关联|外部|境外|国外|公众|朋友|好友|家人|监护人|用户|客户|部门|机关|机构|政府|法院|银行$|组织|主体|个人|公司$|商$|方$|商[户家]|者$|人$|人员|供应|运营|中介|客服|厂商|企业|单位|任何|所有|必要|主动|直接|继续|及时|或者|以及|和|或/u

/** Before a name: what is handed to it (将您的姓名和身份证号提交至). */
export const handed = /[将把][您你用][^,。;将把]{1,60}$/u

/** Right behind a name: what it is handed for (提交至X进行真实身份验证). The first group says it. */
export const servesTo = /^(?:以便?|来)?(?:进行|用于)([^,。;]{3,30})/u
