/** How Chinese policies end and begin sentences. All on folded text (half-width, lower case). */

/** A sentence ends behind one of these (with closing quotes and brackets after it). A full stop in numbers and addresses does not count. */
export const enders = '。!?;'

/** Closing marks that belong to the sentence before them. */
export const closers = '"\'”’」』)】》'

/**
 * Words with which the body of a section begins. In texts that lost their line breaks the heading runs straight into the
 * body (安全保障我们承诺…): the heading is cut before the first of these. Ordered long before short where one begins another.
 */
export const bodyStarters = [
  '我们',
  '您可以',
  '您有权',
  '您应',
  '您在',
  '您的',
  '您将',
  '您需',
  '您可',
  '您使用',
  '您选择',
  '您向',
  '当您',
  '如果',
  '如您',
  '如有',
  '如需',
  '若您',
  '若我们',
  '为了',
  '为向',
  '为给',
  '为使',
  '为便',
  '为保',
  '为满',
  '为实',
  '为遵',
  '为提',
  '本政策',
  '本隐私',
  '本协议',
  '本软件',
  '本公司',
  '本应用',
  '根据',
  '依据',
  '在您',
  '在以下',
  '在符合',
  '请您',
  '除非',
  '除了',
  '一旦',
  '由于',
  '鉴于',
  '对于',
  '以下',
  '下列',
  '个人信息是指',
  '个人信息在',
  '个人信息保',
  'cookie是',
  'cookies是',
  '以便',
  '通过',
  '基于',
  '尽管',
  '未经',
  '目前',
  '随着',
] as const

/** The end of a sentence that introduces a list without a colon (情形如下, 包括以下信息). */
export const introduces = /(?:以下|如下|下列)[^。:]{0,20}$/u

/** A line that begins like this goes on with the one before it. */
export const bracketed = /^\((?:包括|如|例如|以下|下称|含|但|即|简称|统称)/u

/** A line that ends so has its noun in the next one: it is no title (我们可能使用您的⏎账户信息). */
export const wantsNoun = /(?:(?<![目标])的|[“「『])$/u

/** A line that begins with the unit of the number before it (未满14⏎周岁, 15⏎个工作日). */
export const unitFirst = /^(?:周岁|岁|个?工作日|个月|[天日](?![\p{Script=Han}])|天?内)/u
