import { useMemo } from 'preact/hooks'
import { MatrixTable } from '../../components/compare/MatrixTable.tsx'
import { Picker } from '../../components/compare/Picker.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { matrixOf } from '../../lib/compare/matrix.ts'
import { comparisonCsv, comparisonJson, comparisonMarkdown } from '../../lib/export/comparison.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'

export const Compare = ({ ids }: { ids: readonly string[] }) => (ids.length < 2 ? <Choose /> : <Matrix ids={ids} />)

function Choose() {
  const { answer } = useAnswer('policies.list', { limit: 1000 })
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  return <Picker rows={answer.rows} onCompare={(ids) => (location.hash = hashOf({ view: 'compare', ids }))} />
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
