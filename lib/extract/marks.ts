import type { Link, Span } from '../model.ts'
import { firstOf } from '../text/sorted.ts'

/** A line of a file with what is known of its words; offsets from its start. */
export interface MarkedLine {
  text: string
  links: Link[]
  bold: Span[]
}

/**
 * Around bold words while a line is read: control characters, which stand in no readable text. Noncharacters would not do: Chromium refuses
 * to inject a script that holds one as "not UTF-8".
 */
export const OPEN_BOLD = '\u0002'
export const CLOSE_BOLD = '\u0003'

/** A line without Markdown's marks, see `markBold`. */
export const stripMarks = (line: string): string => takeBold({ text: markBold(line), links: [] }).text

/**
 * Turns Markdown's marks for bold around words into `OPEN_BOLD` and `CLOSE_BOLD`, drops the blank they leave between two Han characters and
 * the backslashes before punctuation. Works on one line. Runs of stars that hide digits (138****0000) stay.
 */
export function markBold(line: string): string {
  let bare = line
  if (bare.includes('\\')) bare = bare.replace(/\\(?=[.\-*_#()[\]+!>|~`])/gu, '')
  if (bare.includes('**')) bare = bare.replace(STARS, joined)
  if (bare.includes('__')) bare = bare.replace(LINES, joined)
  return bare
}

/** Takes the two characters out of a line again and says where they stood. One that is left open ends with the line. */
export function takeBold({ text, links }: Pick<MarkedLine, 'text' | 'links'>): MarkedLine {
  if (!text.includes(OPEN_BOLD) && !text.includes(CLOSE_BOLD)) return { text, links, bold: [] }
  const bold: Span[] = []
  const taken: number[] = []
  let bare = ''
  let open = -1
  const close = () => {
    if (open >= 0 && bare.length > open) bold.push({ start: open, end: bare.length })
    open = -1
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === OPEN_BOLD && open < 0) open = bare.length
    else if (character === CLOSE_BOLD) close()
    if (character === OPEN_BOLD || character === CLOSE_BOLD) taken.push(at)
    else bare += character
  }
  close()
  const moved = (offset: number) => offset - firstOf(taken.length, (index) => taken[index]! >= offset)
  const kept = links.map((link) => ({ ...link, start: moved(link.start), end: moved(link.end) })).filter((link) => link.end > link.start)
  return { text: bare, links: kept, bold }
}

const STARS = /(?<![*\d])(\s?)\*{2,3}(?![*\s])([^*\n]+)\*{2,3}(?!\*)(\s?)/gu
const LINES = /(?<!\w)(\s?)__(?![_\s])([^_\n]+)__\b(\s?)/gu

function joined(whole: string, before: string, words: string, after: string, offset: number, line: string): string {
  const left = line[offset - 1] ?? ''
  const right = line[offset + whole.length] ?? ''
  const inner = words.trim()
  const bold = `${OPEN_BOLD}${words.trimEnd()}${CLOSE_BOLD}`
  return `${isHan(left) && isHan(inner[0] ?? '') ? '' : before}${bold}${isHan(inner.at(-1) ?? '') && isHanOrStop(right) ? '' : after}`
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)
/** Full-width punctuation never has a blank before it. */
const isHanOrStop = (character: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
