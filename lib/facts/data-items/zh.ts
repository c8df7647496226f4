import taxonomy from '../../knowledge/taxonomy.json' with { type: 'json' }
import type { Basis, Category, DataItem, ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import type { DataItems } from './index.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { phraseHits } from './phrases.ts'

const counts = 0.5
const bases = new Map(taxonomy.categories.map((category) => [category.id, category.bases as Basis[]]))

export function readDataItemsZh(reading: Reading, thirdParties: readonly ThirdParty[]): DataItems {
  const byCategory = new Map<Category, Mention[]>()
  const { mentions, voids } = mentionsOf(reading, thirdParties)
  for (const mention of [...mentions, ...phraseMentions(reading, voids)]) {
    if (mention.score < counts) continue
    const list = byCategory.get(mention.category)
    if (list) list.push(mention)
    else byCategory.set(mention.category, [mention])
  }
  const data: DataItem[] = []
  for (const [category, mentions] of byCategory) {
    const own = mentions.filter((mention) => mention.by === 'operator')
    const used = (own.length ? own : mentions).toSorted((a, b) => b.score - a.score)
    data.push({
      category,
      by: own.length ? 'operator' : 'third-party',
      words: [...new Set(used.map((mention) => reading.document.text.slice(mention.term.start, mention.term.end)))],
      purposes: [],
      conditions: [],
      necessity: 'unknown',
      bases: bases.get(category) ?? [],
      evidence: used.slice(0, 3).map((mention) => evidenceAt(reading.document.text, mention.segment.start, mention.segment.end)),
    })
  }
  return { data, declared: [] }
}

const phraseMentions = (reading: Reading, voids: ReadonlySet<number>): Mention[] =>
  phraseHits(reading, voids).map((hit) => ({
    category: hit.category,
    by: 'operator',
    score: 0.6,
    term: { ...hit, weak: false },
    clause: hit.clause,
    segment: {
      ...reading.clauses[hit.clause]!,
      act: 'take',
      actor: 'operator',
      named: true,
      from: hit.start,
      until: hit.end,
      takesBack: false,
    },
  }))
