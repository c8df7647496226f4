import { useState } from 'preact/hooks'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import { download } from '../../lib/pages/download.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { reportTitle } from '../../lib/report/plain.ts'

export function Reports() {
  const i18n = useI18n()
  const { t, moment } = i18n
  const [query, setQuery] = useState('')
  const { answer, again } = useAnswer('reports.list', { query })
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  const { reports } = answer
  return (
    <div class="view narrow" data-testid="reports">
      <h1 class="view-title">{t('nav.reports')}</h1>
      <input
        class="field"
        type="search"
        value={query}
        placeholder={t('report.search')}
        aria-label={t('report.search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {reports.length === 0 && <p class="quiet">{t('report.none')}</p>}
      <ul>
        {reports.map(({ id, at, state, report }) => (
          <li key={id} data-testid="report-row">
            <a class="link" href={hashOf({ view: 'report', id })}>
              {reportTitle(report, i18n)}
            </a>{' '}
            <span class="small soft">
              {moment(at)} · {t(`report.state.${state.state}`)} {state.state === 'fixed' ? state.version : ''}
            </span>{' '}
            <button type="button" class="act" onClick={() => void ask('reports.delete', { ids: [id] }).then(again)}>
              {t('report.delete')}
            </button>
          </li>
        ))}
      </ul>
      {reports.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() =>
            download(
              `${JSON.stringify(
                reports.map(({ report }) => report),
                null,
                2,
              )}\n`,
              'mingbai-reports.json',
              'application/json',
            )
          }
        >
          {t('report.export')}
        </button>
      )}
    </div>
  )
}
