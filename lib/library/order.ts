import type { PolicyRow } from '../messages.ts'
import { nameOf } from '../name-of.ts'
import type { Sort } from './query.ts'

/** The date that a policy gives itself. Shortened dates (2026, 2026-03) stand before the longer ones that they begin. */
export const policyDate = ({ updated, effective }: Pick<PolicyRow, 'updated' | 'effective'>): string => updated ?? effective ?? ''

type Compare = (a: PolicyRow, b: PolicyRow) => number

/** What has nothing to be put in order by: it comes last in both directions. */
const lacking: Partial<Record<Sort, (row: PolicyRow) => boolean>> = {
  'policy-date': (row) => policyDate(row) === '',
  changed: (row) => row.changed === 0,
}

const text = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** How two policies stand to each other; equal ones by the date of reading, newest first. */
export function orderBy(sort: Sort, reverse: boolean, locale: string): Compare {
  const collator = new Intl.Collator(locale, { numeric: true })
  const natural: Record<Sort, Compare> = {
    read: (a, b) => b.read - a.read,
    name: (a, b) => collator.compare(nameOf(a), nameOf(b)),
    sensitive: (a, b) => b.sensitive - a.sensitive,
    'third-parties': (a, b) => b.thirdParties - a.thirdParties,
    'policy-date': (a, b) => text(policyDate(b), policyDate(a)),
    changed: (a, b) => b.changed - a.changed,
  }
  const compare = natural[sort]
  const lacks = lacking[sort]
  return (a, b) =>
    (lacks ? Number(lacks(a)) - Number(lacks(b)) : 0) || (reverse ? compare(b, a) : compare(a, b)) || b.read - a.read || text(a.id, b.id)
}
