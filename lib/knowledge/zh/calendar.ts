/** Han numerals in dates, as parts of a pattern, longest first. */
export const yearWords = '二[〇零○][〇零○一二三][〇零○一二三四五六七八九]'
export const monthWords = '十[一二]?|[一二三四五六七八九]'
export const dayWords = '三十一?|二?十[一二三四五六七八九]|二?十|[一二三四五六七八九]'
