import type { PolicyDocument } from '../model.ts'
import { askingLines, listTitles, policyTitles, sentenceOpens, untelling } from '../knowledge/detect/titles.ts'

/** In code units, as are all lengths here. */
const LONGEST_TITLE = 40
/** Titles stand near the top. */
const TOP = 1500
/** Headings and lines among which the title may stand. */
const FIRST_HEADINGS = 2
const FIRST_LINES = 6

/**
 * The title to show: the page's own where it names a policy or a list, else the first line near the top that does, else the page's own
 * or the first heading; '' when there is none. Pages carry titles such as "Untitled" or the name of another document over a real policy.
 */
export function titleOf(given: string, { text, blocks }: Pick<PolicyDocument, 'text' | 'blocks'>): string {
  const own = given.replace(/\s+/gu, ' ').trim().replace(fileEnd, '')
  if (isPolicyTitle(own) || listTitles.some(({ title }) => title.test(own))) return own
  const searched = untelling.test(own)
  const headings = blocks.filter((block) => block.kind === 'heading' && block.start <= TOP).slice(0, searched ? FIRST_HEADINGS : 1)
  const named = [...headings, ...blocks.slice(0, searched ? FIRST_LINES : 1).filter((block) => block.kind !== 'row')]
  const lines = named.map((block) => text.slice(block.start, block.end).trim())
  const line = lines.find((words) => isTitle(words) && namesPolicy(words))
  if (line !== undefined) return line
  if (own !== '') return own
  const firstLine = text.slice(blocks[0]?.start, blocks[0]?.end).trim()
  const heading = blocks.find((block) => block.kind === 'heading')
  const first = heading ? text.slice(heading.start, heading.end).trim() : firstLine
  return isTitle(first) ? first : titleThatOpens(firstLine)
}

/** A page made from a file is often titled by its name. */
const fileEnd = /(?<=\p{L})\.(?:docx?|pdf|wps)$/iu

const isTitle = (words: string) => words.length <= LONGEST_TITLE && !askingLines.test(words) && !/[。；;，,：:！!？?]|https?/u.test(words)
const isPolicyTitle = (words: string) => policyTitles.some((title) => title.test(words))

/** The name of a policy ends the line, but for brackets and a version. */
const namesPolicy = (words: string) =>
  policyTitles.some((title) => {
    const match = title.exec(words)
    return match !== null && /^[\p{Pe}\p{Pf}"']?\s?(?:[（(【[].*)?$/u.test(words.slice(match.index + match[0].length))
  })

/** The title of a text that runs on in the same line. */
function titleThatOpens(line: string): string {
  if (sentenceOpens.test(line)) return ''
  const opening = line.slice(0, LONGEST_TITLE)
  for (const title of policyTitles) {
    const match = title.exec(opening)
    const words = match ? opening.slice(0, match.index + match[0].length) : ''
    if (words !== '' && isTitle(words)) return words
  }
  return ''
}
