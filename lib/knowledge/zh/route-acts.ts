/**
 * What a clause lets the reader do. Patterns run on folded text, after `masks` have blanked what only sounds like it.
 * `weak` acts (关闭, 管理) say nothing alone: the object, the menu's name or the heading decides.
 * Sources: GUIDE rule 5; sentences of the CA4P and CAPP-130 policies. Examples are written by us.
 */
import type { RouteKind } from '../../model.ts'

export interface Act {
  id: string
  kind: RouteKind
  pattern: RegExp
  why: string
  hits: readonly string[]
  misses: readonly string[]
}

export const acts: readonly Act[] = [
  {
    id: 'cancel',
    kind: 'account-cancel',
    pattern:
      /注销|销户|(?:删除|关闭|终止|停用|撤销|移除|销毁)(?:您|你)?(?:自己)?的?[^,。;、:]{0,6}(?:账号|账户|帐号)(?!(?!以?及)[^,。;]{0,6}(?:信息|数据|资料|登录|绑定|下的|内的|权限|授权|里|中))/u,
    why: 'ends the account',
    hits: ['您可以申请注销账号', '您可以删除您的账户'],
    misses: ['删除您的账号信息', '更换账号'],
  },
  {
    id: 'delete',
    kind: 'data-delete',
    pattern:
      /删除|清除|清空|移除|抹除|擦除|清理(?:缓存|记录|历史|数据)?|删掉|删减|取消(?:(?:您|你)的|对[^,。;]{1,8}的)?(?:收藏|点赞|(?:关注|浏览|观看)(?:的?记录|历史))/u,
    why: 'removes data; the account goes on',
    hits: ['您可以删除浏览记录', '清空搜索历史', '点击收藏按钮取消收藏', '取消您的关注记录'],
    misses: ['更正您的资料'],
  },
  {
    id: 'withdraw',
    kind: 'consent-withdraw',
    pattern:
      /(?:撤回|撤销|收回|取消|改变|变更|终止|解除|管理|更改|关闭|停止|调整|修改|拒绝|控制|给予或)[^,。;:]{0,16}(?:同意|授权|许可|权限|决定(?!注销|停止|不再))|(?:取消|解除|终止|停止|撤销|关闭|管理)[^,。;:]{0,16}(?:绑定(?![在的了])|关联)|(?:权限|授权)[^,。;:]{0,14}(?:关闭|管理|开启\/关闭|撤回|取消|设置|控制)|解绑|解除|撤[回销](?:的|授权)?(?:具体)?(?:路径|途径|入口)/u,
    why: 'takes back a consent or a permission',
    hits: ['您可以撤回您的同意', '关闭位置权限', '改变您授权同意的范围', '解除第三方账号的绑定'],
    misses: ['关闭夜间模式', '管理您绑定在平台上的卡片', '更改您的密码、进行账号关联'],
  },
  {
    id: 'messages',
    kind: 'consent-withdraw',
    pattern:
      /(?:关闭|拒绝|取消|退订|停止|不再|屏蔽|关掉|拒收|不接收|不希望|不想|不愿|选择是否|管理|打开或关闭|控制)[^,。;:]{0,22}(?:通知|推送|消息|短信|邮件|订阅|提醒|电话|资讯|营销(?:信息|通信))|(?:通知|推送|消息|短信|邮件|订阅|提醒)[^,。;:]{0,10}(?:关闭|退订|取消|拒绝|屏蔽|管理(?!邮箱|员|部|人|组))|退订/u,
    why: 'a switch for notifications is a withdrawal (GUIDE rule 5)',
    hits: ['关闭消息通知', '您可以退订', '如您不希望收到推送'],
    misses: ['我们会向您发送短信', '发送邮件至隐私管理邮箱'],
  },
  {
    id: 'cookies',
    kind: 'consent-withdraw',
    pattern:
      /(?:拒绝|禁用|停用|管理|阻止|限制|关闭|屏蔽|修改)[^,。;:]{0,12}(?:cookie|web beacon)|设置cookies?的接受程度|cookie[^,。;:]{0,12}(?:拒绝|禁用|停用|关闭)|do not track/u,
    why: 'a switch for cookies is a withdrawal (GUIDE rule 5)',
    hits: ['您可以拒绝cookie'],
    misses: ['我们使用cookie'],
  },
  {
    id: 'location',
    kind: 'consent-withdraw',
    pattern:
      /(?:关闭|停止|取消|拒绝)[^,。;:]{0,14}(?:开关|定位|位置|通讯录|相机|麦克风|相册|摄像头|蓝牙|日历|分享|共享|展示|访问|同步|备份|收集|计划|可见|找到我|通过手机号)/u,
    why: 'stops what a permission or a switch had allowed',
    hits: ['您可以关闭定位功能', '关闭通讯录同步'],
    misses: ['关闭弹窗'],
  },
  {
    id: 'personal',
    kind: 'personalisation-off',
    pattern:
      /(?:关闭|停止|拒绝|退出|取消|撤[回销]|屏蔽|不希望|不想|不愿|不再|不接受|不需要|选择是否|管理|开启或关闭|开启\/关闭|关闭或开启|控制|设置|自主|选择|减少|禁用|停用|更改|调整|限制|改变)[^,。;:]{0,26}(?:个性化|定向|程序化|精准|兴趣|千人千面|(?<!好友)推荐(?!人|好友)|广告|画像|猜你喜欢|智能推送|算法|推广|营销活动|追踪权限|自动化?决策)|(?:个性化|定向|程序化|精准|推荐|广告|画像|算法)[^,。;:]{0,16}(?:关闭|退出|停止|拒绝|取消|屏蔽|管理|不感兴趣|开关|免打扰)/u,
    why: 'turns off what is chosen for the reader by profile',
    hits: ['关闭个性化推荐', '如您不希望看到定向广告', '选择屏蔽程序化广告'],
    misses: ['我们为您提供个性化推荐'],
  },
]

