import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useI18n } from '../ui.ts'

interface Bar {
  key: string
  name: string
  under: string
  count: number
  cells: string
  /** What is behind the number. */
  more: ComponentChildren
}

interface Props {
  caption: string
  /** Heads of the three columns: what, how many, and what else. */
  heads: readonly [string, string, string]
  total: number
  rows: readonly Bar[]
}

const FIRST = 20

/** A bar chart that is a table: the picture is drawn in its number column, for the eye alone. */
export function Bars({ caption, heads, total, rows }: Props) {
  const { t, number } = useI18n()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return <p class="quiet">{t('exposure.none')}</p>
  return (
    <>
      <table class="bars">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, all ? undefined : FIRST).map((row) => (
            <tr key={row.key} data-testid="exposure-row">
              <th scope="row">
                {row.name}
                {row.under !== '' && <small class="soft">{row.under}</small>}
              </th>
              <td class="bars-count">
                <details>
                  <summary>
                    <svg width="160" height="14" viewBox="0 0 160 14" aria-hidden="true">
                      <rect width="160" height="14" rx="3" class="bars-back" />
                      <rect width={Math.max(3, (160 * row.count) / Math.max(1, total))} height="14" rx="3" class="bars-bar" />
                    </svg>
                    <span class="number">{number(row.count)}</span>
                  </summary>
                  <div class="bars-more">{row.more}</div>
                </details>
              </td>
              <td class="small">{row.cells}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FIRST && !all && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('fold.more', { count: rows.length - FIRST })}
        </button>
      )}
    </>
  )
}
