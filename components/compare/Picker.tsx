import { useState } from 'preact/hooks'
import { nameOf } from '../../lib/name-of.ts'
import { comparable } from '../../lib/library/selection.ts'
import type { PolicyRow } from '../../lib/messages.ts'
import { SearchField } from '../parts/SearchField.tsx'
import { useI18n } from '../ui.ts'
import '../parts/choice.css'
import './compare.css'

interface Props {
  /** The first policies that match. */
  rows: readonly PolicyRow[]
  /** How many are saved, and how many match. */
  saved: number
  total: number
  text: string
  onText: (text: string) => void
  onCompare: (ids: string[]) => void
}

/** Chooses two to six saved policies; what is chosen stays in view whatever is sought next. */
export function Picker({ rows, saved, total, text, onText, onCompare }: Props) {
  const { t } = useI18n()
  const [chosen, setChosen] = useState<readonly PolicyRow[]>([])
  const isChosen = ({ id }: PolicyRow) => chosen.some((one) => one.id === id)
  const toggle = (row: PolicyRow) => setChosen((now) => (isChosen(row) ? now.filter(({ id }) => id !== row.id) : [...now, row]))
  return (
    <div class="view narrow" data-testid="compare-picker">
      <h1 class="view-title">{t('compare.title')}</h1>
      <p class="view-lead">{t('compare.choose')}</p>
      {saved < 2 && <p class="quiet">{t('compare.few')}</p>}
      <SearchField class="pick-search" label={t('library.search')} value={text} onText={onText} />
      <ul class="pick">
        {[...chosen, ...rows.filter((row) => !isChosen(row))].map((row) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(row)}
                disabled={!isChosen(row) && chosen.length === 6}
                onChange={() => toggle(row)}
                data-testid="pick"
              />
              <b>{nameOf(row)}</b> <span class="small soft">{row.operator || row.from}</span>
            </label>
          </li>
        ))}
      </ul>
      {total > rows.length && <p class="small soft">{t('fold.more', { count: total - rows.length })}</p>}
      <button
        type="button"
        class="button primary"
        disabled={comparable(chosen.length) !== null}
        data-testid="compare"
        onClick={() => onCompare(chosen.map(({ id }) => id))}
      >
        {t('compare.do', { count: chosen.length })}
      </button>
    </div>
  )
}
