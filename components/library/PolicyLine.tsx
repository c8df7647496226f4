import type { PolicyRow } from '../../lib/messages.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import { hashOf } from './routes.ts'

/** One saved policy: whose, from where, when, and its three numbers. */
export function PolicyLine({ row, onDelete }: { row: PolicyRow; onDelete: (row: PolicyRow) => void }) {
  const { t, number, date, moment } = useI18n()
  const name = row.product || row.title || row.from
  const counts = [
    ['sensitive', row.sensitive],
    ['third-parties', row.thirdParties],
    ['routes', row.routes],
  ] as const
  return (
    <li class="policy" data-testid="policy-row">
      <a class="policy-main" href={hashOf({ view: 'policy', id: row.id })}>
        <b>{name}</b>
        <span class="small soft">{[row.operator, row.from].filter((part) => part !== '').join(' · ')}</span>
      </a>
      <span class="policy-dates small soft number">
        <span>{t('library.read', { when: moment(row.read) })}</span>
        <span>
          {row.updated
            ? t('head.updated', { date: date(row.updated) })
            : row.effective
              ? t('head.effective', { date: date(row.effective) })
              : t('head.no-date')}
        </span>
      </span>
      <span class="policy-counts">
        {counts.map(([id, count]) => (
          <span key={id} class={`policy-count count-${id}`}>
            <b class={count === 0 ? 'number none' : 'number'}>{number(count)}</b>
            <small>{t(`library.count.${id}`)}</small>
          </span>
        ))}
      </span>
      <button
        type="button"
        class="policy-delete"
        aria-label={t('library.delete', { name })}
        title={t('library.delete', { name })}
        data-testid="delete-policy"
        onClick={() => onDelete(row)}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
