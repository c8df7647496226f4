import type { JoinedList } from '../lists/joined.ts'
import { withLists } from '../lists/with-lists.ts'
import type { Summary } from '../model.ts'
import { onItsPage } from './passage.ts'
import { rowsOf, type DraftRow, type Group } from './rows.ts'
import { notFound, type Cell, type Term } from './terms.ts'

export const LEAST = 2
export const MOST = 6

/** A line of the comparison: one question, and what each policy says to it. */
export interface MatrixRow {
  group: Group
  /** Unique within its group. */
  key: string
  label: Term
  /** One per policy, in their order. */
  cells: Cell[]
  /** Do the policies say different things here? */
  differs: boolean
}

export interface Matrix {
  policies: { id: string; name: string; rules: string; url: string | null }[]
  rows: MatrixRow[]
}

export interface Compared {
  id: string
  name: string
  summary: Summary
  /** Its lists on other pages, which are compared as if they stood in it. */
  lists?: readonly JoinedList[]
}

/**
 * Several policies side by side.
 * @throws RangeError for fewer than two or more than six: the callers offer no other choice
 */
export function matrixOf(policies: readonly Compared[]): Matrix {
  if (policies.length < LEAST || policies.length > MOST) throw new RangeError(`${policies.length} policies to compare`)
  return {
    policies: policies.map(({ id, name, summary }) => ({ id, name, rules: summary.rules, url: summary.document.url })),
    rows: rowsOf(policies.map(({ summary, lists = [] }) => withLists(summary, lists.map(onItsPage)))).map((row) => ({
      ...fill(row, policies.length),
      differs: differs(row, policies.length),
    })),
  }
}

/** The rows in which the policies differ. */
export const differences = ({ rows }: Matrix): MatrixRow[] => rows.filter((row) => row.differs)

const fill = ({ group, key, label, cells }: DraftRow, count: number) => ({
  group,
  key,
  label,
  cells: Array.from({ length: count }, (_, index) => cells.get(index) ?? notFound),
})

function differs({ cells }: DraftRow, count: number): boolean {
  const said = Array.from({ length: count }, (_, index) => {
    const { state, terms } = cells.get(index) ?? notFound
    return JSON.stringify([state, terms.map((term) => JSON.stringify(term)).sort()])
  })
  return new Set(said).size > 1
}
