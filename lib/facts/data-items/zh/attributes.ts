import * as cue from '../../../knowledge/zh/necessity.ts'
import { ends, noPurpose, purposeInside } from '../../../knowledge/zh/collection.ts'
import type { DataItem, Evidence } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { fold } from '../../../text/fold.ts'
import type { Mention } from './mentions.ts'

const askNecessity = clausePatterns({ optional: cue.optional, required: cue.required, asked: cue.asked })

const most = 3
const longest = 90

type Attributes = Pick<DataItem, 'purposes' | 'conditions' | 'necessity'>

/** What the clauses of a category say it is for, on which condition, and whether it must be given. */
export function attributesOf(reading: Reading, mentions: readonly Mention[]): Attributes {
  const purposes: Evidence[] = []
  const conditions: Evidence[] = []
  const says = new Set<'required' | 'optional'>()
  const seen = new Set<number>()
  // What is only put to use says nothing of having to be given, where other clauses speak of the taking.
  const taken = mentions.some((mention) => mention.segment.act !== 'use')
  for (const mention of mentions) {
    if (seen.has(mention.clause)) continue
    seen.add(mention.clause)
    add(purposes, purposesOf(reading, mention))
    add(conditions, conditionsOf(reading, mention))
    if (taken && mention.segment.act === 'use') continue
    const necessity = necessityOf(reading, mention.clause)
    if (necessity) says.add(necessity)
  }
  return { purposes, conditions, necessity: says.has('required') ? 'required' : says.has('optional') ? 'optional' : 'unknown' }
}

function add(list: Evidence[], more: readonly Evidence[]) {
  for (const item of more)
    if (list.length < most && item.quote.length <= longest && list.every((other) => other.quote !== item.quote)) list.push(item)
}

/** The purpose in the segment itself (…用于…), those that follow it, or that which opens the clause (为了…). */
function purposesOf(reading: Reading, { segment, siblings }: Mention): Evidence[] {
  const { text } = reading.document
  const found: Evidence[] = []
  if (segment.until < segment.end) found.push(evidenceAt(text, segment.until, segment.end))
  const place = siblings.indexOf(segment)
  for (const later of siblings.slice(place + 1)) {
    if (later.act === 'purpose') found.push(evidenceAt(text, later.start, later.end))
    else if (later.until < later.end && later.act === segment.act) found.push(evidenceAt(text, later.until, later.end))
    else if (later.act !== segment.act) break
  }
  if (!found.length)
    for (const earlier of siblings.slice(0, Math.max(0, place)))
      if (earlier.act === 'purpose') found.push(evidenceAt(text, earlier.start, earlier.end))
  return found.filter(({ quote }) => {
    const words = fold(quote)
    return words.length > 3 && (purposeInside.test(words) || (words.length > 4 && !noPurpose.test(words)))
  })
}

const conditionsOf = (reading: Reading, { siblings, segment }: Mention): Evidence[] =>
  siblings
    .filter((other) => other.act === 'condition' && other.start < segment.start)
    .map((other) => evidenceAt(reading.document.text, other.start, other.end))
    .filter(({ quote }) => !ends.test(fold(quote)))

/** From the clause, the two behind it in the same block (若您不提供…), or the headings around. */
function necessityOf(reading: Reading, index: number): 'required' | 'optional' | undefined {
  const says = askNecessity(reading)
  const clause = reading.clauses[index]!
  for (let i = index; i < Math.min(index + 3, reading.clauses.length); i++) {
    const other = reading.clauses[i]!
    if (other.section !== clause.section) break
    if (says.optional.test(i)) return 'optional'
    if (says.required.test(i)) return 'required'
    if (says.asked.test(i)) return 'optional'
  }
  let level = Infinity
  for (let i = clause.section; i >= 0 && level > 1; i--) {
    const section = reading.sections[i]!
    if (section.level >= level) continue
    level = section.level
    const heading = fold(section.heading)
    if (cue.optionalHeading.test(heading)) return 'optional'
    if (cue.requiredHeading.test(heading)) return 'required'
  }
  return undefined
}
