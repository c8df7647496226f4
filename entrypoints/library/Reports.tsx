import { useState } from 'preact/hooks'
import { UndoBar } from '../../components/library/UndoBar.tsx'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { ReportList, type StateFilter } from '../../components/report/ReportList.tsx'
import { useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import type { ReportRecord } from '../../lib/store/schema.ts'

/** A report that was deleted on another view, so that it can be taken back here. */
let deletedElsewhere: ReportRecord | null = null
export const deleted = (record: ReportRecord) => (deletedElsewhere = record)

export function Reports() {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<StateFilter>('all')
  const [undo, setUndo] = useState(() => {
    const record = deletedElsewhere
    deletedElsewhere = null
    return record
  })
  const { answer, again } = useAnswer('reports.list', { query })
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  const { reports, total } = answer
  return (
    <div class="view narrow" data-testid="reports">
      <h1 class="view-title">{t('nav.reports')}</h1>
      <ReportList
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={setFilter}
        reports={reports}
        any={total > 0}
        onDelete={(record) =>
          void ask('reports.delete', { ids: [record.id] }).then(({ ok }) => {
            if (ok) setUndo(record)
            again()
          })
        }
        onExport={(shown) =>
          download(
            `${JSON.stringify(
              shown.map(({ report }) => report),
              null,
              2,
            )}\n`,
            'mingbai-reports.json',
            'application/json',
          )
        }
      />
      <UndoBar
        text={undo && t('report.deleted')}
        onUndo={() => {
          if (undo) void ask('reports.put', { record: undo }).then(again)
          setUndo(null)
        }}
        onClose={() => setUndo(null)}
      />
    </div>
  )
}
