import { nameOf } from '../../lib/name-of.ts'
import type { PolicyRow } from '../../lib/messages.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import { hashOf } from './routes.ts'

export interface LineActions {
  onSelect: (id: string, extend: boolean) => void
  onDelete: (ids: readonly string[]) => void
}

interface Props extends LineActions {
  row: PolicyRow
  selected: boolean
  /** Place in the whole list, from 1, and its length: for screen readers. */
  place: number
  total: number
}

/** One saved policy: whose, from where, when, and its three numbers. */
export function PolicyLine({ row, selected, place, total, onSelect, onDelete }: Props) {
  const { t, number, date, moment } = useI18n()
  const name = nameOf(row)
  const counts = [
    ['sensitive', row.sensitive],
    ['third-parties', row.thirdParties],
    ['routes', row.routes],
  ] as const
  return (
    <li
      class={selected ? 'policy selected' : 'policy'}
      aria-posinset={place}
      aria-setsize={total}
      data-testid="policy-row"
      data-id={row.id}
    >
      <label class="policy-select">
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('library.select', { name })}
          data-testid="select-policy"
          onClick={(event) => onSelect(row.id, event.shiftKey)}
        />
      </label>
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
        {row.changed > 0 && (
          <a class="policy-changed" href={hashOf({ view: 'versions', id: row.id })} data-testid="policy-changed">
            {t('library.changed', { when: date(new Date(row.changed).toISOString().slice(0, 10)) })}
          </a>
        )}
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
        onClick={() => onDelete([row.id])}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
