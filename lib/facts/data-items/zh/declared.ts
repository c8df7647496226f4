import * as cue from '../../../knowledge/zh/sensitive.ts'
import taxonomy from '../../../knowledge/taxonomy.json' with { type: 'json' }
import { changes, exempts, gives, goesOn, takes } from '../../../knowledge/zh/collection.ts'
import type { Category, DeclaredItem, Evidence, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import type { Mention } from './mentions.ts'
import { markedAsSensitive } from './marked.ts'
import type { IsName } from './own-name.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { termsIn, type Term } from '../../terms.zh.ts'

const groupOf = new Map(taxonomy.categories.map((category) => [category.id, category.group]))

/** What the policy itself calls sensitive where it speaks of its own collection. */
export function readDeclared(reading: Reading, mentions: readonly Mention[], isName: IsName): DeclaredItem[] {
  const found = new Map<Category, Evidence[]>()
  const collected = collectedIn(mentions)
  reading.clauses.forEach((clause, index) => {
    const words = reading.folded.slice(clause.start, clause.end)
    if (!words.includes(cue.word) || exempts.test(words)) return
    // What a new version would ask for, or posts may hold, is declared only where it is collected already.
    const unsure = changes.test(words) || (cue.mayHold.test(words) && !takes.test(words) && !gives.test(words))
    for (const { term, quote } of declaredIn(reading, mentions, index, words)) {
      if (isName(term)) continue
      if (unsure && !collected.has(term.category)) continue
      const list = found.get(term.category)
      if (!list) found.set(term.category, [quote])
      else if (list.length < 3 && list.every((other) => other.start !== quote.start)) list.push(quote)
    }
  })
  for (const { term, quote } of markedIn(reading, mentions)) if (!found.has(term.category)) found.set(term.category, [quote])
  return [...found].map(([category, evidence]) => ({ category, evidence }))
}

/** What is collected in words that the policy prints as it says that it prints sensitive information. */
function* markedIn(reading: Reading, mentions: readonly Mention[]): Generator<{ term: Term; quote: Evidence }> {
  const runs = markedAsSensitive(reading)
  for (const { term, clause, siblings, score, by } of runs.length ? mentions : [])
    if (score >= 0.5 && by === 'operator' && runs.some((run) => run.start <= term.start && run.end >= term.end))
      yield { term, quote: excerpt(reading.document.text, reading.clauses[clause]!, siblings, term) }
}

const collectedIn = (mentions: readonly Mention[]) =>
  new Set(mentions.filter((mention) => mention.score >= 0.5 && mention.by === 'operator').map((mention) => mention.category))

function* declaredIn(
  reading: Reading,
  mentions: readonly Mention[],
  index: number,
  words: string,
): Generator<{ term: Term; quote: Evidence }> {
  const clause = reading.clauses[index]!
  const { text } = reading.document
  const all = (span: Span, inside: Span) =>
    termsIn(reading, span.start, span.end).map((term) => ({ term, quote: excerpt(text, inside, [span], term) }))

  for (const match of words.matchAll(cue.inBrackets)) {
    const end = clause.start + match.index
    const term = termsIn(reading, Math.max(clause.start, end - 24), end).findLast((candidate) => end - candidate.end <= 1)
    if (term) yield* all({ start: term.start, end: term.end }, { start: term.start, end: end + match[0].length })
  }

  const general = cue.definesSensitive.test(words) && !cue.ownSensitive.test(words)
  if (general) return
  const own = cue.ownSensitive.exec(words) ?? cue.includes.exec(words)
  if (own) {
    const start = clause.start + own.index + own[0].length
    const close = own[0].includes('(') && !own[0].includes(')') ? words.indexOf(')', own.index + own[0].length) : -1
    // (包括手机号码、照片等)并将其与…比对: what is sensitive stands in the bracket.
    const spans = close < 0 ? behind(reading, index, start) : [{ start, end: clause.start + close }]
    for (const span of spans) yield* all(span, span)
    return
  }

  const next = reading.clauses[index + 1]
  if (cue.involves.test(words) && next?.section === clause.section && goesOn.test(reading.folded.slice(next.start, next.end))) {
    for (const span of behind(reading, index + 1, next.start)) yield* all(span, span)
    return
  }

  const said = cue.isSensitive.exec(words)
  if (said) {
    const preceding = { start: clause.start, end: clause.start + said.index }
    const from = Math.max(lastComma(words, said.index), openBracket(words, said.index) + 1)
    const segment = { start: clause.start + from, end: preceding.end }
    if (cue.pointsBack.test(reading.folded.slice(segment.start, segment.end))) {
      const quote = evidenceAt(text, segment.start, segment.end + said[0].length)
      for (const term of pointedAt(reading, mentions, index, segment)) yield { term, quote }
      return
    }
    // 例如您的A、B，被认为是敏感信息: the words stand before the comma.
    const alone = cue.partOf.test(reading.folded.slice(segment.start, segment.end))
    const span = alone || termsIn(reading, segment.start, segment.end).length ? segment : preceding
    yield* all(span, { start: span.start, end: clause.start + said.index + said[0].length })
    return
  }

  const such = cue.suchAs.exec(words)
  if (such) {
    const segment = { start: clause.start + lastComma(words, such.index), end: clause.start + such.index }
    yield* all(segment, { start: segment.start, end: segment.end + such[0].length })
  }
}

/** The rest of the clause and the clauses that are chained to it by semicolons or stand in its list. */
function behind(reading: Reading, index: number, start: number): Span[] {
  const clause = reading.clauses[index]!
  const spans = [{ start, end: clause.end }]
  for (let next = index + 1; next < reading.clauses.length; next++) {
    const other = reading.clauses[next]!
    const chained = reading.folded[reading.clauses[next - 1]!.end - 1] === ';' && other.section === clause.section
    if (!chained && other.lead !== index) break
    spans.push({ start: other.start, end: other.end })
  }
  return spans
}

/**
 * What "the information above" points to: what is of the kind that it calls it by (上述健康信息), else what the same clause has named before, else the clauses
 * before it in the paragraph or the paragraph before, else (and for 此) the nearest clause before.
 */
function pointedAt(reading: Reading, mentions: readonly Mention[], index: number, pointer: Span): Term[] {
  const clause = reading.clauses[index]!
  const called = termsIn(reading, pointer.start, pointer.end)
  const own = mentions.filter((mention) => mention.score >= 0.5 && mention.clause === index).map((mention) => mention.term)
  const named = [...own, ...termsIn(reading, clause.start, pointer.start).filter((term) => !term.weak)].filter(
    (term) => term.end <= pointer.start,
  )
  if (!called.length && named.length) return named
  const counted = mentions.filter((mention) => mention.score >= 0.5 && mention.clause < index && mention.clause >= index - 5)
  const block = reading.clauses[index - 1]?.block !== clause.block ? reading.clauses[index - 1]?.block : clause.block
  const near = counted.filter((mention) => mention.clause >= index - 4 && reading.clauses[mention.clause]!.block === block)
  if (called.length) {
    const groups = new Set(called.map((term) => groupOf.get(term.category)))
    const kin = near.map((mention) => mention.term).filter((term) => groups.has(groupOf.get(term.category)))
    return kin.length ? kin : called
  }
  if (near.length && reading.folded.slice(pointer.start, pointer.end) !== cue.nearest) return near.map((mention) => mention.term)
  const last = counted.findLast((mention) => reading.clauses[mention.clause]!.section === clause.section)
  return counted.filter((mention) => mention.clause === last?.clause).map((mention) => mention.term)
}

/** Where the bracket opens in which `before` stands; -1 for none. */
const openBracket = (words: string, before: number) => {
  const open = words.lastIndexOf('(', before - 1)
  return words.indexOf(')', open) < before ? -1 : open
}

const lastComma = (words: string, before: number) =>
  Math.max(words.lastIndexOf(',', before - 1), words.lastIndexOf(';', before - 1), words.lastIndexOf(':', before - 1)) + 1
