import { keyOf } from '../facts/third-parties/register.ts'
import type { ThirdParty } from '../model.ts'
import type { Change } from './change.ts'
import { keyOfWords } from './words.ts'

/** Pairs of the same third party in two lists, and what only one of them has. */
export interface Matched<T> {
  both: [T, T][]
  before: T[]
  after: T[]
}

const names = ({ name, aliases }: ThirdParty): string[] => [name, ...aliases].map(keyOf)

/** How sure it is that two entries are one third party: by name, by the register's identity, by an alias. */
const rules: ((one: ThirdParty, other: ThirdParty) => boolean)[] = [
  (one, other) => keyOf(one.name) === keyOf(other.name) && one.platforms.join() === other.platforms.join(),
  (one, other) => keyOf(one.name) === keyOf(other.name),
  (one, other) => one.sdk !== null && one.sdk === other.sdk,
  (one, other) => names(one).some((name) => names(other).includes(name)),
]

/** The third parties of two policies by identity; the surest pairs are made first. */
export function matchParties(before: readonly ThirdParty[], after: readonly ThirdParty[]): Matched<ThirdParty> {
  const left = [...before]
  const right = [...after]
  const both: [ThirdParty, ThirdParty][] = []
  for (const rule of rules)
    for (const one of [...left]) {
      const at = right.findIndex((other) => rule(one, other))
      const other = right[at]
      if (!other) continue
      both.push([one, other])
      left.splice(left.indexOf(one), 1)
      right.splice(at, 1)
    }
  return { both, before: left, after: right }
}

export function compareParties(before: readonly ThirdParty[], after: readonly ThirdParty[]): Change[] {
  const matched = matchParties(before, after)
  return [
    ...matched.after.map((party): Change => ({ kind: 'party-added', name: party.name, party, before: [], after: party.evidence })),
    ...matched.before.map((party): Change => ({ kind: 'party-removed', name: party.name, party, before: party.evidence, after: [] })),
    ...matched.both.flatMap(([one, other]) => details(one, other)),
  ]
}

function details(one: ThirdParty, other: ThirdParty): Change[] {
  const quotes = { name: other.name, before: one.evidence, after: other.evidence }
  const changes: Change[] = []
  if (!same(one.vendor, other.vendor)) changes.push({ kind: 'party-vendor', from: one.vendor, to: other.vendor, ...quotes })
  const added = other.data.filter((category) => !one.data.includes(category))
  const dropped = one.data.filter((category) => !other.data.includes(category))
  if (added.length + dropped.length > 0) changes.push({ kind: 'party-data', added, dropped, ...quotes })
  if (!same(one.purpose, other.purpose)) changes.push({ kind: 'party-purpose', from: one.purpose, to: other.purpose, ...quotes })
  return changes
}

/** Nothing and something are told as a change as well. */
const same = (one: string | null, other: string | null) => (one === null ? '' : plain(one)) === (other === null ? '' : plain(other))
const plain = (words: string) => keyOfWords(words).replace(/[\p{P}\p{S}]+/gu, '')
