import { dataTerms, notData, weakTerms } from '../knowledge/zh/data-terms.ts'
import type { Category } from '../model.ts'
import type { Reading } from '../reading.ts'
import { lazy, oncePer } from '../text/once.ts'
import { firstOf } from '../text/sorted.ts'
import { Trie } from '../text/trie.ts'

/** A word for data in the text. One place may name several categories: then there are several terms with the same span. */
export interface Term {
  category: Category
  start: number
  end: number
  /** Names data only beside a predicate of collection or in an enumeration. */
  weak: boolean
}

interface Lexicon {
  trie: Trie
  /** By node: what the word that ends there names. */
  categories: (Category[] | undefined)[]
  /** By node: 1 where a word ends, of data or of what hides them. */
  ends: Uint8Array
  weak: Uint8Array
}

const lexicon = lazy((): Lexicon => {
  const lists = Object.entries(dataTerms).map(([category, words]) => [category as Category, words.split(/\s+/u)] as const)
  const hiding = notData.split(/\s+/u)
  const all = [...lists.flatMap(([, words]) => words), ...hiding]
  const trie = new Trie(all)
  const categories: Lexicon['categories'] = []
  const nodes = all.reduce((sum, word) => sum + word.length, 1)
  const ends = new Uint8Array(nodes)
  const weak = new Uint8Array(nodes)
  for (const [category, words] of lists)
    for (const word of words) {
      const node = trie.add(word)
      ends[node] = 1
      ;(categories[node] ??= []).push(category)
      if (weakTerms.has(word)) weak[node] = 1
    }
  // What stands inside these is hidden, also where the same word is one for data.
  for (const word of hiding) {
    const node = trie.add(word)
    ends[node] = 1
    categories[node] = undefined
  }
  return { trie, categories, ends, weak }
})

/** All words for data in the document, in order. Computed once for a reading. */
export const termsOf: (reading: Reading) => readonly Term[] = oncePer((reading: Reading) =>
  withoutTitles(reading.folded, matchTerms(reading.folded)),
)

/** The words for data that lie within `start..end`. */
export function termsIn(reading: Reading, start: number, end: number): Term[] {
  const terms = termsOf(reading)
  const inside: Term[] = []
  for (let i = firstOf(terms.length, (at) => terms[at]!.start >= start); i < terms.length && terms[i]!.start < end; i++)
    if (terms[i]!.end <= end) inside.push(terms[i]!)
  return inside
}

/** Finds the longest words, left to right. A single blank or line break inside a word is passed over (mac 地址, android id). */
export function matchTerms(folded: string): Term[] {
  const { trie, categories, ends, weak } = lexicon()
  const terms: Term[] = []
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (!trie.begins[code]) continue
    const second = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0
    if (!trie.mayBegin(code, second) && !isBlank(second)) continue
    if (isLatin(code) && at > 0 && isLatin(folded.charCodeAt(at - 1))) continue
    let node = 0
    let best = 0
    let end = at
    for (let i = at; i < folded.length; i++) {
      const unit = folded.charCodeAt(i)
      const next = trie.step(node, unit)
      if (next === 0) {
        if ((unit === 32 || unit === 10) && i > at && !isBlank(folded.charCodeAt(i - 1))) continue
        break
      }
      node = next
      // A Latin word ends where its letters end: mac is not found in macbook.
      if (ends[node] && !(isLatin(unit) && isLatin(folded.charCodeAt(i + 1)))) {
        best = node
        end = i + 1
      }
    }
    if (best === 0) continue
    for (const category of categories[best] ?? []) terms.push({ category, start: at, end, weak: weak[best] === 1 })
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
    const open = folded[term.end] === ' ' ? term.end + 1 : term.end
    if (!titles.has(term.category) || folded[open] !== '(') return true
    const close = folded.indexOf(')', open)
    for (let i = index + 1; i < terms.length && terms[i]!.start < close; i++) if (terms[i]!.start > term.end) return false
    return true
  })
}
