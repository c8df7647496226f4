import {
  boldMarks,
  contentsEntry,
  contentsLead,
  headingMarks,
  lawBefore,
  numbered,
  openingDigits,
  openingHan,
  ordinal,
  refersTo,
  refersToWays,
  waysMentioned,
} from '../../knowledge/zh/checks.ts'
import type { Conflict } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'
import { numberOf } from '../../text/period.zh.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { pairsOf } from '../../text/pairs.ts'
import { lazy } from '../../text/once.ts'
import { firstHit, hits, quoteOf, sought, wordsOf, type Rule } from '../rule.ts'

const articles = sought({ cue: ordinal, pattern: refersTo })
const articlesOfWays = sought({ cue: ordinal, pattern: refersToWays })
const ways = sought(waysMentioned)

type Finding = Omit<Conflict, 'kind'>

/** The reader is sent to an article, or to ways of reaching the operator, that the document does not hold; or it ends before its table of contents does. */
export const missingClause: Rule = {
  kind: 'missing-clause',
  find: (reading, found) => [...beyondTheLast(reading), ...waysNotPrinted(reading, found), ...endsEarly(reading)],
}

/** Fewer numbered headings than this may be no numbering of articles at all. */
const fewest = 4

/** 详见第十二条 of a document whose highest number is smaller, whatever its headings are called. */
function beyondTheLast(reading: Reading): Finding[] {
  const { folded, document } = reading
  const inDigits = lazy(() => numbersOf(folded, openingDigits))
  const inHan = lazy(() => numbersOf(folded, openingHan))
  for (const hit of hits(reading, articles)) {
    const words = wordsOf(reading, hit)
    if (lawBefore.test(words.slice(0, hit.match.index + hit.match[0].indexOf(ordinal)))) continue
    const number = numberOf(hit.match.groups!['number']!)
    const numbers = /\d/u.test(hit.match.groups!['number']!) ? inDigits() : inHan()
    if (numbers.size < fewest || number <= Math.max(...numbers)) continue
    return [{ values: [document.text.slice(hit.start, hit.end)], evidence: [quoteOf(reading, hit)] }]
  }
  // 请通过第八条中的联系方式: only beyond every number, of whatever kind, that opens a line.
  for (const hit of hits(reading, articlesOfWays)) {
    const number = numberOf(hit.match.groups!['number']!)
    const numbers = inHan().union(inDigits())
    if (numbers.size < fewest || number <= Math.max(...numbers)) continue
    return [{ values: [document.text.slice(hit.start, hit.end)], evidence: [quoteOf(reading, hit)] }]
  }
  return []
}

/** The numbers that open lines, headings or items anywhere: generous, so that a heading which was not recognised accuses no one. */
function numbersOf(folded: string, opening: RegExp): Set<number> {
  return new Set(Array.from(folded.matchAll(opening), (match) => numberOf(match[1]!)))
}

/** 通过本政策中提及的方式: and no address, number, path or desk is printed anywhere. */
function waysNotPrinted(reading: Reading, { facts, routes }: Found): Finding[] {
  if (facts.emails.length || facts.phones.length || facts.postal.length || facts.urls.length) return []
  if (routes.some(({ channel, kind }) => channel !== 'support' && (channel !== 'in-app' || kind === 'contact'))) return []
  const hit = firstHit(reading, ways)
  return hit ? [{ values: [reading.document.text.slice(hit.start, hit.end)], evidence: [quoteOf(reading, hit)] }] : []
}

/** The table of contents promises more than follows. */
function endsEarly(reading: Reading): Finding[] {
  const { folded, document } = reading
  const lead = contentsLead.exec(folded.slice(0, 6000))
  if (!lead) return []
  const titles: { start: number; end: number; words: string }[] = []
  let last = 0
  const line = /[^\n]+/gu
  line.lastIndex = lead.index + lead[0].length
  for (let match = line.exec(folded); match && titles.length < 20; match = line.exec(folded)) {
    const title = contentsEntry.exec(match[0].replace(boldMarks, ''))
    const number = numberOf(title?.groups?.['number'] ?? '')
    // The numbers begin anew: the chapters themselves.
    if (title && number <= last) break
    last = number
    if (title) titles.push({ start: match.index, end: match.index + match[0].length, words: title.groups!['title']! })
    else if (titles.length || match.index > lead.index + 400) break
  }
  if (titles.length < 6) return []
  const rest = folded
    .slice(titles.at(-1)!.end)
    .split('\n')
    .filter((line) => numbered.test(line))
    .map((line) => line.slice(0, opening).replace(headingMarks, ''))
  const missing = titles.filter(({ words }) => !standsIn(rest, words))
  const tail = titles.slice(-missing.length)
  // Only a text that breaks off: all that is missing stands at the end of the list, and much of it.
  if (missing.length < 3 || missing.length > titles.length - 2 || missing.some((title, index) => title !== tail[index])) return []
  const quotes = missing.slice(0, 3).map(({ start, end }) => evidenceAt(document.text, start, end))
  return [{ values: [quotes[0]!.quote], evidence: quotes }]
}

/** A heading need not repeat the entry word for word: most pairs of its characters in the opening of one line will do. */
function standsIn(lines: readonly string[], title: string): boolean {
  const words = title.replace(headingMarks, '')
  const pairs = pairsOf(words)
  return lines.some((line) => pairs.filter((pair) => line.includes(pair)).length / pairs.length > 0.6)
}

/** What a heading may take of its line, in characters. */
const opening = 48
