import { useState } from 'preact/hooks'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { ReportPreview } from '../../components/report/ReportPreview.tsx'
import { useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import type { ReportRecord } from '../../lib/store/schema.ts'

export function Report({ id }: { id: string }) {
  const { t } = useI18n()
  const { answer } = useAnswer('reports.list', {})
  const [edited, setEdited] = useState<ReportRecord | null>(null)
  /** Remembered while the page is open, so that leaving it out can be taken back. */
  const [address, setAddress] = useState<string | null>(null)
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  const record = edited ?? answer.reports.find((one) => one.id === id)
  if (!record) return <p class="quiet">{t('report.none')}</p>
  const change = (next: ReportRecord) => {
    if (record.report.url !== null) setAddress(record.report.url)
    const now = Date.now()
    const changed = { ...next, at: now, state: next.state.state === 'handed-on' ? { ...next.state, at: now } : next.state }
    setEdited(changed)
    void ask('reports.put', { record: changed })
  }
  return (
    <div class="view narrow">
      <h1 class="view-title">{t('report.heading')}</h1>
      <ReportPreview
        record={record}
        address={record.report.url ?? address}
        onChange={change}
        onFile={() =>
          download(
            `${JSON.stringify(record.report, null, 2)}\n`,
            `mingbai-report-${record.report.created.slice(0, 10)}.json`,
            'application/json',
          )
        }
        onDelete={() => void ask('reports.delete', { ids: [id] }).then(() => (location.hash = hashOf({ view: 'reports' })))}
      />
    </div>
  )
}
