/**
 * The words that say what a date of the policy is: the day of its last change, of its publication, or from which it applies.
 * All on folded text. Source: the dates of CA4P-483 and CAPP-130 policies.
 */
export const updateWords = '更新|更订|修订|修正|修改|改版|变更|updated?|revised?'
export const publishWords = '发布|公布|颁布|制定|发表|issued|published'
export const effectiveWords = '生效|施行|实施|启用|effective'
/** Effective only as a label (上线时间：): in a sentence it is a product's version that goes online. */
export const effectiveLabels = '上线'

/** Between the words of one label (发布及更新日期, 更新&生效时间). */
export const labelJoins = '[及和与并且、/&| ]{0,3}'
/** Behind the words of a label, up to the date. */
export const labelEnds = '(?:的)?(?:日期|时间|时期|日|date)?(?: ?(?:为|是|在|于|on))?[ :]{0,3}[\\[【(<"“*_]{0,2}\\s{0,3}$'

/** Between a date and the verb that says what happened on it (2020年7月30日起正式生效, …对《…》进行了更新, …，即日起生效). */
export const verbLeads =
  '(?: |起|开始|之?日|首次|正式|最新|最近|最后|重新|并|已|同时|立即|即日|当日|从该日期|,|及|和|与|/|对[^。;\\n]{1,30}?(?:进行|作出|做)了?|进行了?|作出了?|完成了?)'

/** A date of an earlier version, or of the first one. On the words before the date. */
export const earlier = /历史|旧版|往期|上一版|前一版|既往/u
export const first = /首次|初次|最初|初始/u

/** A law's date, not the policy's (《…法》自2021年11月1日起施行). On the words before the date. */
export const lawBefore = /(?:法|条例|规定|办法|规范|标准)[》"”]?[^,。;《\n]{0,8}$/u

/** Right behind a date: it names a version (2020年12月22日版本). */
export const versionAfter = /^ ?版本?(?![\]）)])/u

/** Right before a date: the end of the title (…隐私政策（2022年6月）). */
export const titleBefore = /(?:政策|协议|声明|指引|条款|规则|指南)[》”"]?\s{0,3}[([【]?\s?$/u

/** A label of "from this day on" that stands a little further behind the update (从该日期开始，这一隐私政策…). */
export const fromThisDay = /^[^\n]{0,30}(?:从该日期(?:开始|起)|自该日期?起|即日起?(?:正式)?生效|(?:并|且)(?:同时|即时|立即)?生效)/u
