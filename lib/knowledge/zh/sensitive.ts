/** How a policy calls its own data sensitive. On folded clauses. */

const sensitive = '(?:个人)?敏感(?:个人)?(?:信息|数据)'

/** X、Y属于个人敏感信息: what stands before is declared. */
export const isSensitive = new RegExp(
  `(?:属于|均为|为|是|均系|系|均属于|都是|列为|视为|被认为是|被认为属于)(?:您的?|一般|用户)?(?:的)?${sensitive}`,
  'u',
)

/** 上述信息属于敏感信息: what the clauses before in the same paragraph name is declared. */
export const pointsBack =
  /(?:上述|以上|这些|此类|该等|前述|该类)(?:的)?(?:个人)?[^,。;、]{0,8}(?:信息|数据)(?:[^,。;、]{0,6})?$|^(?:其中)?(?:该|此)(?:信息|数据)$/u

/** X(个人敏感信息): the word right before the bracket. */
export const inBrackets = new RegExp(`[([](?:此为|属于|为|系)?${sensitive}[)\\]]`, 'gu')

/** X、Y等个人敏感信息: what stands before in the segment. */
export const suchAs = new RegExp(`(?:等|在内的|这些|这类)(?:的)?(?:您的?)?${sensitive}`, 'u')

/** 本政策涉及的敏感信息包括X, 收集您的敏感信息(如X): what stands behind. */
export const includes = new RegExp(
  `(?:(?:本|该)(?:隐私|协议|隐私权)?(?:政策|协议|声明|条款)?(?:中|所|主要|可能|将)?[^。;]{0,10}|我们[^。;]{0,16}|涉及[^。;]{0,8}|收集[^。;]{0,12}|获取[^。;]{0,12}|处理[^。;]{0,8}|提供[^。;]{0,8})${sensitive}["”]?(?:主要|可能|一般)?(?:[^。;]{0,6})?(?:包括|包含|有:|为:|:|,?例如|,?比如|,?如|\\((?:如|例如|包括))`,
  'u',
)

/** A definition of sensitive information in general declares nothing, unless it says that these are the policy's own. */
export const definesSensitive = new RegExp(
  `${sensitive}["”]?[:,]?(?:是|系|即)?(?:是指|指)|^指?一旦泄露|${sensitive}["”]?(?:包括|包含|主要包括)`,
  'u',
)

/** The words of a definition that speaks of the policy's own data all the same. */
export const ownSensitive = new RegExp(
  `(?:本|该)(?:隐私|隐私权)?(?:政策|协议|声明|条款)?(?:中|所|主要|可能)?(?:的|所)?(?:[^。;]{0,8})?涉及(?:到)?(?:的|您的)?(?:[^。;]{0,8})?${sensitive}|(?:本|该)(?:隐私|隐私权)?(?:政策|协议|声明)(?:中|里)?(?:的|所称的)?["“]?${sensitive}["”]?(?:主要)?(?:包括|包含)`,
  'u',
)
