/**
 * Drops Markdown's marks for bold around words, together with the blank they leave between two Han characters, and its backslashes
 * before punctuation. Works on one line. Runs of stars that hide digits (138****0000) stay.
 */
export function stripMarks(line: string): string {
  let bare = line
  if (bare.includes('\\')) bare = bare.replace(/\\(?=[.\-*_#()[\]+!>|~`])/gu, '')
  if (bare.includes('**')) bare = bare.replace(STARS, joined)
  if (bare.includes('__')) bare = bare.replace(LINES, joined)
  return bare
}

const STARS = /(?<![*\d])(\s?)\*{2,3}(?![*\s])([^*\n]+)\*{2,3}(?!\*)(\s?)/gu
const LINES = /(?<!\w)(\s?)__(?![_\s])([^_\n]+)__\b(\s?)/gu

function joined(whole: string, before: string, words: string, after: string, offset: number, line: string): string {
  const left = line[offset - 1] ?? ''
  const right = line[offset + whole.length] ?? ''
  const inner = words.trim()
  return `${isHan(left) && isHan(inner[0] ?? '') ? '' : before}${words.trimEnd()}${isHan(inner.at(-1) ?? '') && isHanOrStop(right) ? '' : after}`
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)
/** Full-width punctuation never has a blank before it. */
const isHanOrStop = (character: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
