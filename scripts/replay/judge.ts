/** Does the present reading still make the mistake of a report? It reads the reported passage with its context alone. */
import { detectDocument } from '../../lib/detect/index.ts'
import { readText } from '../../lib/extract/plain.ts'
import type { Summary } from '../../lib/model.ts'
import { summarise } from '../../lib/pipeline.ts'
import type { Mistake } from '../../lib/report/correction.ts'
import { factAt, identityOf, type FactValue } from '../../lib/report/fact-value.ts'
import type { Passage } from '../../lib/report/passage.ts'

export type Verdict = 'still wrong' | 'fixed' | 'look at it'

/** What a passage must and must not be read as. */
export interface Expectation {
  passage: Passage
  expect: FactValue[]
  never: FactValue[]
}

/** The expectation behind a mistake; null where the report says only that something is wrong. */
export function expectationOf({ wrong, said, should, passage, instead }: Mistake): Expectation | null {
  if (wrong === 'wrong-quote') return said && { passage, expect: [], never: [said], ...(instead && { instead }) }
  if (should) return { passage, expect: [should], never: said && !covers(said, should) ? [said] : [] }
  return wrong === 'other' || said === null ? null : { passage, expect: [], never: [said] }
}

/** Which parts of an expectation the present reading does not meet. */
export async function unmet({ passage, expect, never }: Expectation): Promise<{ missing: FactValue[]; present: FactValue[] }> {
  const summary = await readPassage(passage)
  const { start, end } = quoteIn(passage)
  return {
    missing: expect.filter((value) => !has(summary, value)),
    present: never.filter((value) => has(summary, value, { start, end })),
  }
}

export async function judge(mistake: Mistake): Promise<Verdict> {
  const expectation = expectationOf(mistake)
  if (expectation === null) return 'look at it'
  const { missing, present } = await unmet(expectation)
  return missing.length + present.length > 0 ? 'still wrong' : 'fixed'
}

export async function readPassage({ before, quote, after }: Passage): Promise<Summary> {
  const document = readText(before + quote + after, { title: '', url: null })
  return summarise(document, { source: 'report', detection: detectDocument(document) })
}

const quoteIn = ({ before, quote }: Passage) => ({ start: before.length, end: before.length + quote.length })

/** Is the fact read, with every field that the value gives (and on that part of the passage)? */
function has(summary: Summary, value: FactValue, on?: { start: number; end: number }): boolean {
  if (value.list === 'facts') {
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
