import { useI18n } from '../ui.ts'
import './pager.css'

interface Props {
  page: number
  /** Rows of a page, and of all pages. */
  size: number
  total: number
  onPage: (page: number) => void
}

/** Pages of a long list, with where one stands in it. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useI18n()
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1 && page === 1) return null
  const button = (to: number, label: string, testId: string) => (
    <button type="button" class="button" disabled={to < 1 || to > last || to === page} data-testid={testId} onClick={() => onPage(to)}>
      {label}
    </button>
  )
  return (
    <nav class="pager" aria-label={t('library.pages')}>
      {button(1, t('library.page.first'), 'page-first')}
      {button(page - 1, t('library.page.previous'), 'page-previous')}
      <span class="number" role="status" data-testid="page-range">
        {t('library.page.range', { from: Math.min(total, (page - 1) * size + 1), to: Math.min(total, page * size), count: total })}
      </span>
      {button(page + 1, t('library.page.next'), 'page-next')}
      {button(last, t('library.page.last'), 'page-last')}
    </nav>
  )
}
