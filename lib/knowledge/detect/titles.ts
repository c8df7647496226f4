/** Names under which policies stand. Traditional and Simplified; matched on the words as printed. */
export const policyTitles: readonly RegExp[] = [
  /(?:隐私|隱私|个人信息|個人信息|個人資料|个人资料)(?:权|權)?(?:保护|保護|保障)?(?:政策|声明|聲明|条款|條款|协议|協議|指引|说明|說明|规则|規則|须知|須知|通知|公告|告知书|告知書)/u,
  /\bprivacy\s+(?:policy|notice|statement|questions)\b/iu,
  /\bdata\s+(?:protection|privacy)\s+(?:policy|notice|statement|declaration)\b/iu,
]
