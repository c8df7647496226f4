import type { Evidence, Facts, LinkedList, Retention, Summary } from '../model.ts'
import type { Change, DateChange } from './change.ts'
import { samePeriod } from './routes.ts'
import { keyOfWords } from './words.ts'

const quotes = (facts: Facts, name: string): Evidence[] => facts.evidence[name] ?? []
const sameWords = (one: string | null, other: string | null) => keyOfWords(one ?? '') === keyOfWords(other ?? '')

/** Single facts but the dates. */
export function compareFacts(one: Facts, other: Facts): Change[] {
  const both = (name: string) => ({ before: quotes(one, name), after: quotes(other, name) })
  const changes: Change[] = []
  for (const fact of ['operator', 'product', 'storage'] as const)
    if (!sameWords(one[fact], other[fact])) changes.push({ kind: 'single', fact, from: one[fact], to: other[fact], ...both(fact) })
  if (one.crossBorder !== other.crossBorder)
    changes.push({ kind: 'cross-border', from: one.crossBorder, to: other.crossBorder, ...both('crossBorder') })
  if (!samePeriod(one.replyDays, other.replyDays))
    changes.push({ kind: 'reply', from: one.replyDays, to: other.replyDays, ...both('replyDays') })
  if (one.minorsAge !== other.minorsAge)
    changes.push({ kind: 'minors-age', from: one.minorsAge, to: other.minorsAge, ...both('minorsAge') })
  for (const contact of ['emails', 'phones', 'urls', 'postal'] as const) {
    const [old, now] = [one[contact], other[contact]]
    const lacks = (list: readonly string[], value: string) => !list.some((item) => sameWords(item, value))
    for (const value of now.filter((value) => lacks(old, value)))
      changes.push({ kind: 'contact-added', contact, value, before: [], after: holding(other, contact, value) })
    for (const value of old.filter((value) => lacks(now, value)))
      changes.push({ kind: 'contact-removed', contact, value, before: holding(one, contact, value), after: [] })
  }
  return changes
}

/** The quotes of a contact that print it. */
const holding = (facts: Facts, name: string, value: string) =>
  quotes(facts, name).filter(({ quote }) => keyOfWords(quote).includes(keyOfWords(value)))

export function compareDates(one: Facts, other: Facts): DateChange[] {
  return (['updated', 'effective'] as const)
    .filter((fact) => one[fact] !== other[fact])
    .map((fact) => ({ fact, from: one[fact], to: other[fact], before: quotes(one, fact), after: quotes(other, fact) }))
}

export function compareRetention(before: readonly Retention[], after: readonly Retention[]): Change[] {
  const left = [...before]
  const changes: Change[] = []
  const added: Change[] = []
  for (const item of after) {
    const named = left.filter(({ what }) => sameWords(what, item.what))
    const old = named.find(({ period }) => samePeriod(period, item.period)) ?? named[0]
    if (!old) {
      added.push({ kind: 'retention-added', what: item.what, period: item.period, before: [], after: item.evidence })
      continue
    }
    left.splice(left.indexOf(old), 1)
    if (!samePeriod(old.period, item.period))
      changes.push({ kind: 'retention', what: item.what, from: old.period, to: item.period, before: old.evidence, after: item.evidence })
  }
  const removed = left.map(({ what, period, evidence }): Change => ({
    kind: 'retention-removed',
    what,
    period,
    before: evidence,
    after: [],
  }))
  return [...changes, ...added, ...removed]
}

export function compareLists(before: readonly LinkedList[], after: readonly LinkedList[]): Change[] {
  const lacks = (list: readonly LinkedList[], { kind, title }: LinkedList) =>
    !list.some((other) => other.kind === kind && sameWords(other.title, title))
  return [
    ...after
      .filter((item) => lacks(before, item))
      .map(({ kind, title, evidence }): Change => ({ kind: 'list-added', list: kind, title, before: [], after: evidence })),
    ...before
      .filter((item) => lacks(after, item))
      .map(({ kind, title, evidence }): Change => ({ kind: 'list-removed', list: kind, title, before: evidence, after: [] })),
  ]
}

export function compareDuties(before: Summary['notStated'], after: Summary['notStated']): Change[] {
  return after.flatMap((duty): Change[] => {
    const old = before.find(({ id }) => id === duty.id)
    if (!old || old.state === duty.state) return []
    return [{ kind: 'duty', duty: duty.id, from: old.state, to: duty.state, before: old.evidence, after: duty.evidence }]
  })
}
