import { appendix, insideNumber, numeralStarts, ordinal } from '../knowledge/zh/numbering.ts'
import { longestHeading } from '../knowledge/zh/headings.ts'
import { closers, enders } from '../knowledge/zh/sentence.ts'
import type { PolicyDocument } from '../model.ts'
import { markAt, type Mark } from '../text/numbering.ts'
import { paragraphsOf } from './wrapped.ts'

/**
 * The smallest run that is read on its own: a sentence, an item, a table row, or a heading. Units do not overlap and
 * cover all of the text but white space.
 */
export interface Unit {
  start: number
  end: number
  block: number
  /** The numbering that it begins with. */
  mark?: Mark
  /** Begins a line or block of the page (as against a sentence inside one). */
  opens: boolean
  /** How the unit before it ended inside the same block: `;` chains items, a sentence end does not. */
  after?: ';' | '.'
}

/** What a character may do in a line: end a sentence, belong to the end of one, begin a number. */
const endsHere = 1
const closesHere = 2
const numeral = 4
const role = new Uint8Array(65536)
const give = (characters: string, what: number) => {
  for (const character of characters) role[character.charCodeAt(0)]! |= what
}
give(enders, endsHere)
give(closers, closesHere)
give('0123456789(', numeral)
give(numeralStarts, numeral)
for (let code = 0x2460; code <= 0x2487; code++) role[code]! |= numeral

/** Cuts every block at sentence ends, and at numbers that follow a sentence end or a blank. Table rows stay whole. */
export function unitsOf(document: PolicyDocument, folded: string): Unit[] {
  const units: Unit[] = []
  const paragraphs = paragraphsOf(document, folded)
  document.blocks.forEach((block, index) => {
    if (paragraphs[index] !== index) return
    const short = block.end - block.start <= 3 * longestHeading
    if (block.kind === 'row' || (block.kind === 'heading' && short)) {
      push(units, folded, { start: block.start, end: block.end, block: index, opens: true })
      return
    }
    let last = index
    while (last + 1 < paragraphs.length && paragraphs[last + 1] === index) last++
    if (last > index) {
      cutLine(units, folded, block.start, document.blocks[last]!.end, index)
      return
    }
    let line = block.start
    while (line < block.end) {
      const newline = folded.indexOf('\n', line)
      const end = newline < 0 || newline > block.end ? block.end : newline
      cutLine(units, folded, line, end, index)
      line = end + 1
    }
  })
  return units
}

function cutLine(units: Unit[], folded: string, from: number, to: number, block: number) {
  let start = from
  let opens = true
  let after: Unit['after']
  const cut = (end: number, next: Unit['after']) => {
    if (push(units, folded, { start, end, block, opens, ...(after && { after }) })) opens = false
    start = end
    after = next
  }
  for (let i = from; i < to; i++) {
    const does = role[folded.charCodeAt(i)]!
    if (does & endsHere) {
      let end = i + 1
      while (end < to && role[folded.charCodeAt(end)]! & (closesHere | endsHere)) end++
      if (insideQuotedPath(folded, i, to) || insideAddress(folded, i, to)) continue
      cut(end, folded[i] === ';' ? ';' : '.')
      i = end - 1
    } else if (does & numeral && i > start && startsItem(folded, i, start)) cut(i, '.')
  }
  cut(to, undefined)
}

/** A number in the middle of a line opens an item when a blank, a colon, a heading's end or a sentence end stands before it. */
function startsItem(folded: string, i: number, start: number): boolean {
  const before = folded[i - 1]!
  const code = folded.charCodeAt(i)
  if (code >= 48 && code <= 57 && /[\da-z.\-/:_#=]/u.test(before) && before !== ':') return false
  const mark = markAt(folded, i)
  if (!mark) return false
  const { id } = mark.numbering
  if (id === 'letter' || id === 'roman' || id === 'bullet') return false
  if (id === 'han-brackets' || id === 'brackets' || id === 'circled')
    return !/[《"“(]/u.test(before) && !folded.slice(start, i).endsWith(ordinal)
  if (id === 'part' || id === 'article') return before === ' '
  if (id === 'han')
    return (
      !insideNumber.test(before) &&
      !appendix.test(folded.slice(Math.max(start, i - 2), i)) &&
      (before === ' ' || before === ':' || closersOrHan(before))
    )
  return before === ' ' || before === ':' || before === ',' || before === ')'
}

const closersOrHan = (character: string) => /[\p{Script=Han})】》"”]/u.test(character)

/** `;` inside brackets that close soon (极光;极光推送) does not end a unit. */
function insideQuotedPath(folded: string, i: number, to: number): boolean {
  if (folded[i] !== ';' && folded[i] !== '!' && folded[i] !== '?') return false
  for (let j = i + 1; j < Math.min(to, i + 30); j++) {
    const character = folded[j]!
    if (character === ')') return folded.lastIndexOf('(', i) > folded.lastIndexOf(')', i)
    if (character === '(' || enders.includes(character)) return false
  }
  return false
}

/** `?` in a web address (https://example.cn/list?id=3) does not end a unit. */
function insideAddress(folded: string, i: number, to: number): boolean {
  if (folded[i] === '。' || i + 1 >= to || !/[\w/.=%-]/u.test(folded[i - 1] ?? '') || !/[a-z0-9]/u.test(folded[i + 1]!)) return false
  return /(?:https?:\/\/|www\.)[^\s\p{Script=Han}]{0,200}$/u.test(folded.slice(Math.max(0, i - 210), i))
}

function push(units: Unit[], folded: string, unit: Omit<Unit, 'mark'>): boolean {
  let { start, end } = unit
  // The marks of a Markdown heading are no words.
  while (start < end && (blank(folded.charCodeAt(start)) || (folded[start] === '#' && unit.opens))) start++
  while (end > start && blank(folded.charCodeAt(end - 1))) end--
  if (start === end) return false
  const mark = markAt(folded, start)
  units.push({ ...unit, start, end, ...(mark && mark.body < end && { mark }) })
  return true
}

const blank = (code: number) => code === 32 || code === 10 || code === 13
