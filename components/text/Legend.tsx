import type { MarkKind } from '../../lib/card/fact-marks.ts'
import { useI18n } from '../ui.ts'

interface Props {
  /** The kinds that stand in the text. */
  kinds: readonly MarkKind[]
  hidden: ReadonlySet<MarkKind>
  onHidden: (hidden: ReadonlySet<MarkKind>) => void
  /** Goes to the next or the last mark; left out when there is none. */
  onStep?: (by: 1 | -1) => void
}

/** What the marks mean, each kind to be switched off and on, and the way from mark to mark. */
export function Legend({ kinds, hidden, onHidden, onStep }: Props) {
  const { t } = useI18n()
  if (kinds.length === 0) return null
  const toggle = (kind: MarkKind) => {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    onHidden(next)
  }
  const none = kinds.every((kind) => hidden.has(kind))
  return (
    <div class="legend" role="group" aria-label={t('marks.label')} data-testid="legend">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="legend-kind"
          aria-pressed={!hidden.has(kind)}
          data-testid={`marks-${kind}`}
          onClick={() => toggle(kind)}
        >
          <span class={`legend-sample fact-mark fact-${kind}`} aria-hidden="true" />
          {t(`marks.${kind}`)}
        </button>
      ))}
      <button type="button" class="act" data-testid="marks-all" onClick={() => onHidden(new Set(none ? [] : kinds))}>
        {t(none ? 'marks.show-all' : 'marks.hide-all')}
      </button>
      {onStep && (
        <span class="legend-steps">
          <button type="button" class="act" data-testid="mark-before" onClick={() => onStep(-1)}>
            {t('marks.before')}
          </button>
          <button type="button" class="act" data-testid="mark-next" onClick={() => onStep(1)}>
            {t('marks.next')}
          </button>
        </span>
      )}
    </div>
  )
}
