import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { differences, type Matrix } from '../../lib/compare/matrix.ts'
import { cellText, termText } from '../../lib/compare/terms.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { useI18n } from '../ui.ts'
import './compare.css'

interface Props {
  matrix: Matrix
  onExport: (kind: 'csv' | 'md' | 'json') => void
}

/** Policies side by side: a real table with sticky heads; a cell opens the passages that it rests on. */
export function MatrixTable({ matrix, onExport }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const [only, setOnly] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const rows = only ? differences(matrix) : matrix.rows
  const width = matrix.policies.length + 1
  return (
    <div class="compare" data-testid="matrix">
      <div class="compare-bar">
        <h1 class="view-title">{t('compare.title')}</h1>
        <label class="compare-only">
          <input type="checkbox" checked={only} data-testid="only-differences" onChange={() => setOnly(!only)} /> {t('compare.only')}
        </label>
        {(['csv', 'md', 'json'] as const).map((kind) => (
          <button key={kind} type="button" class="button" data-testid={`export-${kind}`} onClick={() => onExport(kind)}>
            {t('compare.export', { kind: kind === 'md' ? 'Markdown' : kind.toUpperCase() })}
          </button>
        ))}
        <button type="button" class="button" onClick={() => print()}>
          {t('compare.print')}
        </button>
      </div>
      <div class="compare-scroll" role="region" aria-label={t('compare.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {matrix.policies.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {[...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => (
            <tbody key={group}>
              <tr class="compare-group">
                <th colSpan={width} scope="colgroup">
                  {t(`compare.group.${group}`)}
                </th>
              </tr>
              {members.map((row) => {
                const shown = row.cells.findIndex((_, index) => open === `${group} ${row.key} ${index}`)
                return (
                  <Fragment key={row.key}>
                    <tr class={row.differs ? 'differs' : undefined} data-testid="matrix-row">
                      <th scope="row">{termText(row.label, i18n)}</th>
                      {row.cells.map((cell, index) => (
                        <td key={index} class={`cell-${cell.state}`}>
                          {cell.evidence.length === 0 ? (
                            cellText(cell, i18n)
                          ) : (
                            <button
                              type="button"
                              class="cell"
                              aria-expanded={shown === index}
                              data-testid="cell"
                              onClick={() => setOpen(shown === index ? null : `${group} ${row.key} ${index}`)}
                            >
                              {cellText(cell, i18n)}
                            </button>
                          )}
                        </td>
                      ))}
                    </tr>
                    {shown >= 0 && (
                      <tr class="compare-quotes">
                        <td colSpan={width}>
                          <p class="small soft">{matrix.policies[shown]?.name}</p>
                          {[...Map.groupBy(row.cells[shown]?.evidence ?? [], ({ page }) => page)].map(([page, passages]) => (
                            <Fragment key={page?.title}>
                              {page && (
                                <p class="small soft" data-testid="from-page">
                                  {t('linked.says', { title: page.title })}{' '}
                                  {page.url !== null && <HostLink url={page.url} label={t('linked.open')} />}
                                </p>
                              )}
                              <Quotes evidence={passages} />
                            </Fragment>
                          ))}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          ))}
        </table>
      </div>
      {rows.length === 0 && <p class="quiet">{t('compare.same')}</p>}
    </div>
  )
}
