import { reportName } from '../../lib/report/plain.ts'
import type { ReportRecord } from '../../lib/store/schema.ts'
import { hashOf } from '../library/routes.ts'
import { Choice } from '../parts/Choice.tsx'
import { Icon } from '../parts/Icon.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { useI18n } from '../ui.ts'
import './report.css'

export type StateFilter = 'all' | ReportRecord['state']['state']

interface Props {
  query: string
  onQuery: (query: string) => void
  filter: StateFilter
  onFilter: (filter: StateFilter) => void
  /** Those that match the query, and how many there are at all. */
  reports: readonly ReportRecord[]
  any: boolean
  onDelete: (record: ReportRecord) => void
  onExport: (reports: readonly ReportRecord[]) => void
}

/** All reports with where they stand: to be searched, opened, deleted and exported. */
export function ReportList({ query, onQuery, filter, onFilter, reports, any, onDelete, onExport }: Props) {
  const i18n = useI18n()
  const { t, moment, number } = i18n
  const shown = reports.filter(({ state }) => filter === 'all' || state.state === filter)
  if (!any)
    return (
      <>
        <p class="quiet">{t('report.none')}</p>
        <p class="soft">{t('report.none-text')}</p>
      </>
    )
  return (
    <>
      <div class="report-bar">
        <SearchField label={t('report.search')} value={query} onText={onQuery} testId="report-search" />
        <Choice
          label={t('report.state')}
          value={filter}
          options={[
            ['all', t('report.all')],
            ['draft', t('report.state.draft')],
            ['handed-on', t('report.state.handed-on')],
            ['fixed', t('report.state.fixed')],
          ]}
          onChange={onFilter}
        />
      </div>
      {shown.length === 0 && <p class="quiet">{t('report.no-match')}</p>}
      <ul class="report-list">
        {shown.map((record) => (
          <li key={record.id} data-testid="report-row">
            <a class="link" href={hashOf({ view: 'report', id: record.id })}>
              {titleOf(record)}
            </a>
            <span class="small soft number">{detail(record)}</span>
            <button
              type="button"
              class="delete"
              aria-label={`${t('report.delete')}: ${titleOf(record)}`}
              title={t('report.delete')}
              data-testid="delete-row"
              onClick={() => onDelete(record)}
            >
              <Icon name="trash" size={14} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <button type="button" class="button" data-testid="export-reports" onClick={() => onExport(shown)}>
          {t('report.export')} ({number(shown.length)})
        </button>
      )}
    </>
  )

  function titleOf({ report }: ReportRecord): string {
    return reportName(report, i18n)
  }

  function detail({ at, state, report }: ReportRecord): string {
    const host = report.url === null ? null : URL.parse(report.url)?.host
    return [
      t(`report.state.${state.state}`) + (state.state === 'fixed' ? ` ${state.version}` : ''),
      moment(at),
      host,
      report.about === 'card' && report.mistakes.length > 1 ? t('report.mistakes', { count: report.mistakes.length }) : null,
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
