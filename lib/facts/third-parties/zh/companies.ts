import {
  butFor,
  companiesAbove,
  companyEnd,
  contactBehind,
  definesCompany,
  exceptBehind,
  itsPolicy,
  joined,
  notOfName,
  offers,
  place,
  receives,
  servesAfter,
  servesBefore,
  sharedAfter,
  sharedBefore,
  suchAs,
} from '../../../knowledge/zh/third-party-companies.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { fold } from '../../../text/fold.ts'
import { roomsOf } from '../../rooms.zh.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { urlIn } from '../links.ts'
import { mentionsIn } from '../mentions.ts'
import { printed, sectionAt } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { actIn } from './acts.ts'
import { linesOf, type Line } from './lines.ts'
import { isFunctional, isName } from './names.ts'
import { ownNames } from './own.ts'
import { purposeIn } from './purposes.ts'

const LONGEST_NAME = 30
const LONGEST_QUOTE = 120
const BEFORE = 40
const BEHIND = 40
/** How far behind its maker a product may be named. */
const PRODUCT = 24
/** How far behind the name of a policy its address may stand. */
const POLICY = 80
/** Companies one a line that make a list. */
const FEWEST = 3

/** Companies named in full as those who get data (提供给甲公司, 合作伙伴（例如甲公司、乙公司）), or listed one a line. */
export function companyDrafts(reading: Reading, taken: (span: Span) => boolean): Draft[] {
  if (!reading.folded.includes('公司')) return []
  const own = ownNames(reading)
  const rooms = roomsOf(reading)
  const isOther = (span: Span) => {
    const words = reading.folded.slice(span.start, span.end)
    return !taken(span) && isName(words) && !own(words)
  }
  const found = listed(reading).filter((draft) => !taken(draft.own[0]!) && !own(fold(draft.name)))
  for (const clause of reading.clauses) {
    const words = reading.folded.slice(clause.start, clause.end)
    if (!words.includes('公司') || reading.document.blocks[clause.block]?.kind === 'row') continue
    const room = rooms[clause.section]
    if (room === 'exempt' || room === 'change' || room === 'contact') continue
    const runs = runsOf(words)
    if (runs.length === 0 || definesCompany.test(words.replace(butFor, ''))) continue
    for (const run of runs) {
      const names = run.map(({ start, end }) => ({ start: clause.start + start, end: clause.start + end }))
      if (isTold(words, run)) found.push(...names.filter(isOther).map((name) => draftOf(reading, clause, name, run.length === 1)))
    }
  }
  return found
}

/** Names of companies in the words, grouped where nothing but joining marks stands between them. */
function runsOf(words: string): Span[][] {
  const runs: Span[][] = []
  let behind = 0
  for (const match of words.matchAll(companyEnd)) {
    const end = match.index + match[0].length
    const start = nameStart(words, behind, end)
    const last = runs.at(-1)?.at(-1)
    behind = end
    if (end - start > LONGEST_NAME || end - start < 6) continue
    if (last && joined.test(words.slice(last.end, start))) runs.at(-1)!.push({ start, end })
    else runs.push([{ start, end }])
  }
  return runs
}

function nameStart(words: string, from: number, end: number): number {
  let start = end
  let depth = 0
  while (start > from) {
    const unit = words[start - 1]!
    if (unit === ')') depth++
    else if (unit === '(' && depth-- === 0) break
    else if (!/[\p{Script=Han}a-z0-9()&·]/u.test(unit)) break
    start--
  }
  start += /^[和及与或]/u.exec(words.slice(start, end)) && start === from && from > 0 ? 1 : 0
  if (words[start - 1] === '(') start += suchAs.exec(words.slice(start, end))?.[0].length ?? 0
  start += notOfName.exec(words.slice(start, end))?.[0].length ?? 0
  return start + (place.exec(words.slice(start, end))?.[0].length ?? 0)
}

/** Do the words around a list of companies say that they get data or serve the product? */
function isTold(words: string, run: readonly Span[]): boolean {
  const before = words.slice(Math.max(0, run[0]!.start - BEFORE), run[0]!.start)
  const after = words.slice(run.at(-1)!.end, run.at(-1)!.end + BEHIND)
  if (exceptBehind.test(after)) return false
  return (
    receives.test(before) ||
    (sharedBefore.test(before) && sharedAfter.test(after)) ||
    (servesBefore.test(before) && servesAfter.test(after))
  )
}

