import type { LinkedListKind } from '../../model.ts'

/** Names under which policies stand. Traditional and Simplified; matched on the words as printed. */
export const policyTitles: readonly RegExp[] = [
  /(?:隐私|隱私|个人信息|個人信息|個人資料|个人资料)(?:权|權)?(?:保护|保護|保障)?(?:政策|声明|聲明|条款|條款|协议|協議|指引|说明|說明|规则|規則|须知|須知|通知|公告|告知书|告知書)/u,
  /\bprivacy\s+(?:policy|notice|statement|questions)\b/iu,
  /\bdata\s+(?:protection|privacy)\s+(?:policy|notice|statement|declaration)\b/iu,
]

/** Names of the lists that belong to a policy and stand on pages of their own; the first that fits names the kind. */
export const listTitles: readonly { kind: LinkedListKind; title: RegExp }[] = [
  {
    kind: 'sdk-list',
    title:
      /sdk\s?(?:目录|目錄|清单|清單|列表|名单|名單|共享|信息|说明|說明)|(?:第三方|合作方).{0,12}sdk|third[\s-]part(?:y|ies).{0,12}sdk|sdk\s?(?:list|notice|directory)/iu,
  },
  {
    kind: 'sharing-list',
    title:
      /共享(?:清单|清單|目录|目錄|列表)|(?:第三方|共享|对外|對外|合作).{0,10}(?:共享|合作|提供|信息|数据).{0,6}(?:清单|清單|目录|目錄|列表)|(?:sharing|third[\s-]party|service provider|sub-?processor)s?.{0,16}(?:list|notice)/iu,
  },
  { kind: 'permission-list', title: /(?:权限|權限).{0,12}(?:清单|清單|目录|目錄|列表|说明|說明)|permissions?\s(?:list|notice)/iu },
  {
    kind: 'data-list',
    title: /(?:收集|个人信息|個人資料).{0,10}(?:清单|清單|目录|目錄|列表)|(?:data|information)\s(?:collection\s)?list/iu,
  },
]

/** Words by which the name of a policy is that of one for children. Folded. */
export const childrensNames = /儿童|未成年|children|kids|minors/u

/** Lines that name a policy in order to have it agreed to, or as one link among others. */
export const askingLines = /同意|勾选|勾選|阅读|閱讀|返回|查看|点击|點擊|\b(?:agree|accept|read|back to|see)\b/iu

/** Titles that say nothing, or name another document than the one below: the text's own opening is asked. */
export const untelling = /^$|无标题|無標題|untitled|^document$|\.(?:md|html?|docx?|txt)$|协议|協議|条款|條款|agreement|terms/iu

/** Openings of a first sentence that names a policy without being its title. */
export const sentenceOpens = /^(?:[本请請为為在您]|我们|我們|欢迎|歡迎|感谢|感謝|尊敬)/u
