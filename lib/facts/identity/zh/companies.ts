import { bodyEnd, branch, companyEnd, companyLeads, endBegins, fullName, noCompany, places } from '../../../knowledge/zh/identity.ts'
import type { Span } from '../../../model.ts'

/** A legal name in running text. */
export interface Company extends Span {
  name: string
  /** A full legal name, as against a short one. */
  legal: boolean
}

/** What a name is made of; a bracket with a place may stand inside (优估（上海）信息技术有限公司). */
const letter = /[\p{Script=Han}a-z\d&·]/u
const longest = 40
const begins = new Uint8Array(65536)
for (const character of endBegins) begins[character.charCodeAt(0)] = 1

/** The companies named in `folded.slice(from, to)`, in reading order. Generic words (本公司, 关联公司) are none. */
export function companiesIn(folded: string, from = 0, to = folded.length): Company[] {
  const found: Company[] = []
  let last = from
  for (const { at, end } of ends(folded, from, to)) {
    const start = startOf(folded, last, at)
    const until = end + (branch.exec(folded.slice(end, end + 10))?.[0].length ?? 0)
    const name = folded.slice(start, until)
    if (name.length >= 4 && !noCompany.test(name.replaceAll(' ', ''))) found.push({ name, start, end: until, legal: fullName.test(name) })
    last = until
  }
  return found
}

function* ends(folded: string, from: number, to: number) {
  for (let at = from; at < to; at++) {
    if (!begins[folded.charCodeAt(at)]) continue
    for (const pattern of [companyEnd, bodyEnd]) {
      pattern.lastIndex = at
      const match = pattern.exec(folded)
      if (!match || at + match[0].length > to) continue
      const end = at + match[0].length
      // 银行股份有限公司, 科技有限公司: the longer end follows at once.
      if (pattern === bodyEnd && /^[\p{Script=Han}()]{0,14}公司/u.test(folded.slice(end, end + 16))) break
      yield { at, end }
      at = end - 1
      break
    }
  }
}

/** Walks left from the end of the name to where it begins. */
function startOf(folded: string, from: number, at: number): number {
  let start = at
  let depth = 0
  while (start > from && at - start < longest) {
    const character = folded[start - 1]!
    if (character === ')') depth++
    else if (character === '(') {
      if (--depth < 0) break
    } else if (character === ' ') {
      if (!/[()]/u.test(folded[start] ?? '') && !/[()]/u.test(folded[start - 2] ?? '')) break
    } else if (!letter.test(character)) break
    start--
  }
  if (depth > 0) start = folded.indexOf(')', start) + 1 || start
  const run = folded.slice(start, at)
  const begun = Array.from(run.matchAll(places)).filter(
    ({ index }) =>
      index === 0 ||
      (!run.slice(0, index).trimEnd().endsWith('(') && (companyLeads.exec(run.slice(0, index))?.[0].length === index || index > 1)),
  )
  // 中国某某app是一款由中国某某公司: the name begins behind 由.
  const place = begun.find(({ index }) => run[index - 1] === '由') ?? begun[0]
  if (place) return start + place.index
  return start + (companyLeads.exec(run)?.[0].length ?? 0)
}
