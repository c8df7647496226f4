import { mailLink, issueLink } from '../../lib/report/links.ts'
import { reportText, reportTitle } from '../../lib/report/plain.ts'
import { MAIL, TRACKER } from '../../lib/report/tracker.ts'
import type { ReportRecord } from '../../lib/store/schema.ts'
import { Copy } from '../parts/Copy.tsx'
import { HostLink } from '../parts/HostLink.tsx'
import { useI18n } from '../ui.ts'
import './report.css'

interface Props {
  record: ReportRecord
  /** The address that may be put in or left out; null where there is none. */
  address: string | null
  onChange: (record: ReportRecord) => void
  onFile: () => void
  onDelete: () => void
}

/** Everything that a report holds, before it leaves: the preview is its text, and nothing else is in it. */
export function ReportPreview({ record, address, onChange, onFile, onDelete }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const { report, state } = record
  const text = reportText(report, i18n)
  const title = reportTitle(report, i18n)
  const issue = issueLink(TRACKER, title, text, t('report.cut'))
  return (
    <div class="report" data-testid="report">
      {(address ?? report.url) !== null && (
        <label>
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
          onChange={(event) => onChange({ ...record, report: { ...report, note: event.currentTarget.value } })}
        />
      </label>
      <h2>{t('report.preview')}</h2>
      <pre class="report-text" tabIndex={0} data-testid="report-text">
        {text}
      </pre>
      <p class="small soft">{t('report.nothing-sent')}</p>
      <p class="acts">
        <button type="button" class="button primary" data-testid="report-file" onClick={onFile}>
          {t('report.file')}
        </button>
        <Copy text={text} label={t('report.copy')} />
        <HostLink url={issue.url} label={t('report.issue')} />
        <a class="button" href={mailLink(MAIL, title, text, t('report.cut')).url}>
          {t('leave.mail')}
        </a>
        {!issue.whole && <span class="small soft">{t('leave.cut')}</span>}
      </p>
      <p class="acts">
        <label>
          {t('report.state')}{' '}
          <select
            class="field"
            value={state.state}
            data-testid="report-state"
            onChange={({ currentTarget: { value } }) =>
              onChange({
                ...record,
                state:
                  value === 'fixed'
                    ? { state: 'fixed', version: report.versions.extension }
                    : value === 'handed-on'
                      ? { state: 'handed-on', at: record.at }
                      : { state: 'draft' },
              })
            }
          >
            {(['draft', 'handed-on', 'fixed'] as const).map((id) => (
              <option key={id} value={id}>
                {t(`report.state.${id}`)}
              </option>
            ))}
          </select>
        </label>
        {state.state === 'fixed' && (
          <label>
            {t('report.fixed-in')}{' '}
            <input
              class="field"
              value={state.version}
              onChange={({ currentTarget: { value } }) =>
                value !== '' && onChange({ ...record, state: { state: 'fixed', version: value } })
              }
            />
          </label>
        )}
        <button type="button" class="button" data-testid="delete-report" onClick={onDelete}>
          {t('report.delete')}
        </button>
      </p>
    </div>
  )
}
