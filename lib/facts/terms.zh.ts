import { dataTerms, notData, weakTerms } from '../knowledge/zh/data-terms.ts'
import type { Category } from '../model.ts'
import type { Reading } from '../reading.ts'

/** A word for data in the text. One place may name several categories: then there are several terms with the same span. */
export interface Term {
  category: Category
  start: number
  end: number
  /** Names data only beside a predicate of collection or in an enumeration. */
  weak: boolean
}

interface Node {
  next: Map<number, Node>
  categories?: Category[]
  /** Hides what stands inside it. */
  hides?: true
  weak?: true
}

const root: Node = { next: new Map() }
const begins = new Uint8Array(65536)

function add(word: string): Node {
  let node = root
  begins[word.charCodeAt(0)] = 1
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    let next = node.next.get(code)
    if (!next) node.next.set(code, (next = { next: new Map() }))
    node = next
  }
  return node
}

for (const [category, words] of Object.entries(dataTerms))
  for (const word of words.split(/\s+/u)) {
    const node = add(word)
    node.categories = [...(node.categories ?? []), category]
    if (weakTerms.has(word)) node.weak = true
  }
for (const word of notData.split(/\s+/u)) add(word).hides = true

const found = new WeakMap<Reading, Term[]>()

/** All words for data in the document, in order. Computed once for a reading. */
export function termsOf(reading: Reading): readonly Term[] {
  let terms = found.get(reading)
  if (!terms) found.set(reading, (terms = withoutTitles(reading.folded, matchTerms(reading.folded))))
  return terms
}

/** The words for data that lie within `start..end`. */
export function termsIn(reading: Reading, start: number, end: number): Term[] {
  const terms = termsOf(reading)
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const inside: Term[] = []
  for (let i = low; i < terms.length && terms[i]!.start < end; i++) if (terms[i]!.end <= end) inside.push(terms[i]!)
  return inside
}

/** Finds the longest words, left to right. A single blank or line break inside a word is passed over (mac 地址, android id). */
export function matchTerms(folded: string): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (!begins[code] || (isLatin(code) && at > 0 && isLatin(folded.charCodeAt(at - 1)))) continue
    let node: Node | undefined = root
    let best: Node | undefined
    let end = at
    for (let i = at; i < folded.length; i++) {
      const unit = folded.charCodeAt(i)
      const next: Node | undefined = node.next.get(unit)
      if (!next) {
        if ((unit === 32 || unit === 10) && i > at && !isBlank(folded.charCodeAt(i - 1))) continue
        break
      }
      node = next
      // A Latin word ends where its letters end: mac is not found in macbook.
      if ((node.categories || node.hides) && !(isLatin(unit) && isLatin(folded.charCodeAt(i + 1)))) {
        best = node
        end = i + 1
      }
    }
    if (!best) continue
    for (const category of best.hides ? [] : best.categories!) terms.push({ category, start: at, end, weak: best.weak === true })
    at = end - 1
  }
  return terms
}

/** Letters and digits of a–z and 0–9; NaN at the end of the text is none. */
const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

const isBlank = (code: number) => code === 32 || code === 10

/** In "biometric information (fingerprint)" the bracket says what is meant: a general word for these is dropped when the bracket names data itself. */
const titles = new Set<Category>(['biometric-other', 'account', 'profile'])

function withoutTitles(folded: string, terms: readonly Term[]): Term[] {
  return terms.filter((term, index) => {
    if (!titles.has(term.category) || folded[term.end] !== '(') return true
    const close = folded.indexOf(')', term.end)
    for (let i = index + 1; i < terms.length && terms[i]!.start < close; i++) if (terms[i]!.start > term.end) return false
    return true
  })
}