/** Contact in general: only where none of the acts above is meant. */
export const contactAct = /联系|联络|疑问|意见|建议|投诉|举报|咨询|反馈|申诉|问题|沟通|客服|致电|来信|邮寄|寄送|寄至|寄到/u

/** Reading and changing one's data: a way that serves only this is none of the kinds. */
export const otherAct =
  /查看|查询|查阅|访问|浏览|更正|修改|更改|更新|补充|编辑|完善|复制|下载|导出|获取|转移|开启|开通|添加|上传|了解|更换|找回/u

/** A heading on another right (3.3 获取个人信息副本): the chapter over it says nothing of its ways. */
export const otherRight = /获取|复制|副本|转移|查[阅询看]|访问|更正|更新|补充/u

/** Before a number or an address: it is for complaints, whatever stands beside it. */
export const complaintLabel = /(?:举报|投诉)(?:电话|邮箱|邮件|网址|热线) ?:? ?$/u
/** The same where the label is a part of the way (举报QQ：…). */
export const complaintName = /^(?:举报|投诉){1,2}qq/iu

/** In a path: what other readers wrote or did is reported there; no way to the operator. On one step. */
export const reportsOthers = /^举报$|举报(?:此人|该用户|用户|原因|理由|类型|他人)|希望举报的/u

/** Switching without an object: heading, menu name or the sentence before say what. */
export const weakAct = /关闭|取消|停止|拒绝|退出|管理|撤|设置|控制|更改|选择|操作|申请|办理|提交|修改|实现|处理|请求|行使/u

/**
 * Blanked before acts are sought: what the operator does, what follows from an act, what cannot be done, rights denied, and conditions.
 */
