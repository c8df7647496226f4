/** How a policy calls its own data sensitive. On folded clauses. */

/** Without this word nothing is called sensitive. */
export const word = '敏感'

/** X、Y属于个人敏感信息: what stands before is declared. */
export const isSensitive =
  /(?:均?属于|均?为|均?系|都?是|列为|视为|被认为(?:是|属于))(?:您的?|一般|用户)?的?(?:个人)?敏感(?:个人)?(?:信息|数据)/u

/** 上述信息属于敏感信息: what the clauses before in the same paragraph name is declared. */
export const pointsBack =
  /(?:上述|以上|这些|此类|该等|前述|该类|[该这]些?部分)的?(?:个人)?[^,。;、]{0,8}(?:信息|数据)[^,。;、]{0,6}$|^(?:(?:其中)?[该此](?:信息|数据)|此)$/u

/** A pointer that reaches no further than the clause before. */
export const nearest = '此'

/** 个人敏感信息以加粗并加下划线的方式提示您: what is printed so is declared. On a clause and what stands right before it. */
export const marks =
  /敏感(?:个人)?信息[^。;]{0,40}(?:下划线|斜体)|(?:下划线|斜体)[^。;]{0,12}(?:为|是|属于)[^。;]{0,10}敏感(?:个人)?信息|敏感(?:个人)?信息[^。;]{0,30}(?:加粗|粗体)[^。;]{0,8}下划线/u
/** 我们收集的个人敏感信息以加粗的形式提示您. On a clause and what stands right before it. */
export const marksBold =
  /^(?!.*(?:下划线|斜体|颜色|标红)).*(?:敏感(?:个人)?信息[^。;]{0,40}(?:加粗|粗体|黑体|粗黑)|(?:加粗|粗体|黑体)[^。;]{0,12}(?:为|是|属于)[^。;]{0,12}敏感(?:个人)?信息)/su
/** Stands in a sentence or in a list with its end, not in a title. */
export const stops = /[,，。;；:：]/u

/** That print stands for other things too. On such a clause. */
export const marksMore = /条款|重大关系|权益|权利/u

/** 其中可能包含您的财产信息等敏感信息: posts may hold it. On a whole clause. */
export const mayHold = /[这其]中可能会?(?:包含|包括|涉及|含有)/u

/** 其中兑换码属于敏感信息: that one alone is, whether or not it is a word for data. */
export const partOf = /^ ?其中/u

/** …可能涉及您的个人敏感信息。包括X: the sentence behind names them. On a whole clause. */
export const involves = /涉及[^,。;]{0,6}敏感(?:个人)?(?:信息|数据)。?$/u

/** X(个人敏感信息): the word right before the bracket. */
export const inBrackets = /[([](?:此为|属于|为|系)?(?:个人)?敏感(?:个人)?(?:信息|数据)[)\]]/gu

/** X、Y等个人敏感信息: what stands before in the segment. */
export const suchAs = /(?:等|在内的|这些|这类)的?(?:您的?)?(?:个人)?敏感(?:个人)?(?:信息|数据)/u

/** 本政策涉及的敏感信息包括X, 收集您的敏感信息(如X): what stands behind. */
export const includes =
  /(?:[本该](?:隐私权?|协议)?(?:政策|协议|声明|条款)?[^。;]{0,12}|(?:我们|收集|获取)[^。;]{0,14}|(?:涉及|处理|提供)[^。;]{0,8})(?:个人)?敏感(?:个人)?(?:信息|数据)["”]?[^。;]{0,8}(?:包括|包含|有:|为:|:|例如|比如|,如(?!果)|\(如)|敏感的(?:用户|个人)信息,?(?:例如|比如|如(?!果))|(?:这些|上述|该等|以上|此类)信息[^。;]{0,6}(?:包括|包含|涉及)[^。;]{0,4}(?:个人)?敏感(?:个人)?信息\((?:例如|比如|如|包括)?/u

/** A definition of sensitive information in general declares nothing, unless it says that these are the policy's own. */
export const definesSensitive =
  /(?:个人)?敏感(?:个人)?(?:信息|数据)["”]?[:,]?[是系即]?(?:是指|指)|^指?一旦泄露|某些[^,。;(]{0,10}信息[^。;]{0,40}特殊性|(?:个人)?敏感(?:个人)?(?:信息|数据)["”]?(?:主要)?(?:包括|包含)/u

/** The words of a definition that speaks of the policy's own data all the same. */
export const ownSensitive =
  /[本该](?:隐私权?)?(?:政策|协议|声明|条款)?[^。;]{0,12}涉及[^。;]{0,10}(?:个人)?敏感(?:个人)?(?:信息|数据)|[本该](?:隐私权?)?(?:政策|协议|声明)[中里]?(?:的|所称的)?["“]?(?:个人)?敏感(?:个人)?(?:信息|数据)["”]?(?:主要)?(?:包括|包含)|敏感(?:个人)?信息[,:]?[是系即]?(?:是指|指)[^。;]{0,120}[,;]在[本该](?:隐私权?)?(?:政策|协议|声明|条款)(?:中|内|里|项下)(?:主要)?(?:包括|包含)|您的(?:特殊)?个人信息,(?:例如|比如|如)(?=[^。;]{0,120}敏感)/u
