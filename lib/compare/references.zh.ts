/** 第三条, 第 5.2 节, 第（二）款: the number of a clause that a sentence points to. A renumbered policy says the same. */
const reference = /第 ?\(?(?:[\d.]{1,8}|[一二三四五六七八九十百]{1,4})\)? ?(?:部分|[编篇章条节款项点])/gu

/** The folded words with the numbers of clauses left out. */
export const withoutReferences = (folded: string): string => folded.replace(reference, '§')
