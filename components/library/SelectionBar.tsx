import { useId } from 'preact/hooks'
import type { ExportKind } from '../../lib/library/protocol.ts'
import { comparable } from '../../lib/library/selection.ts'
import { useI18n } from '../ui.ts'
import './selection-bar.css'

export interface SelectionActions {
  onCompare: () => void
  onExport: (kind: ExportKind) => void
  onDelete: () => void
  onClear: () => void
  /** Chooses all that match, shown or not. */
  onAll: () => void
}

interface Props extends SelectionActions {
  count: number
  /** How many match the query. */
  total: number
  /** An export is being written. */
  busy: boolean
}

const kinds = ['json', 'csv', 'md'] as const satisfies readonly ExportKind[]

/** What can be done with the chosen policies. It stands at the lower edge of the window while something is chosen. */
export function SelectionBar({ count, total, busy, onCompare, onExport, onDelete, onClear, onAll }: Props) {
  const { t } = useI18n()
  const why = useId()
  const reason = comparable(count)
  return (
    <div class="selection-bar" role="region" aria-label={t('library.selection')} data-testid="selection-bar">
      <b class="number" role="status">
        {t('library.selected', { count })}
      </b>
      {count < total && (
        <button type="button" class="link" data-testid="select-matching" onClick={onAll}>
          {t('library.select.all', { count: total })}
        </button>
      )}
      <button type="button" class="link" data-testid="clear-selection" onClick={onClear}>
        {t('library.select.clear')}
      </button>
      <span class="selection-acts">
        {reason !== null && (
          <span id={why} class="small soft" data-testid="compare-reason">
            {t(`library.compare.${reason}`)}
          </span>
        )}
        {/* Not `disabled`: it stays reachable, so that its reason is heard. */}
        <button
          type="button"
          class="button"
          aria-disabled={reason !== null}
          aria-describedby={reason === null ? undefined : why}
          data-testid="compare-selected"
          onClick={() => reason === null && onCompare()}
        >
          {t('library.compare')}
        </button>
        <span class="selection-export" role="group" aria-label={t('library.export')}>
          <span class="small soft" aria-hidden="true">
            {t('library.export')}
          </span>
          {kinds.map((kind) => (
            <button key={kind} type="button" class="button" disabled={busy} data-testid={`export-${kind}`} onClick={() => onExport(kind)}>
              {kind === 'md' ? 'Markdown' : kind.toUpperCase()}
            </button>
          ))}
        </span>
        <button type="button" class="button" data-testid="delete-selected" onClick={onDelete}>
          {t('library.delete.selected')}
        </button>
      </span>
    </div>
  )
}
