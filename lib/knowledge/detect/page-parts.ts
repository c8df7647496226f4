/** Words that tell the policy's own sentences from the rest of a site. Matched on folded text (Simplified, small letters). */
export const policyWords =
  /个人信息|个人资料|个人数据|隐私|收集|共享|本政策|本协议|我们|您|用户|儿童|未成年|权限|第三方|sdk|cookie|personal|privacy|information|your data|collect|third part|consent/u

/** A line that says how to reach somebody: policies end with such lines. Folded text. */
export const contactLines =
  /[\w.-]@[\w-]|(?:电话|热线|邮箱|地址|邮编|联系人|phone|e-?mail|address)\s?:|\b(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})\b/u

/** A line that ends so is a sentence or an item, however short. */
export const sentenceEnds = /[。;:.!]$/u

/** The line at the foot of a site; it may name the policy without belonging to it. Folded text. */
export const imprints = /^.{0,24}(?:©|\(c\)|copyright|版权所有|all rights reserved|icp备|公网安备)/u

/**
 * Class and id names of what surrounds a page's text. They only mark a suspect: what holds the policy's own sentences stays. Names of
 * sections (contact, share, related, gdpr) are not among them: policies have such sections.
 */
export const surroundings = {
  /** Before the text. */
  top: /^(?:site|page|top|main|global)?[-_]?(?:header|top-?bar|banner|masthead)$/iu,
  /** Anywhere. */
  around:
    /^(?:site|page|main|global|side)?[-_]?(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|foot|tool-?bar|pagination|pager|copyright|site-?map|skip-?link)$/iu,
  /** Boxes that ask for consent to cookies or for a login; they speak of privacy without being the policy. */
  box: /^(?:cookie-?(?:banner|consent|notice|bar|popup|law)|onetrust.{0,20}|cc-window|consent-?(?:banner|overlay|box|wrap|popup)|(?:login|sign-?up|sign-?in|register)-?(?:modal|dialog|form|popup)|modal)$/iu,
}

/** A line that belongs to a policy though it is no sentence: dates of version and force. Folded text. */
export const versionLines =
  /(?:更新|修订|修改|生效|发布|版本|施行|实施).{0,12}\d|\d{4}\s?[年./-]\s?\d{1,2}|(?:effective|updated?|revised|version|modified)\b.{1,20}\d/u
