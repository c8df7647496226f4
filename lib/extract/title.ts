import type { PolicyDocument } from '../model.ts'
import { policyTitles } from '../knowledge/detect/titles.ts'

const LONGEST_TITLE = 80
/** Titles stand near the top. In code units. */
const TOP = 1500

/**
 * The title to show: the page's own where it names a policy, else the first line near the top that does, else the page's own or the
 * first heading. Pages carry titles such as "Untitled" or the name of another document over a real policy.
 */
export function titleOf(given: string, { text, blocks }: Pick<PolicyDocument, 'text' | 'blocks'>): string {
  const own = given.replace(/\s+/gu, ' ').trim()
  if (isPolicyTitle(own)) return own
  for (const block of blocks) {
    if (block.start > TOP) break
    const words = text.slice(block.start, block.end).trim()
    if (words.length <= LONGEST_TITLE && block.kind !== 'row' && isPolicyTitle(words)) return words
  }
  if (own !== '') return own
  const first = blocks.find((block) => block.kind === 'heading') ?? blocks[0]
  return first ? text.slice(first.start, first.end).trim().slice(0, LONGEST_TITLE) : ''
}

const isPolicyTitle = (words: string) => policyTitles.some((title) => title.test(words))
