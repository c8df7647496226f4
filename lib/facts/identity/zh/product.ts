import { noProduct, policyTitle, productHead, productPatterns, productTail, spacedName } from '../../../knowledge/zh/identity.ts'
import type { Span } from '../../../model.ts'
import { countOf, Votes } from '../votes.ts'

/** The opening, in characters: what it is about is said there. */
const opening = 3000
/** A title stands in the first lines. */
const titles = 260

/**
 * The product that the policy is about: by the title, by the phrases that name it in the opening, and by how often the name
 * stands in the text.
 * @param title the page's title, looked at besides the text
 * @param operator who runs it: a part of this name is rather the brand than the product
 */
export function findProduct(folded: string, title: string, operator = ''): Span | undefined {
  const votes = new Votes()
  /** As printed: votes are counted without blanks, which names of several Latin words hold. */
  const spaced = new Map<string, string>()
  const head = folded.slice(0, opening)
  for (const { name, start, end } of titlesIn(head)) {
    spaced.set(name.replace(/\s+/gu, ''), name)
    votes.add(name, start < titles ? 4 : 1.5, { start, end })
  }
  for (const { cue, pattern, weight } of productPatterns)
    for (const { start, end } of matchesNear(head, cue, pattern)) {
      const span = trim(head, start, end)
      if (!span) continue
      const name = head.slice(span.start, span.end)
      spaced.set(name.replace(/\s+/gu, ''), name)
      votes.add(name, weight, span)
    }
  const titled = new Set(titlesIn(title).map(({ name }) => name))
  const found = votes.winner(
    3,
    (name) =>
      (titled.has(name) ? 4 : 0) +
      Math.min(4, Math.log2(countOf(folded, spacedName.test(spaced.get(name) ?? '') ? (spaced.get(name) ?? name) : name, 16))) -
      (operator.includes(name) ? 2 : 0),
    8,
  )
  return found && withPhone(folded, found)
}

const phone = '手机'

/** 手机电视直播大全: a name that never stands without the word before it has the word in it. */
function withPhone(folded: string, { start, end }: Span): Span {
  const name = folded.slice(start, end)
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length))
    if (folded.slice(Math.max(0, at - phone.length), at) !== phone) return { start, end }
  return { start: start - phone.length, end }
}

/** The names that `pattern` finds close to its cue; each place once. */
function* matchesNear(head: string, cue: string, pattern: RegExp): Generator<Span> {
  const seen = new Set<number>()
  let windows = 0
  for (let at = head.indexOf(cue); at >= 0 && windows < 12; at = head.indexOf(cue, at + cue.length), windows++) {
    const from = Math.max(0, at - 48)
    for (const match of head.slice(from, at + 40).matchAll(pattern)) {
      const name = match.groups!['name']!
      const start = from + match.index + match[0].indexOf(name)
      if (seen.has(start)) continue
      seen.add(start)
      yield { start, end: start + name.length }
    }
  }
}

/** …隐私政策: the name before the words for a policy, back to a break. */
function titlesIn(head: string): (Span & { name: string })[] {
  const found: (Span & { name: string })[] = []
  for (const match of head.matchAll(policyTitle)) {
    let start = match.index
    while (start > 0 && match.index - start < 30 && !/[\s,。;:!?《<"“#(]/u.test(head[start - 1]!)) start--
    const span = trim(head, start, match.index)
    if (span) found.push({ ...span, name: head.slice(span.start, span.end) })
  }
  return found
}

const latinBefore = /(?<![\w.-])(?:[a-z][a-z\d]* ){1,3}$/u

/** Leaves out brackets, marks and words for the kind of product at both ends; nothing when no name is left. */
function trim(head: string, start: number, end: number): Span | undefined {
  // A name of several Latin words: the blank before its last one is no break.
  if (/^[a-z\d]/u.test(head.slice(start, start + 1))) start -= latinBefore.exec(head.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
  let name = head.slice(start, end)
  const front = productHead.exec(name)?.[0].length ?? 0
  name = name.slice(front)
  const tail = productTail.exec(name)
  if (tail) name = name.slice(0, tail.index)
  name = name.replace(/[”"》】」\]\s]+$/u, '')
  if (name.length < 2 || noProduct.test(name)) return undefined
  return { start: start + front, end: start + front + name.length }
}
