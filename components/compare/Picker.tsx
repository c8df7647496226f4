import { useState } from 'preact/hooks'
import type { PolicyRow } from '../../lib/messages.ts'
import { useI18n } from '../ui.ts'
import './compare.css'

interface Props {
  rows: readonly PolicyRow[]
  onCompare: (ids: string[]) => void
}

/** Chooses two to six saved policies. */
export function Picker({ rows, onCompare }: Props) {
  const { t } = useI18n()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <div class="view narrow" data-testid="compare-picker">
      <h1 class="view-title">{t('compare.title')}</h1>
      <p class="view-lead">{t('compare.choose')}</p>
      {rows.length < 2 && <p class="quiet">{t('compare.few')}</p>}
      <ul class="pick">
        {rows.map((row) => {
          const checked = chosen.includes(row.id)
          return (
            <li key={row.id}>
              <label>
                <input
                  type="checkbox"
                  checked={checked}
                  disabled={!checked && chosen.length === 6}
                  onChange={() => toggle(row.id)}
                  data-testid="pick"
                />
                <b>{row.product || row.title || row.from}</b> <span class="small soft">{row.operator || row.from}</span>
              </label>
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        class="button primary"
        disabled={chosen.length < 2}
        data-testid="compare"
        onClick={() => onCompare([...chosen])}
      >
        {t('compare.do', { count: chosen.length })}
      </button>
    </div>
  )
}
