import {
  at,
  centreBehind,
  centreIn,
  denial,
  excepted,
  exceptFrom,
  foreign,
  keeps,
  keptBehind,
  leaves,
  mayBeMoved,
  moves,
  onlyNamed,
  overseas,
  perhaps,
  place,
  placeCue,
  placeJoin,
  storedIn,
  surely,
  untilConsent,
} from '../../knowledge/zh/storage.ts'
import type { Evidence, Facts } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { clausePatterns } from '../../text/clause-patterns.ts'
import { quoteAround } from '../../text/quote.ts'
import type { Storage } from './index.ts'

type CrossBorder = Facts['crossBorder']

/** One or the other stands in all that is said of this matter. */
const ask = clausePatterns({ keeps, overseas })

/** A denial outweighs the hedge that follows it ("at present we do not; should we…"); a condition outweighs a plain statement. */
const order: readonly CrossBorder[] = ['none', 'possible', 'yes']

export function readStorageZh(reading: Reading): Storage {
  const { document, folded, clauses } = reading
  const says = ask(reading)
  let storage: { place: string; certain: number; evidence: Evidence } | undefined
  const borders = new Map<CrossBorder, Evidence>()
  let named = false
  for (const [index, clause] of clauses.entries()) {
    if (!says.keeps.can(index) && !says.overseas.can(index)) continue
    const text = folded.slice(clause.start, clause.end)
    if (keeps.test(text) && placeCue.test(text)) {
      const found = placeOf(text)
      if (found && (!storage || found.certain > storage.certain)) {
        const [start, end] = [clause.start + found.start, clause.start + found.end]
        storage = { ...found, place: document.text.slice(start, end), evidence: quoteAround(document.text, clause, start, end) }
      }
    }
    const border = crossBorderOf(text)
    // What may happen, said plainly, is not undone by a denial in another place.
    if (border?.value === 'possible' && !named && mayBeMoved.test(text)) {
      named = true
      borders.delete('possible')
    }
    if (border && !borders.has(border.value))
      borders.set(border.value, quoteAround(document.text, clause, clause.start + border.start, clause.start + border.end))
  }
  const crossBorder = named ? 'possible' : (order.find((value) => borders.has(value)) ?? 'unstated')
  const evidence: Record<string, Evidence[]> = {}
  if (storage) evidence['storage'] = [storage.evidence]
  const quote = borders.get(crossBorder)
  if (quote) evidence['crossBorder'] = [quote]
  return { facts: { storage: storage?.place ?? null, crossBorder }, evidence }
}

/** The place where data are kept, as a span of the clause; `certain` puts "stored in" before "has data centres in". */
function placeOf(text: string): { start: number; end: number; certain: number } | undefined {
  const behind = (pattern: RegExp, certain: number, then?: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length
      const end = placesFrom(text, start)
      if (end > start && (!then || then.test(text.slice(end, end + 24)))) return { start, end, certain }
    }
    return undefined
  }
  return behind(storedIn, 3) ?? behind(at, 2, keptBehind) ?? behind(at, 1, centreBehind) ?? behind(centreIn, 1)
}

/** The end of the places that stand one after the other from `start`; `start` where there is none. */
function placesFrom(text: string, start: number): number {
  let end = start
  for (let at = start; ;) {
    place.lastIndex = at
    const match = place.exec(text)
    if (!match) return end
    end = at + match[0].length
    placeJoin.lastIndex = end
    if (!placeJoin.test(text)) return end
    at = end + 1
  }
}

/** What one clause says of data that leave the country, and where in it; nothing where it only names the matter. */
function crossBorderOf(text: string): { value: CrossBorder; start: number; end: number } | undefined {
  const cue = overseas.exec(text)
  if (!cue) {
    // 存储在中国境内，以下情形除外: what is excepted is that they leave.
    const kept = excepted.test(text) && keeps.test(text) && placeOf(text)
    return kept ? { value: 'possible', start: kept.start, end: kept.end } : undefined
  }
  if (onlyNamed.test(text)) return undefined
  const span = denialIn(text)
  if (span) return { value: untilConsent.test(text) || exceptFrom.test(text) ? 'possible' : 'none', ...span }
  if (!moves.test(text)) return undefined
  const at = { start: cue.index, end: cue.index + cue[0].length }
  if (perhaps.test(text)) return { value: 'possible', ...at }
  return surely.test(text) ? { value: 'yes', ...at } : undefined
}

/** The part of the sentence that says that data do not leave the country. */
function denialIn(text: string): { start: number; end: number } | undefined {
  for (const { index: start, 0: part } of text.matchAll(/[^,。;:]+/gu)) {
    const no = denial.exec(part)
    if (!no) continue
    const denied = part.slice(no.index)
    if (foreign.test(denied) && leaves.test(denied)) return { start, end: start + part.length }
  }
  return undefined
}
