import { useState } from 'preact/hooks'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { ReportPreview } from '../../components/report/ReportPreview.tsx'
import { useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { ReportRecord } from '../../lib/store/schema.ts'
import { deleted } from './Reports.tsx'

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
    // What a report does not take (a control character pasted into the note) never gets into it.
    const { data } = ReportRecord.safeParse({ ...next, at: Date.now() })
    if (!data) return
    setEdited(data)
    void ask('reports.put', { record: data })
  }
  const day = record.report.created.slice(0, 10)
  return (
    <div class="view narrow">
      <p>
        <a class="link" href={hashOf({ view: 'reports' })}>
          {t('report.back')}
        </a>
      </p>
      <h1 class="view-title">{t('report.heading')}</h1>
      <ReportPreview
        record={record}
        address={record.report.url ?? address}
        now={() => Date.now()}
        onChange={change}
        onFile={(letter) =>
          letter === undefined
            ? download(`${JSON.stringify(record.report, null, 2)}\n`, `mingbai-report-${day}.json`, 'application/json')
            : download(letter, `mingbai-letter-${day}.txt`)
        }
        onDelete={() =>
          void ask('reports.delete', { ids: [id] }).then(({ ok }) => {
            if (!ok) return
            deleted(record)
            location.hash = hashOf({ view: 'reports' })
          })
        }
      />
    </div>
  )
}
