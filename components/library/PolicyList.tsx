import type { PolicyRow } from '../../lib/messages.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import { PolicyLine } from './PolicyLine.tsx'
import { hashOf } from './routes.ts'
import './list.css'

interface Props {
  query: string
  onQuery: (query: string) => void
  /** Null while the first answer is on its way. */
  rows: readonly PolicyRow[] | null
  /** How many there are, shown or not. */
  total: number
  /** Records that could not be read; they are left alone. */
  broken: number
  onMore: () => void
  onDelete: (row: PolicyRow) => void
}

/** Every saved policy, newest reading first. */
export function PolicyList({ query, onQuery, rows, total, broken, onMore, onDelete }: Props) {
  const { t } = useI18n()
  const nothingSaved = rows?.length === 0 && query.trim() === ''
  return (
    <div class="view" data-testid="library">
      <div class="list-head">
        <h1 class="view-title">{t('library.title')}</h1>
        <p class="soft number" role="status">
          {rows !== null && !nothingSaved && t(query.trim() === '' ? 'library.count' : 'library.matches', { count: total })}
        </p>
        <div class="search">
          <Icon name="search" />
          <input
            class="field"
            type="search"
            value={query}
            placeholder={t('library.search')}
            aria-label={t('library.search')}
            data-testid="library-search"
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </div>
      </div>
      {broken > 0 && <p class="quiet list-note">{t('library.broken', { count: broken })}</p>}
      {nothingSaved && (
        <div class="empty" data-testid="library-empty">
          <h2>{t('library.empty.title')}</h2>
          <p class="soft">{t('library.empty.text')}</p>
          <a class="button primary" href={hashOf({ view: 'add' })}>
            <Icon name="plus" />
            {t('nav.add')}
          </a>
        </div>
      )}
      {rows?.length === 0 && !nothingSaved && <p class="quiet list-note">{t('library.no-match')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul class="policies">
          {rows.map((row) => (
            <PolicyLine key={row.id} row={row} onDelete={onDelete} />
          ))}
        </ul>
      )}
      {rows !== null && rows.length < total && (
        <button type="button" class="button list-more" onClick={onMore}>
          {t('fold.more', { count: total - rows.length })}
        </button>
      )}
    </div>
  )
}