export const masks: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /(?:关闭|取消|撤[回销]|退出|删除|注销)后[^。;]{0,60}/gu, why: 'what follows from the act' },
  { pattern: /[将会就](?:无法|不再|不会|不能)[^,。;]{0,30}/gu, why: 'what follows from an act' },
  {
    pattern:
      /(?:我们|我行|我司|我方|本公司|本平台|平台|系统|运营方|公司)(?:[会将应在]|将会|可能|也会|有权|需要|应当|承诺|及时|不会|无法|不|尽快|立即)(?![^,。;]{0,16}(?:帮助?|协助)您(?:办理|进行|完成|删除|注销)|[^,。;]{0,8}(?:保障|保证|尊重|确保)[您你])[^,。;]{0,40}?(?:删除|清除|注销|移除|关闭|撤[回销]|处理)/gu,
    why: 'done by the operator',
  },
  {
    pattern:
      /(?:[会将应]|将会|则会|会设法|设法)(?:尽快|及时|立即|自动|设法|同时|主动|依法|相应|予以|被|对|全部|一并){1,3}[^,。;]{0,16}?(?:删除|清[除空]|注销|移除)/gu,
    why: 'done by the operator',
  },
  { pattern: /被(?:永久|我们|恶意|他人)?(?:注销|删除|清[除空]|移除|撤[回销]|关闭)(?:或者?(?:删除|注销))?/gu, why: 'happens to the data' },
  {
    pattern:
      /(?<!需要|想要|希望)(?:注销|删除|清除|撤[回销]|关闭|取消|退出|收回)[^,。;:、并\d]{0,16}?(?:之后|以后|后(?!台)|之前|前(?!往|述)|的决定|的行为|的操作|的同时|时[,，]|的流程|的条件|完毕)/gu,
    why: 'what follows from the act, or comes before it',
  },
  {
    pattern:
      /(?:注销|删除|撤[回销])(?:须知|协议|说明|规则|条件|指引|流程|确认|权利?|登出|登记|是不可|操作不|行为|成功|失败|页面的提示|过程|程序|环节|功能的|声明|重要提醒|事宜|原因)/gu,
    why: 'a name, or the act as a subject',
  },
  {
    pattern:
      /(?:不会|(?<!(?:如果?|若|倘若|当)(?:您|你|用户))无法(?!通过|自行)|不能(?!通过|自行)|不得|不可|未经|不予|可能不|不再|除非|并不|不支持|尚未|未)[^,。;]{0,16}(?:删除|清除|注销|移除|撤[回销]|关闭)/gu,
    why: 'not done',
  },
  {
    pattern: /(?:如果|[如若当]|一旦|倘若)?(?:您|你|用户)?(?:不再使用我们的产品或服务,或)?(?:您|你)?(?:主动)?(?:注销|卸载)了/gu,
    why: 'a case in which deletion may be asked for',
  },
  { pattern: /(?:根据|依据|依照|按照)[^,。;]{0,8}(?:法律|法规|规定)[^,。;]{0,14}(?:删除|注销|清除|匿名)/gu, why: 'done by the operator' },
  { pattern: /(?:添加|增加)(?:或者?|[和与、/])删除(?:您的)?(?:好友|朋友|联系人|成员)/gu, why: 'who is on a list of friends' },
  { pattern: /删除(?:个人)?信息、/gu, why: 'one of several means (删除信息、关闭设备功能等方式)' },
  {
    pattern: /(?:对|就|关于)[^。;]{0,80}(?:任何|有|存在|存有)(?:疑问|异议|意见|疑义|投诉|争议)/gu,
    why: 'what the question is about',
  },
  { pattern: /停止运营[^。;]{0,80}/gu, why: 'end of the service' },
  { pattern: /(?:应当?|请您?|须|需)(?:立即|即刻|马上)?停止(?:访问|使用|注册|浏览)[^。;]{0,20}/gu, why: 'not using it at all is no route' },
  { pattern: /不会影响[^,。;]{0,40}/gu, why: 'what an act leaves as it was' },
  {
    pattern: /(?:拒绝|不同意)(?:提供|授权|我们(?:收集|接收|获取)|开启|上述|[该此向])[^,。;:]{0,24}/gu,
    why: 'refusing at the time of asking is no route',
  },
  {
    pattern: /(?:您|你|用户)(?:与|通过|在联系|联系|使用)[^,。;]{0,16}(?:客服|客户服务)[^,。;]{0,12}(?:时|所?提交|提供|沟通)[^,。;]{0,16}/gu,
    why: 'what is told to customer service',
  },
  { pattern: /(?:读取|写入|修改|添加)[/、或和](?:或)?删除[^,。;]{0,8}(?:存储|sd卡?)[^,。;]{0,6}权限/gu, why: 'what a permission is for' },
  { pattern: /权限(?:管理|设置)?与?使用说明/gu, why: 'the name of a page' },
]

