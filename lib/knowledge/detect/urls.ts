/** Addresses under which policies stand, and such under which other documents do. Small letters; a hint, no more. */
export const policyUrls = /privacy|yinsi|yszc|ysxy|yszq|personal-?info|data-?protection|datenschutz|隐私|%e9%9a%90%e7%a7%81/u
export const otherUrls = /\b(?:terms|tos|eula|agreement|licen[cs]e|faq|help|login|signin|register|news|article|blog|forum|thread)\b|xieyi/u
