import { useEffect, useRef } from 'preact/hooks'
import type { Listed } from '../../lib/library/protocol.ts'
import { narrows, type ListQuery } from '../../lib/library/query.ts'
import type { Selection } from '../../lib/library/selection.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import { ListTools } from './ListTools.tsx'
import { Pager } from './Pager.tsx'
import type { LineActions } from './PolicyLine.tsx'
import { PolicyRows } from './PolicyRows.tsx'
import { hashOf } from './routes.ts'
import { SelectionBar, type SelectionActions } from './SelectionBar.tsx'
import '../parts/choice.css'
import './list.css'

interface Props extends LineActions, Omit<SelectionActions, 'onDelete'> {
  query: ListQuery
  onQuery: (part: Partial<ListQuery>) => void
  /** Null while the first answer is on its way; an answer may be that to an earlier query. */
  listed: (Listed & { query: ListQuery }) | null
  /** Rows of a page. */
  size: number
  selection: Selection
  onAllShown: () => void
  busy: boolean
}

/** Every saved policy: sought, filtered, in order, chosen. */
export function PolicyList({ query, onQuery, listed, size, selection, onAllShown, busy, onSelect, onDelete, ...acts }: Props) {
  const { t } = useI18n()
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), select, textarea')))
        return
      event.preventDefault()
      search.current?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const page = listed?.query.page
  const before = useRef(page)
  useEffect(() => {
    // A new page is read from its top.
    if (before.current !== undefined && before.current !== page) scrollTo(0, 0)
    before.current = page
  }, [page])
  const nothingSaved = listed?.saved === 0 && !narrows(query)
  const rows = listed?.rows ?? []
  const all = rows.length > 0 && rows.every(({ id }) => selection.ids.has(id))
  const some = rows.some(({ id }) => selection.ids.has(id))
  return (
    <div class="view" data-testid="library" data-answered={listed?.query.text}>
      <div class="list-head">
        <h1 class="view-title">{t('library.title')}</h1>
        <p class="soft number" role="status" data-testid="list-count">
          {listed !== null && !nothingSaved && t(narrows(listed.query) ? 'library.matches' : 'library.count', { count: listed.total })}
        </p>
        <div class="search">
          <Icon name="search" />
          <input
            ref={search}
            class="field"
            type="search"
            value={query.text}
            placeholder={t('library.search')}
            aria-label={t('library.search')}
            aria-keyshortcuts="/"
            data-testid="library-search"
            onInput={(event) => onQuery({ text: event.currentTarget.value })}
          />
        </div>
      </div>
      {listed !== null && listed.broken > 0 && <p class="quiet list-note">{t('library.broken', { count: listed.broken })}</p>}
      {listed !== null && !nothingSaved && <ListTools query={query} onChange={onQuery} kinds={listed.kinds} sdks={listed.sdks} />}
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
      {listed !== null && rows.length === 0 && !nothingSaved && (
        <p class="quiet list-note" data-testid="no-match">
          {t('library.no-match')}
        </p>
      )}
      {listed !== null && rows.length > 0 && (
        <>
          <label class="list-all small">
            <input type="checkbox" checked={all} indeterminate={some && !all} data-testid="select-shown" onChange={onAllShown} />
            <span>{t('library.select.shown', { count: rows.length })}</span>
            <span class="soft list-keys">{t('library.keys')}</span>
          </label>
          <PolicyRows
            rows={rows}
            offset={(listed.query.page - 1) * size}
            total={listed.total}
            selection={selection}
            onSelect={onSelect}
            onDelete={onDelete}
            onAll={onAllShown}
            onClear={acts.onClear}
          />
        </>
      )}
      {listed !== null && <Pager page={listed.query.page} size={size} total={listed.total} onPage={(page) => onQuery({ page })} />}
      {listed !== null && !nothingSaved && (
        <p class="list-foot small">
          <a class="link" href={hashOf({ view: 'storage' })} data-testid="to-storage">
            {t('storage.title')}
          </a>
          <a class="link" href={hashOf({ view: 'backup' })}>
            {t('library.backup')}
          </a>
        </p>
      )}
      {selection.ids.size > 0 && (
        <SelectionBar
          count={selection.ids.size}
          total={listed?.total ?? 0}
          busy={busy}
          {...acts}
          onDelete={() => onDelete([...selection.ids])}
        />
      )}
    </div>
  )
}