/** In a heading: the kinds that its ways serve. */
export const headingKinds: readonly { kind: RouteKind; pattern: RegExp }[] = [
  { kind: 'account-cancel', pattern: /注销|销户|删除(?:账号|账户)|撤销账/u },
  { kind: 'data-delete', pattern: /删除|清除|移除|清理/u },
  { kind: 'personalisation-off', pattern: /个性化|定向|广告|推荐|自动化决策|自动决策|画像/u },
  {
    kind: 'consent-withdraw',
    pattern:
      /撤回|撤销|收回|改变[^,。]{0,6}(?:授权|同意|范围)|变更[^,。]{0,4}(?:授权|同意|范围)|取消授权|关闭(?:权限|授权|通知|推送)|解除|退订|推送通知|消息通知|撤除/u,
  },
  { kind: 'contact', pattern: /联系(?!人)|联络|投诉|举报|反馈|咨询|意见|客服/u },
]

/** In the last steps of a menu path. */
export const stepKinds: readonly { kind: RouteKind; pattern: RegExp }[] = [
  { kind: 'personalisation-off', pattern: /个性化|个推|追踪权限|广告推荐|猜你喜欢|不感兴趣/u },
  { kind: 'account-cancel', pattern: /注销|销户|删除(?:账号|账户|帐号)/u },
  { kind: 'data-delete', pattern: /删除|清除|清空|清理|取消(?:收藏|点赞)/u },
  { kind: 'personalisation-off', pattern: /推荐|广告|算法|推广/u },
  { kind: 'consent-withdraw', pattern: /通知|推送|权限|授权|撤[回销]|同意|绑定|隐私(?!政策|协议|权)|解绑|定位|位置/u },
  { kind: 'contact', pattern: /客服|客户服务|反馈|帮助|联系|意见|投诉|举报|咨询/u },
]

/** Goes on from the clause before: its kinds hold here too. */
export const goesOn =
  /^(?:具体|操作|设置|关闭|撤回|查找)[^,。:]{0,6}(?:路径|途径|步骤|流程)|^(?:路径|途径|步骤)[为是:]|^(?:[(（]?\d[)）、.])?(?:或者?|此外,?|同时,?|另外,?|除此之外,?)?(?:您|你|用户)?[也亦还](?:可以?|有权)|^(?:或者?|也可)/u
/** Trouble, doubts and complaints: contact, whatever the heading names. */
export const troubles = /疑问|意见|建议|投诉|举报|不满意|申诉|操作问题|遇到(?:困难|问题)|上述请求|泄[露密漏]|咨询|侵害|侵权|线索/u
/** Switches something off, with the object in another place. */
export const switchesOff = /关闭|停用|取消(?!订单)|停止|解除|拒绝|退出/u
/** States a right; how to use it comes in the next sentences. */
export const statesRight = /有权利?(?:要求|请求|向)?|可以?(?:要求|请求|申请|向我们)|(?:保障|保证|享有|拥有)[^。;]{0,40}(?:的权利|权利?$)/u
