import type { Evidence, Facts } from '../model.ts'
import type { Mark } from './apply.ts'
import { factAt, type FactValue } from './fact-value.ts'

/**
 * Corrects a single fact or one of several addresses, in place.
 * @returns false when there is nothing to do
 */
export function correctSingle(facts: Facts, mark: Mark, evidence: Evidence, better: Evidence | null): boolean {
  const { said, should } = mark.correction.mistake
  const value = should ?? said
  if (value?.list !== 'facts') return false
  const { fact } = value
  if (fact === 'emails' || fact === 'phones' || fact === 'postal') return correctAddress(facts, fact, mark, evidence)
  const original = factAt({ facts } as never, 'facts', fact)
  const now = original?.list === 'facts' ? original.value : null
  const nothing = fact === 'crossBorder' ? 'unstated' : null
  if (mark.correction.mistake.wrong === 'wrong-quote') {
    const all = facts.evidence[fact] ?? []
    const left = all.filter(({ start, end }) => end <= evidence.start || start >= evidence.end)
    if (left.length === all.length && better === null) return false
    const kept = better ? [better, ...left] : left
    facts.evidence[fact] = kept
    // No fact without evidence.
    if (kept.length === 0) Object.assign(facts, { [fact]: nothing })
  } else {
    const wanted = should?.list === 'facts' ? should.value : mark.correction.mistake.wrong === 'other' ? now : nothing
    if (wanted === now || JSON.stringify(wanted) === JSON.stringify(now)) {
      if (mark.correction.mistake.wrong !== 'other' || should !== null) return false
    } else {
      Object.assign(facts, { [fact]: wanted })
      facts.evidence[fact] = should === null ? [] : [evidence]
    }
  }
  mark.at = fact
  mark.original = original
  return true
}

type Address = 'emails' | 'phones' | 'postal'

function correctAddress(facts: Facts, fact: Address, mark: Mark, evidence: Evidence): boolean {
  const { wrong, said, should } = mark.correction.mistake
  const all = facts[fact]
  const [from, to] = [addressOf(said), addressOf(should)]
  const at = from === null ? all.length : all.indexOf(from)
  if (at < 0 || (from === null && (to === null || all.includes(to)))) return false
  if (wrong !== 'other' || to !== null) {
    if (to === null) all.splice(at, 1)
    else all[at] = to
    facts.evidence[fact] =
      all.length === 0 ? [] : to === null || to === from ? (facts.evidence[fact] ?? []) : [evidence, ...(facts.evidence[fact] ?? [])]
  }
  mark.at = to === null && wrong !== 'other' ? null : `${fact}:${at}`
  mark.original = said
  return true
}

const addressOf = (value: FactValue | null): string | null =>
  value?.list === 'facts' && typeof value.value === 'string' ? value.value : null
