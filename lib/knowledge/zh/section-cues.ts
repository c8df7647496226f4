/** What a heading says about its section, for the families that weigh a clause by where it stands. The first that matches counts. */
export type Room =
  | 'exempt'
  | 'define'
  | 'change'
  | 'contact'
  | 'minors'
  | 'rights'
  | 'cookie'
  | 'third-party'
  | 'share'
  | 'secure'
  | 'transfer'
  | 'use'
  | 'collect'
  | 'permission'
  | 'none'

export const rooms: readonly { room: Room; pattern: RegExp; because: string }[] = [
  {
    room: 'exempt',
    pattern: /例外|无需[^,]{0,12}(?:同意|授权)|不需[^,]{0,12}同意|免责|法律责任|争议的?解决|管辖|适用法律/u,
    because: "the law's exceptions collect nothing",
  },
  { room: 'define', pattern: /定义|释义|名词|术语|适用范围/u, because: 'what words mean' },
  {
    room: 'change',
    pattern:
      /(?:政策|协议|条款|声明|规则).{0,6}(?:更新|变更|修订|修改|变化)|(?:更新|变更|修订|修改).{0,8}(?:政策|协议|条款|声明)|如何更新|^变更|^修订/u,
    because: 'what a new version would bring',
  },
  { room: 'contact', pattern: /联系(?:我们|方式)|如何联系|反馈|投诉|客服/u, because: "the operator's own addresses" },
  { room: 'minors', pattern: /未成年|儿童|青少年/u, because: 'mostly general statements' },
  {
    room: 'rights',
    pattern:
      /^(?!.{0,12}(?:如何|怎样|怎么)(?:收集|采集|获取)).*(?:权利|管理(?:您|你|个人)|访问|更正|删除|注销|撤回|撤销|控制|查询|您的选择)/u,
    because: 'what the user may do with data',
  },
  { room: 'cookie', pattern: /cookie|同类技术|信标|beacon|追踪技术/u, because: 'cookies and what they hold' },
  {
    room: 'third-party',
    pattern:
      /(?<!从|通过)(?:第三方|sdk|合作伙伴|合作方).{0,14}(?:收集|获取|采集|使用|清单|目录|列表|说明|服务)|(?:收集|获取|接入|集成).{0,8}sdk|sdk/u,
    because: 'what third parties take inside the product',
  },
  { room: 'collect', pattern: /收集|采集|获取|获得的/u, because: 'what is taken' },
  { room: 'share', pattern: /共享|分享|转让|披露|第三方|合作|sdk|委托|对外提供|提供给|关联公司/u, because: 'what others get' },
  {
    room: 'secure',
    pattern: /安全|保护(?!.{0,4}收集|.{0,4}(?:政策|声明|指引|规则|协议|条款|说明|指南)$)|存储|保存|储存|存放|保留|停止运营/u,
    because: 'how it is kept',
  },
  { room: 'transfer', pattern: /全球|跨境|境外|转移/u, because: 'where it goes' },
  { room: 'permission', pattern: /权限/u, because: 'what the system is asked for' },
  { room: 'use', pattern: /使用/u, because: 'what it is used for' },
]

/** A heading on what the policy holds for … */
export const scope = /适用范围/u
/** … under which some policies list what they collect (在您注册账号时，您根据本平台要求提供的个人注册信息). */
export const collects = /您根据[^,。;]{0,10}要求提供的个人|自动接收并记录|要求您提供有关个人/u
