import type { Source } from '../../lib/lists/sources.ts'
import type { Evidence } from '../../lib/model.ts'
import type { FactList } from '../../lib/report/fact-value.ts'
import { Quotes } from '../parts/Quotes.tsx'
import { FromPage } from './FromPage.tsx'

interface Props<T> {
  sources: readonly Source<T>[]
  list: FactList
  /** The words that are lifted out in the passages of a source. */
  words?: (item: T) => string[]
}

/** The passages that a fact rests on: the policy's own, and those of each list that names it, with the page that they stand on. */
export function SourceQuotes<T extends { evidence: readonly Evidence[] }>({ sources, list, words = () => [] }: Props<T>) {
  return sources.map(({ page, at, item }) =>
    page === null ? (
      <Quotes key="" evidence={item.evidence} words={words(item)} fact={{ list, at }} />
    ) : (
      <FromPage key={`${page.id}-${at}`} page={page}>
        <Quotes evidence={item.evidence} words={words(item)} />
      </FromPage>
    ),
  )
}
