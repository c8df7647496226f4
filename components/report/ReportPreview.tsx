import { mailLink, issueLink } from '../../lib/report/links.ts'
import { reportText, reportTitle } from '../../lib/report/plain.ts'
import { MAIL, TRACKER } from '../../lib/report/tracker.ts'
import type { ReportRecord } from '../../lib/store/schema.ts'
import { Copy } from '../parts/Copy.tsx'
import { HostLink } from '../parts/HostLink.tsx'
import { useI18n } from '../ui.ts'
import { ContradictionLetter } from './ContradictionLetter.tsx'
import { ReportState } from './ReportState.tsx'
import './report.css'

interface Props {
  record: ReportRecord
  /** The address that may be put in or left out; null where there is none. */
  address: string | null
  onChange: (record: ReportRecord) => void
  /** Saves the report, or the letter about a contradiction. */
  onFile: (letter?: string) => void
  onDelete: () => void
  now: () => number
  /** Form of the tracker for a new issue; null where the build names none. */
  tracker?: string | null
  mail?: string | null
}

/** Everything that a report holds, before it leaves: the preview is its text, and nothing else is in it. */
export function ReportPreview({ record, address, onChange, onFile, onDelete, now, tracker = TRACKER, mail = MAIL }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const { report, state } = record
  const text = reportText(report, i18n)
  const title = reportTitle(report, i18n)
  const issue = tracker === null ? null : issueLink(tracker, title, text, t('report.cut'))
  const letter = mailLink(mail, title, text, t('report.cut'))
  /** Its writer took one of the ways out. */
  const handedOn = () => state.state === 'draft' && onChange({ ...record, state: { state: 'handed-on', at: now() } })
  return (
    <div class="report" data-testid="report">
      {report.about === 'contradiction' && (
        <ContradictionLetter
          report={report}
          onUse={handedOn}
          onFile={(words) => {
            onFile(words)
            handedOn()
          }}
        />
      )}
      {report.about === 'contradiction' && <h2>{t('report.technical')}</h2>}
      {(address ?? report.url) !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={report.url !== null}
            data-testid="with-address"
            onChange={(event) => onChange({ ...record, report: { ...report, url: event.currentTarget.checked ? address : null } })}
          />{' '}
          {t('report.with-address')}
        </label>
      )}
      <label>
        <span>{t('report.note')}</span>
        <textarea
          class="field"
          rows={3}
          maxLength={4000}
          value={report.note}
          data-testid="report-note"
          onInput={(event) => onChange({ ...record, report: { ...report, note: event.currentTarget.value } })}
        />
      </label>
      <h2>{t('report.preview')}</h2>
      <pre class="report-text" tabIndex={0} data-testid="report-text">
        {text}
      </pre>
      <details>
        <summary>{t('report.json')}</summary>
        <pre class="report-text" tabIndex={0} data-testid="report-json">
          {JSON.stringify(report, null, 2)}
        </pre>
      </details>
      <p class="small soft">{t('report.nothing-sent')}</p>
      <p class="acts">
        <button
          type="button"
          class="button primary"
          data-testid="report-file"
          onClick={() => {
            onFile()
            handedOn()
          }}
        >
          {t('report.file')}
        </button>
        <Copy text={text} label={t('report.copy')} />
        {issue && (
          <span data-testid="report-issue" onClick={handedOn}>
            <HostLink url={issue.url} label={t('report.issue')} />
          </span>
        )}
        <a class="button" href={letter.url} data-testid="report-mail" onClick={handedOn}>
          {t('leave.mail')}
        </a>
      </p>
      {!(issue?.whole ?? true) || !letter.whole ? <p class="small soft">{t('leave.cut')}</p> : null}
      {issue === null && (
        <p class="small soft" data-testid="no-tracker">
          {t('report.no-tracker')}
        </p>
      )}
      <p class="acts">
        <ReportState
          state={state}
          version={report.versions.extension}
          now={now}
          onChange={(next) => onChange({ ...record, state: next })}
        />
        <button type="button" class="button" data-testid="delete-report" onClick={onDelete}>
          {t('report.delete')}
        </button>
      </p>
    </div>
  )
}
