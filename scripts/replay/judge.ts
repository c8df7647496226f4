/** Does the present reading still make the mistake of a report? It reads the reported passage with its context alone. */
import { detectDocument } from '../../lib/detect/index.ts'
import { readText } from '../../lib/extract/plain.ts'
import type { Summary } from '../../lib/model.ts'
import { summarise } from '../../lib/pipeline.ts'
import type { Mistake } from '../../lib/report/correction.ts'
import { RULES_VERSION } from '../../lib/knowledge/version.ts'
import { factAt, identityOf, FactValue } from '../../lib/report/fact-value.ts'
import type { Passage } from '../../lib/report/passage.ts'

/** `unshown`: the rules that made the mistake do not make it on the passage alone, so nothing follows from it. */
export type Verdict = 'still wrong' | 'fixed' | 'look at it' | 'unshown'

/** What a passage must and must not be read as. */
export interface Expectation {
  passage: Passage
  expect: FactValue[]
  never: FactValue[]
}

/** The expectations behind a mistake, one a passage; none where the report says only that something is wrong. */
export function expectationsOf({ wrong, said, should, passage, instead }: Mistake): Expectation[] {
  if (wrong === 'wrong-quote') {
    if (said === null) return []
    const right = instead && { passage: instead, expect: [told(said, [])], never: [] }
    return [{ passage, expect: [], never: [told(said, [])] }, ...(right ? [right] : [])]
  }
  if (should) {
    const changed = said === null ? givenIn(should) : changedFrom(said, should)
    const another = said !== null && identityOf(said) !== identityOf(should)
    return [{ passage, expect: [told(should, changed)], never: another ? [told(said, [])] : [] }]
  }
  return wrong === 'other' || said === null ? [] : [{ passage, expect: [], never: [told(said, [])] }]
}

/** A fact reduced to what makes it this fact, and some of its fields: a card says more of it than one passage can. */
function told(value: FactValue, fields: readonly string[]): FactValue {
  const kept = Object.entries(value).filter(([key]) => !free.includes(key) || fields.includes(key))
  return FactValue.parse(Object.fromEntries(kept))
}

/** Fields that a fact may be without. */
const free: readonly string[] = ['necessity', 'vendor', 'purpose', 'data', 'url', 'deadline', 'period']
const json = (value: unknown) => JSON.stringify(value ?? null)
const changedFrom = (said: FactValue, should: FactValue) =>
  free.filter((key) => json((said as Record<string, unknown>)[key]) !== json((should as Record<string, unknown>)[key]))
/** Of something missing, what its writer filled in. */
const givenIn = (value: FactValue) =>
  Object.entries(value).flatMap(([key, given]) => (given === null || given === 'unknown' || json(given) === '[]' ? [] : [key]))

/** Which parts of an expectation the present reading does not meet. */
export async function unmet({ passage, expect, never }: Expectation): Promise<{ missing: FactValue[]; present: FactValue[] }> {
  const summary = await readPassage(passage)
  const { start, end } = quoteIn(passage)
  return {
    missing: expect.filter((value) => !has(summary, value)),
    present: never.filter((value) => has(summary, value, { start, end })),
  }
}

/** @param rules the version of the rules that made the mistake */
export async function judge(mistake: Mistake, rules: string): Promise<Verdict> {
  const expectations = expectationsOf(mistake)
  if (expectations.length === 0) return 'look at it'
  for (const expectation of expectations) {
    const { missing, present } = await unmet(expectation)
    if (missing.length + present.length > 0) return 'still wrong'
  }
  return rules === RULES_VERSION ? 'unshown' : 'fixed'
}

export async function readPassage({ before, quote, after }: Passage): Promise<Summary> {
  const document = readText(before + quote + after, { title: '', url: null })
  return summarise(document, { source: 'report', detection: detectDocument(document) })
}

const quoteIn = ({ before, quote }: Passage) => ({ start: before.length, end: before.length + quote.length })

/** Is the fact read, with every field that the value gives (and on that part of the passage)? */
function has(summary: Summary, value: FactValue, on?: { start: number; end: number }): boolean {
  if (value.list === 'facts') {
    if (value.fact === 'emails' || value.fact === 'phones' || value.fact === 'postal')
      return value.value !== null && summary.facts[value.fact].includes(value.value)
    const found = factAt(summary, 'facts', value.fact)
    return found !== null && covers(value, found)
  }
  const { list } = value
  return summary[list].some((item, at) => {
    const found = factAt(summary, list, at)
    if (found === null || !covers(value, found)) return false
    return on === undefined || item.evidence.some(({ start, end }) => start < on.end && end > on.start)
  })
}

/** Is the same fact, and do the other fields that `wanted` gives say the same? */
function covers(wanted: FactValue, found: FactValue): boolean {
  if (wanted.list !== found.list || identityOf(wanted) !== identityOf(found)) return false
  const given = Object.entries(wanted).filter(([key]) => !(key in identifying))
  const fields = found as unknown as Record<string, unknown>
  return given.every(([key, value]) => value === undefined || JSON.stringify(value) === JSON.stringify(fields[key]))
}

/** Fields that `identityOf` compares already, folded. */
const identifying = { list: 0, name: 0, target: 0, what: 0, title: 0 }
