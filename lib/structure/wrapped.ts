import type { PolicyDocument } from '../model.ts'
import { bracketed, unitFirst } from '../knowledge/zh/sentence.ts'
import { markAt } from '../text/numbering.ts'

/** Lines shorter than this are titles, labels or last lines. */
const shortest = 12
/** Share of long lines that must break off in mid-sentence before a text counts as hard-wrapped. */
const share = 0.5

const startsInside = /^[,。、;:.)\]】」》”]/u
const endsInside = /[,、(【「]$|[^-—–=_*][-—–→>]$/u
/** “我的-⏎设置按钮”: the quotes are closed in the next line. On the end of the line. */
const quoteOpen = /“[^“”\n]{0,16}$/u
const endsSentence = /[。;:!?.)》】]$/u

/**
 * Sentences may go on in the next line: where bold words had lines of their own, and in texts wrapped at a fixed width. For
 * each block the index of the first block of its paragraph; mostly its own.
 */
export function paragraphsOf(document: PolicyDocument, folded: string): Int32Array {
  const { blocks } = document
  const first = Int32Array.from(blocks, (_, index) => index)
  const joins = blocks.map((_, index) => joinOf(document, folded, index))
  const long = blocks.filter((block) => block.kind === 'paragraph' && block.end - block.start >= shortest).length
  const broken = joins.filter((join) => join === 'open').length
  const wrapped = long >= 20 && broken >= long * share
  const lengths = blocks.map((block) => block.end - block.start).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  joins.forEach((join, index) => {
    const fills = blocks[index]!.end - blocks[index]!.start >= width * 0.6
    if (join === 'sure' || (wrapped && join === 'open' && fills)) first[index + 1] = first[index]!
  })
  return first
}

/** Whether a block's sentence goes on in the next block: surely (punctuation says so), openly (it has no end), or not. */
function joinOf({ blocks }: PolicyDocument, folded: string, index: number): 'sure' | 'open' | 'no' {
  const block = blocks[index]!
  const next = blocks[index + 1]
  if (!next || next.kind !== 'paragraph' || next.start - block.end > 3) return 'no'
  const start = folded.slice(next.start, next.start + 8).trimStart()
  if (block.kind === 'item' && startsInside.test(start)) return 'sure'
  if (block.kind !== 'paragraph') return 'no'
  if (startsInside.test(start) || (bracketed.test(start) && !endsSentence.test(folded.slice(block.end - 2, block.end).trimEnd())))
    return 'sure'
  if (markAt(folded, next.start + (folded.slice(next.start, next.start + 8).length - start.length))) return 'no'
  const end = folded.slice(Math.max(block.start, block.end - 4), block.end).trimEnd()
  if (/\d$/u.test(end) && unitFirst.test(start)) return 'sure'
  if (endsInside.test(end) && block.end - block.start >= shortest) return 'sure'
  if (
    quoteOpen.test(folded.slice(Math.max(block.start, block.end - 18), block.end)) &&
    /^[^“\n]{0,16}”/u.test(folded.slice(next.start, next.start + 18))
  )
    return 'sure'
  if (block.end - block.start < shortest || endsSentence.test(end)) return 'no'
  return breaksOff(folded.slice(block.start, block.end), folded.slice(next.start, next.start + 24)) ? 'sure' : 'open'
}

/** A long sentence that stops without any mark and goes on with plain words: neither labels nor cells of a table. */
function breaksOff(line: string, next: string): boolean {
  return (
    line.length >= 40 &&
    /[,、]/u.test(line) &&
    !/[|\t]/u.test(line + next) &&
    /[\p{L}\d]\s*$/u.test(line) &&
    /^\s*\p{L}/u.test(next) &&
    !next.includes(':')
  )
}
