import { RouteKind, type Summary } from '../model.ts'
import { groupParties } from './identity.ts'
import type { Passage } from './passage.ts'
import { label, words, type Cell, type Term } from './terms.ts'
import { keyOfWords } from './words.ts'

export const groups = ['data', 'permissions', 'parties', 'routes', 'retention', 'stated', 'contacts', 'duties'] as const
export type Group = (typeof groups)[number]

/** A row before the policies that say nothing are filled in. */
export interface DraftRow {
  group: Group
  key: string
  label: Term
  cells: Map<number, Cell>
}

/** All rows, group by group; within a group the ones that more policies have come first. */
export function rowsOf(summaries: readonly Summary[]): DraftRow[] {
  const table = new Table()
  summaries.forEach((summary, at) => {
    for (const { category, necessity, evidence } of summary.data)
      table.add('data', category, label('category', category), at, [label('necessity', necessity)], evidence)
    for (const { permission, evidence } of summary.permissions)
      table.add('permissions', permission, label('permission', permission), at, [label('answer', 'stated')], evidence)
    for (const { kind, channel, target, deadline, evidence } of summary.routes) {
      const terms = [words(target), ...(deadline ? [{ term: 'period', period: deadline } as const] : [])]
      table.add('routes', `${kind}:${channel}`, label('route', kind), at, [label('channel', channel), ...terms], evidence)
    }
    for (const { what, period, evidence } of summary.retention)
      table.add('retention', keyOfWords(what), words(what), at, period ? [{ term: 'period', period }] : [], evidence)
    stated(table, at, summary)
    for (const { id, state, evidence } of summary.notStated) table.add('duties', id, label('duty', id), at, [], evidence, state)
  })
  for (const { key, name, members } of groupParties(summaries.map(({ thirdParties }) => thirdParties)))
    for (const { policy, party } of members) {
      const terms = party.data.map((category) => label('category', category))
      table.add('parties', key, words(name), policy, terms, party.evidence)
    }
  return groups.flatMap((group) =>
    table.rows
      .filter((row) => row.group === group)
      .sort((a, b) => kindOf(a) - kindOf(b) || (group === 'stated' || group === 'duties' ? 0 : b.cells.size - a.cells.size)),
  )
}

/** The ways out stand together by what they are for, in the order of their weight. */
const kindOf = ({ group, key }: DraftRow) => (group === 'routes' ? RouteKind.options.findIndex((kind) => key.startsWith(`${kind}:`)) : 0)

const contacts = ['emails', 'phones', 'urls', 'postal'] as const
const channels = { emails: 'email', phones: 'phone', urls: 'url', postal: 'post' } as const

function stated(table: Table, at: number, { facts, routes }: Summary): void {
  const quotes = (name: string) => facts.evidence[name] ?? []
  const add = (name: string, term: Term | null) => {
    const row = table.row('stated', name, label('fact', name))
    if (term) table.fill(row, at, [term], quotes(name))
  }
  add('operator', facts.operator === null ? null : words(facts.operator))
  add('storage', facts.storage === null ? null : words(facts.storage))
  add('crossBorder', facts.crossBorder === 'unstated' ? null : label('border', facts.crossBorder))
  add('replyDays', facts.replyDays && { term: 'period', period: facts.replyDays })
  add('minorsAge', facts.minorsAge === null ? null : { term: 'age', age: facts.minorsAge })
  for (const contact of contacts)
    for (const value of facts[contact]) {
      const holding = quotes(contact).filter(({ quote }) => quote.includes(value))
      const passages = holding.length > 0 ? holding : routes.flatMap((route) => (route.target === value ? route.evidence : []))
      table.add('contacts', contact, label('channel', channels[contact]), at, [words(value)], passages)
    }
}

/** Collects rows by group and key; what a policy says twice in one row is joined, each term and passage once. */
class Table {
  readonly rows: DraftRow[] = []
  readonly #byKey = new Map<string, DraftRow>()

  row(group: Group, key: string, label: Term): DraftRow {
    const id = `${group}\n${key}`
    let row = this.#byKey.get(id)
    if (!row) {
      row = { group, key, label, cells: new Map() }
      this.#byKey.set(id, row)
      this.rows.push(row)
    }
    return row
  }

  fill(row: DraftRow, at: number, terms: readonly Term[], evidence: readonly Passage[], state: Cell['state'] = 'stated'): void {
    const cell = row.cells.get(at) ?? { state, terms: [], evidence: [] }
    for (const term of terms) if (!cell.terms.some((other) => JSON.stringify(other) === JSON.stringify(term))) cell.terms.push(term)
    for (const one of evidence)
      if (!cell.evidence.some(({ start, end, page }) => start === one.start && end === one.end && page === one.page))
        cell.evidence.push(one)
    row.cells.set(at, cell)
  }

  add(
    group: Group,
    key: string,
    name: Term,
    at: number,
    terms: readonly Term[],
    evidence: readonly Passage[],
    state?: Cell['state'],
  ): void {
    this.fill(this.row(group, key, name), at, terms, evidence, state)
  }
}
