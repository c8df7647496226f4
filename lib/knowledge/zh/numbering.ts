/**
 * The ways in which Chinese policies number their headings and items, from the outermost rank to the innermost.
 * `pattern` is matched at the start of a line (or, where a text has no line breaks, after the end of a sentence) on the folded text.
 */
export interface Numbering {
  id: string
  /** Habitual nesting: a smaller rank stands outside a larger one. */
  rank: number
  pattern: RegExp
  /** The characters with which it can begin. */
  starts: RegExp
  /** An item in any case, never a heading. */
  item?: true
}

const han = '[一二三四五六七八九十百]{1,4}'

export const numberings: readonly Numbering[] = [
  { id: 'part', starts: /第/u, rank: 1, pattern: new RegExp(`第${han}(?:部分|[编篇章])`, 'uy') },
  { id: 'article', starts: /第/u, rank: 2, pattern: new RegExp(`第(?:${han}|\\d{1,3})[条节款]`, 'uy') },
  { id: 'han', starts: /[一二三四五六七八九十百]/u, rank: 3, pattern: new RegExp(`${han} ?(?:、|\\.(?!\\d)|,|:(?=\\S))`, 'uy') },
  { id: 'han-brackets', starts: /[(〔]/u, rank: 4, pattern: new RegExp(`(?:\\(${han}\\)|〔${han}〕)、?`, 'uy') },
  { id: 'decimal-3', starts: /\d/u, rank: 7, pattern: /\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.|、)?(?!\d)/uy },
  { id: 'decimal-2', starts: /\d/u, rank: 6, pattern: /\d{1,2}\.\d{1,2}(?:\.|、)?(?![\d%版元])/uy },
  // Markdown writes 1\. where the number is not to begin a list.
  { id: 'arabic', starts: /\d/u, rank: 5, pattern: /\d{1,2} ?(?:、|\\?\.(?!\d)|,(?!\d))/uy },
  { id: 'brackets', starts: /\(/u, rank: 8, pattern: /\(\d{1,2}\)、?/uy },
  { id: 'half-bracket', starts: /\d/u, rank: 9, pattern: /\d{1,2}\)/uy },
  { id: 'circled', starts: /[①-⑳⑴-⒇㈠-㈩❶-❿]/u, rank: 10, pattern: /[①-⑳⑴-⒇㈠-㈩❶-❿]/uy },
  { id: 'roman', starts: /[(ivx]/u, rank: 11, pattern: /\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[).、](?![a-z])/uy },
  { id: 'letter', starts: /[(a-h]/u, rank: 11, pattern: /\(?[a-h](?:\)|\.(?![a-z])|、)/uy },
  { id: 'bullet', starts: /[•●◆■★▪·※*-]/u, rank: 12, pattern: /(?:[•●◆■★▪·※]|[-*] )(?=\S)/uy, item: true },
]

/** The first of a row, as a number is written. */
export const firstNumber = /^[一1①⑴㈠❶ia]$/u

/** The last number of a mark such as 1.2.3, its unit left out. */
export const lastNumber =
  /(?:\d{1,6}|[一二三四五六七八九十百]{1,9}|[ivx]{1,6}|[a-h①-⑳⑴-⒇㈠-㈩❶-❿])(?=[^\d一二三四五六七八九十百a-z]{0,9}$)/u

/** Units behind a number (第一部分, 第二条). */
export const numberUnit = /部分$|[编篇章条节款]$/u

/** Characters with which a number in the middle of a line can begin, Western digits and brackets apart. */
export const numeralStarts = '一二三四五六七八九十第'

/** Before a numeral: it is the name of an appendix (附件一：《…》), not a number of the text. */
export const appendix = /附[件录]$/u

/** Before a numeral: it is part of a word or a larger number (其一, 第三). */
export const insideNumber = /[零一二三四五六七八九十百两\d其第附表]/u

/** The prefix that makes a numeral an ordinal. */
export const ordinal = '第'
