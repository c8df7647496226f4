/** What the detector looks at. Plain data, so that a page, a document and a test give the same. */
export interface Signs {
  /** The page's title, or a file's name; '' when there is none. */
  title: string
  /** Address; null for files. */
  url: string | null
  /** Headings in reading order; lines of their own that look like headings count. */
  headings: readonly string[]
  /** The text, or samples from all over a long one, one block a line. */
  text: string
  /** Share (0-1) of the text that stands in links. */
  linked: number
}

/** Longer texts are sampled: pieces of this length, spread evenly. In code units. */
const PIECES = 6
const PIECE = 3000

/**
 * The text itself, or samples of a long one: evenly spread pieces, and what follows a heading for which `named` holds (a policy may stand
 * in the middle of other documents).
 */
export function sample({ text, headings }: Signs, named: (words: string) => boolean): string {
  if (text.length <= PIECES * PIECE) return text
  const step = (text.length - PIECE) / (PIECES - 1)
  const pieces = Array.from({ length: PIECES }, (_, index) => text.slice(Math.round(index * step), Math.round(index * step) + PIECE))
  const heading = headings.findLast(named)
  const at = heading === undefined ? -1 : text.lastIndexOf(`\n${heading}\n`)
  return [...pieces, ...(at >= 0 ? [text.slice(at, at + 3 * PIECE)] : [])].join('\n')
}
