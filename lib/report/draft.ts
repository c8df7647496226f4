import { z } from 'zod'
import { Evidence, type Summary } from '../model.ts'
import type { Ask, Corrected } from './apply.ts'
import { Mistake, Wrong, type Correction } from './correction.ts'
import { FactValue, factAt, identityOf, type FactList } from './fact-value.ts'
import { blankFields, factFrom, fieldsOf, wrongsFor } from './fields.ts'
import { anchor, passageAt } from './passage.ts'

/** A correction while it is being written. It is kept while its writer goes back to the page to select a passage, hence a schema. */
export const Draft = z.object({
  /** The correction that this one takes the place of. */
  replaces: z.string().nullable(),
  list: z.string().transform((list) => list as FactList),
  /** What the card says; null for something that is missing. */
  said: FactValue.nullable(),
  wrong: Wrong,
  fields: z.record(z.string(), z.string()),
  note: z.string(),
  passage: Evidence.nullable(),
  instead: Evidence.nullable(),
  seen: z.array(z.string()),
})
export type Draft = z.infer<typeof Draft>

/** What a person wants to do: say that a fact is wrong, that something is missing, or correct again what could not be carried on. */
export type Wanted =
  { kind: 'fact'; list: FactList; at: number | string; evidence: Evidence } | { kind: 'missing' } | { kind: 'again'; ask: Ask }

/**
 * The draft to begin with. A fact that was corrected before is corrected from what the reading said, in place of the earlier correction.
 * @returns null when the fact holds what no correction takes
 */
export function draftFor(wanted: Wanted, { summary, marks }: Pick<Corrected, 'summary' | 'marks'>, text: string): Draft | null {
  if (wanted.kind === 'missing') return blankDraft('data')
  if (wanted.kind === 'again') return draftOf(wanted.ask.correction, text)
  const { list, at, evidence } = wanted
  const before = marks.find((mark) => mark.list === list && mark.at === at)
  if (before) return draftOf(before.correction, text)
  const said = factAt(summary, list, at)
  if (said === null || passageAt(text, evidence) === null) return null
  const [wrong = 'other'] = wrongsFor(list)
  return {
    replaces: null,
    list,
    said,
    wrong,
    fields: fieldsOf(said),
    note: '',
    passage: evidence,
    instead: null,
    seen: quotesOf(summary, list, at),
  }
}

export const blankDraft = (list: FactList): Draft => ({
  replaces: null,
  list,
  said: null,
  wrong: 'missing',
  fields: blankFields(list),
  note: '',
  passage: null,
  instead: null,
  seen: [],
})

function draftOf({ id, mistake, seen }: Correction, text: string): Draft {
  const { said, should, wrong, note, passage, instead } = mistake
  const value = should ?? said
  return {
    replaces: id,
    list: value?.list ?? 'data',
    said,
    wrong,
    fields: value ? fieldsOf(value) : {},
    note,
    passage: anchor(passage, text),
    instead: instead && anchor(instead, text),
    seen,
  }
}

/** The mistake that a draft describes; null while something is missing from it or it changes nothing. */
export function mistakeOf({ list, said, wrong, fields, note, passage, instead }: Draft, text: string): Mistake | null {
  const at = passage && passageAt(text, passage)
  if (at === null) return null
  const edited = factFrom(list, fields, said)
  const same = said !== null && JSON.stringify(edited) === JSON.stringify(said)
  const should = wrong === 'not-collected' || (wrong === 'other' && same) ? null : wrong === 'wrong-quote' ? said : edited
  if (should === null && (wrong === 'missing' || wrong === 'wrong-category' || wrong === 'wrong-name')) return null
  if (same && (wrong === 'wrong-category' || wrong === 'wrong-name')) return null
  const better = wrong === 'wrong-quote' && instead ? passageAt(text, instead) : null
  return Mistake.safeParse({ wrong, said, should, passage: at, instead: better, note }).data ?? null
}

/** All passages that a fact rests on: whoever says that it is none has seen these. */
export function quotesOf(summary: Summary, list: FactList, at: number | string): string[] {
  const evidence = list === 'facts' ? [] : (summary[list][Number(at)]?.evidence ?? [])
  return [...new Set(evidence.map(({ quote }) => quote))].filter((quote) => quote.length <= 4000).slice(0, 50)
}

/** The passages of the fact that a correction is about, as a later reading has it. */
export function quotesOfSame(summary: Summary, said: FactValue): string[] {
  if (said.list === 'facts') return []
  const { list } = said
  const same = summary[list].flatMap((_, at) => {
    const found = factAt(summary, list, at)
    return found !== null && identityOf(found) === identityOf(said) ? quotesOf(summary, list, at) : []
  })
  return [...new Set(same)].slice(0, 50)
}
