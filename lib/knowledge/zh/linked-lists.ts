/** Names of lists that stand on a page of their own. All on folded text. Sources: 600 mentions in 567 policies; MIIT's two lists of 2021. */
import type { LinkedListKind } from '../../model.ts'

/** What a list's name ends with. */
const ends = '(?:清单|目录|列表|明细表?|名单|名录|一览表?|详情|说明|情况表?|情形|介绍)'

/** Kinds by the words of the name, in the order in which they are tried (第三方共享及SDK清单 is a list of SDKs). */
export const listKinds: { kind: LinkedListKind; pattern: RegExp }[] = [
  { kind: 'permission-list', pattern: new RegExp(`(?:应用|设备|系统|敏感|隐私|申请)?权限.{0,14}${ends}$`, 'u') },
  { kind: 'sdk-list', pattern: new RegExp(`(?:sdk|软件工具开发包|软件开发工具包|第三方插件|第三方代码).{0,14}${ends}$`, 'u') },
  {
    kind: 'sharing-list',
    pattern: /(?:共享|委托处理|第三方信息|合作方|合作伙伴|接收方|第三方服务).{0,14}(?:清单|目录|列表|明细表?|名单|名录|一览表?|情形)$/u,
  },
  {
    kind: 'data-list',
    pattern:
      /(?:个人信息|隐私信息|信息|数据).{0,4}(?:收集|采集).{0,8}(?:清单|目录|列表|明细表?|一览表?)$|(?:收集|采集)(?:的|到的|和使用)?.{0,3}(?:个人信息|信息).{0,6}(?:清单|目录|列表|明细表?|一览表?)$/u,
  },
]

/** A name in its own marks. */
export const marked = /[《【「“]([^《》【】「」“”\n]{3,40})[》】」”]/gu
/** A name behind a word that sends the reader there; the group is the name. */
export const sent =
  /(?:详见|请见|参见|见|查看|查阅|点击|阅读|参考|访问|参阅|了解|查询|浏览)(?:[:,《「」“\s(并以]|此处|这里|以下|如下|下列|链接|我们的|本公司的|了解|查看|查阅|阅读){0,9}([\p{Script=Han}a-z0-9/ ]{2,36}?(?:清单|目录|列表|明细表?|名单|名录|一览表?|详情|说明|情况表|情形))(?!中|里|以外|的(?:变|更))/gu
/** A line that is nothing but the name of a list. */
export const alone = /^ {0,8}([\p{Script=Han}a-z0-9/]{2,30}?(?:清单|目录|列表|明细表?|名录)) {0,4}$/gmu

/** Words before the name that are no part of it. */
export const beforeTitle = /^(?:我们的|详细的|本公司的|最新的|完整的|相关的|具体的|并|以|此处的?|这里的?|下列|以下|上述|关于|有关)+/u

/** Names of what stands on the phone and not on a page (应用列表 as data), and of rules that are no list. */
export const notLists =
  /应用列表|软件列表|安装列表|进程列表|好友列表|群列表|黑名单|白名单|关注列表|任务列表|传感器列表|wifi列表|通讯录列表|功能列表|规则$|协议$|声明$|政策$/u

/** What stands under the heading of a list that is in the document itself. */
export const lists =
  /sdk|名称|包名|公司(?:全称|主体)|权限|收集(?:目的|方式|场景|频[率次]|的?(?:个人)?信息(?:类型|种类|字段|内容)?\s*[|\t:\n])/u
