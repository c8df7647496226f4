import type { PolicyRow } from '../messages.ts'
import type { Summary } from '../model.ts'
import { fold } from '../text/fold.ts'
import { facetsOf } from './facets.ts'
import { naming } from './naming.ts'
import type { PolicyRecord } from './schema.ts'

/** What a summary adds to its policy's record. */
export type Derived = Pick<
  PolicyRecord,
  | 'title'
  | 'product'
  | 'operator'
  | 'hash'
  | 'rules'
  | 'updated'
  | 'effective'
  | 'characters'
  | 'sensitive'
  | 'thirdParties'
  | 'routes'
  | 'conflicts'
  | 'words'
  | 'site'
  | 'links'
  | 'list'
  | 'facets'
>

export function derive(summary: Summary, from: string): Derived {
  const { facts, document } = summary
  return {
    title: document.title,
    product: facts.product ?? '',
    operator: facts.operator ?? '',
    hash: document.hash,
    rules: summary.rules,
    updated: facts.updated,
    effective: facts.effective,
    characters: document.characters,
    sensitive: sensitive(summary),
    thirdParties: summary.thirdParties.length,
    // The ways out, as the card counts them; an address for questions is none.
    routes: summary.routes.filter(({ kind }) => kind !== 'contact').length,
    conflicts: summary.conflicts.length,
    words: words(summary, from),
    ...naming(summary),
    facets: facetsOf(summary),
  }
}

/** The number on the badge and in the list: kinds of data with a basis for calling them sensitive. */
export const sensitive = (summary: Summary): number => summary.data.filter(({ bases }) => bases.length > 0).length

function words(summary: Summary, from: string): string {
  const { facts, data, thirdParties, routes } = summary
  const all = [
    summary.document.title,
    facts.product ?? '',
    facts.operator ?? '',
    from,
    ...thirdParties.flatMap(({ name, aliases, vendor, sdk }) => [name, ...aliases, vendor ?? '', sdk ?? '']),
    ...data.flatMap((item) => [item.category, ...item.words]),
    ...routes.map(({ target }) => target),
  ]
  return [...new Set(all.map((word) => fold(word).trim()).filter((word) => word !== ''))].join('\n')
}

/** The line of the library for a record. */
export function toRow(record: PolicyRecord): PolicyRow {
  const { id, product, operator, title, url, from, added, read, updated, effective } = record
  const { characters, sensitive, thirdParties, routes, conflicts, versions, list, changed } = record
  return {
    id,
    product,
    operator,
    title,
    url,
    from,
    added,
    read,
    updated,
    effective,
    characters,
    sensitive,
    thirdParties,
    routes,
    conflicts,
    versions,
    list,
    changed,
  }
}