function draftOf(reading: Reading, clause: Clause, company: Span, alone: boolean): Draft {
  const { document } = reading
  const start = clause.end - clause.start <= LONGEST_QUOTE ? clause.start : Math.max(clause.start, company.start - BEFORE)
  const act = actIn(reading, clause)
  const purpose = purposeIn(reading, { start: clause.body, end: clause.end })
  const product = alone ? productOf(reading, clause, company) : undefined
  const printedCompany = printed(document, company)
  return {
    ...emptyDraft(
      'prose',
      product ? printed(document, product) : printedCompany,
      evidenceAt(document.text, start, Math.min(clause.end, start + LONGEST_QUOTE)),
    ),
    kind: product ? 'sdk' : 'partner',
    ...(product && { aliases: [printedCompany], vendor: printedCompany, sdk: sdkNamed(printed(document, product))?.id ?? null }),
    data: act.data,
    dataWords: act.words ? [act.words] : [],
    purposes: purpose ? [purpose] : [],
    url: product ? urlIn(reading, { start: product.end, end: Math.min(reading.folded.length, product.end + POLICY) }) : null,
    own: act.data.length ? [{ start: clause.start, end: clause.end }] : [],
  }
}

/** The product of a company that is named alone: what it offers us, or whose policy the sentence sends to. */
function productOf(reading: Reading, clause: Clause, company: Span): Span | undefined {
  const { folded } = reading
  const offered = offers.exec(folded.slice(company.end, clause.end))
  if (offered) {
    const at = company.end + offered[0].indexOf(offered[1]!)
    const span = { start: at, end: at + offered[1]!.length }
    return isName(offered[1]!) && !isFunctional(offered[1]!) ? span : undefined
  }
  if (servesAfter.test(folded.slice(company.end, company.end + 4))) {
    const made = mentionsIn(folded, { start: company.end, end: Math.min(clause.end, company.end + PRODUCT) })[0]
    if (made) return { start: made.start, end: made.end }
  }
  const policy = itsPolicy.exec(folded.slice(company.end, clause.end))
  if (!policy) return undefined
  const at = company.end + policy.index + policy[0].indexOf(policy[1]!)
  const span = { start: at, end: at + policy[1]!.length }
  const known = mentionsIn(folded, span)[0]
  return known?.start === span.start ? span : undefined
}

/** Companies one a line, perhaps with a telephone number, below words that say who they are. */
function listed(reading: Reading): Draft[] {
  const lines = linesOf(reading)
  const found: Draft[] = []
  let run: { name: Span; line: Line }[] = []
  const close = (above: Line | undefined) => {
    if (run.length >= FEWEST && above && isAbove(reading, above))
      for (const { name, line } of run)
        found.push({
          ...emptyDraft('item', printed(reading.document, name), evidenceAt(reading.document.text, line.start, line.end)),
          kind: 'partner',
          own: [{ start: line.start, end: line.end }],
        })
    run = []
  }
  lines.forEach((line, index) => {
    const name = companyOf(reading, line)
    if (name) run.push({ name, line })
    else if (run.length) close(lines[index - run.length - 1])
  })
  close(lines[lines.length - run.length - 1])
  return found
}

function companyOf({ folded }: Reading, { body, end }: Line): Span | undefined {
  if (end - body > 60) return undefined
  const words = folded.slice(body, end)
  if (!words.includes('公司')) return undefined
  const last = [...words.matchAll(companyEnd)]
  if (last.length !== 1) return undefined
  const stop = last[0]!.index + last[0]![0].length
  return stop >= 6 && isName(words.slice(0, stop)) && contactBehind.test(words.slice(stop)) ? { start: body, end: body + stop } : undefined
}

const isAbove = (reading: Reading, above: Line) =>
  companiesAbove.test(reading.folded.slice(above.start, above.end)) ||
  companiesAbove.test(fold(sectionAt(reading, above.end)?.heading ?? ''))
