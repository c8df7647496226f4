/** 未满14周岁, 14岁以下: the age as a number or in Han numerals. On folded text. PIPL 31: under fourteen; Civil Code 17: under eighteen. */
export const under = /(?:未满|不满|未达到?|小于|低于|不足)\s?[(【]?(?<age>1[0-8]|十[一二三四五六七八])\s?[)】]?\s?周?岁/u
export const below = /(?<age>1[0-8]|十[一二三四五六七八])\s?[)】]?\s?周?岁(?:\([^()]{0,4}\))?(?:以下|及以下|以内)/u
/** Cheap test. */
export const years = '岁'
/** Of several ages the one of children, for whom the law asks a parent's consent. */
export const childhood = 14
