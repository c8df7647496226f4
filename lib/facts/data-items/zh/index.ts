import taxonomy from '../../../knowledge/taxonomy.json' with { type: 'json' }
import type { Basis, Category, DataItem, ThirdParty } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { attributesOf } from './attributes.ts'
import { readDeclared } from './declared.ts'
import type { DataItems, Own } from '../index.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { inOwnName } from './own-name.ts'
import { phraseMentions } from './phrases.ts'

const counts = 0.5
const mostQuotes = 3
/** What a phrase says plainly enough for 上述信息 to point to. */
const pointable = new Set<Category>(['audio', 'location-track', 'face'])
const bases = new Map(taxonomy.categories.map((category) => [category.id, category.bases as Basis[]]))

export function readDataItemsZh(reading: Reading, thirdParties: readonly ThirdParty[], own?: Own): DataItems {
  const isName = inOwnName(reading, own?.product)
  const { mentions, voids } = mentionsOf(reading, thirdParties, isName, own)
  const phrased = phraseMentions(reading, voids)
  const declared = readDeclared(reading, [...mentions, ...phrased.filter((mention) => pointable.has(mention.category))], isName)
  const sensitive = new Set(declared.map((item) => item.category))
  const byCategory = Map.groupBy(
    [...mentions, ...phrased].filter((mention) => mention.score >= counts),
    (mention) => mention.category,
  )
  const data = [...byCategory].map(([category, found]) => itemOf(reading, category, found, sensitive.has(category)))
  return { data: data.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start), declared }
}

function itemOf(reading: Reading, category: Category, found: readonly Mention[], declared: boolean): DataItem {
  const { text } = reading.document
  const operator = found.filter((mention) => mention.by === 'operator')
  const used = (operator.length ? operator : found).toSorted((a, b) => b.score - a.score || a.term.start - b.term.start)
  const clauses = new Map(used.toReversed().map((mention) => [mention.clause, mention]))
  return {
    category,
    by: operator.length ? 'operator' : 'third-party',
    words: [
      ...new Set(
        used.filter((mention) => mention.word).map((mention) => text.slice(mention.term.start, mention.term.end).replace(/\s+/gu, ' ')),
      ),
    ],
    ...attributesOf(reading, used),
    bases: [...(bases.get(category) ?? []), ...(declared ? (['declared'] as const) : [])],
    evidence: [...clauses.values()]
      .toReversed()
      .slice(0, mostQuotes)
      .map((mention) => excerpt(text, reading.clauses[mention.clause]!, mention.siblings, mention.term)),
  }
}
