import { useMemo, useState } from 'preact/hooks'
import { MatrixTable } from '../../components/compare/MatrixTable.tsx'
import { Picker } from '../../components/compare/Picker.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { matrixOf } from '../../lib/compare/matrix.ts'
import { comparisonCsv, comparisonJson, comparisonMarkdown } from '../../lib/export/comparison.ts'
import { everything } from '../../lib/library/query.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { useLibrary } from '../../lib/pages/use-library.ts'
import { libraryWorker } from './worker.ts'

export const Compare = ({ ids }: { ids: readonly string[] }) => (ids.length < 2 ? <Choose /> : <Matrix ids={ids} />)

function Choose() {
  const { locale } = useI18n()
  const [query, setQuery] = useState(everything)
  const { shown, failed } = useLibrary(libraryWorker(), query, locale)
  if (failed) return <Unavailable reason={failed.reason} />
  if (shown === null) return null
  return (
    <Picker
      rows={shown.rows}
      saved={shown.saved}
      total={shown.total}
      text={query.text}
      onText={(text) => setQuery({ ...everything, text })}
      onCompare={(ids) => (location.hash = hashOf({ view: 'compare', ids }))}
    />
  )
}

function Matrix({ ids }: { ids: readonly string[] }) {
  const i18n = useI18n()
  const { answer } = useAnswer('compare.open', { ids: [...ids] })
  const matrix = useMemo(() => (answer?.ok ? matrixOf(answer.policies) : null), [answer])
  if (answer && !answer.ok) return <Unavailable reason={answer.reason} />
  if (!matrix) return null
  const save = (kind: 'csv' | 'md' | 'json') => {
    if (kind === 'csv') download(comparisonCsv(matrix, i18n), 'mingbai-comparison.csv', 'text/csv;charset=utf-8')
    else if (kind === 'md') download(comparisonMarkdown(matrix, i18n), 'mingbai-comparison.md', 'text/markdown;charset=utf-8')
    else download(comparisonJson(matrix), 'mingbai-comparison.json', 'application/json')
  }
  return <MatrixTable matrix={matrix} onExport={save} />
}
