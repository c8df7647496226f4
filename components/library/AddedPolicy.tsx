import type { ReadingState } from '../../lib/state.ts'
import { ReadingView, type ReadingControls } from '../states/ReadingView.tsx'
import { useI18n } from '../ui.ts'
import { Problems } from './Problems.tsx'
import { hashOf } from './routes.ts'
import './add.css'

interface Props {
  state: ReadingState
  controls: ReadingControls
  /** Sentences about files of the same choice that could not be taken. */
  problems: readonly string[]
  place: { index: number; count: number }
  /** Reads the next of several files. */
  onNext?: () => void
  onMore: () => void
}

/** The reading of what was added, and where to go from there. */
export function AddedPolicy({ state, controls, problems, place, onNext, onMore }: Props) {
  const { t } = useI18n()
  const saved = 'kept' in state && 'policyId' in state.kept ? state.kept.policyId : null
  return (
    <div class="view narrow" data-testid="added">
      <p class="added-bar">
        {place.count > 1 && <span class="soft number">{t('add.queue', place)}</span>}
        {saved !== null && (
          <a class="button primary" href={hashOf({ view: 'policy', id: saved })} data-testid="open-added">
            {t('add.open')}
          </a>
        )}
        {onNext && state.state !== 'reading' && (
          <button type="button" class="button" data-testid="read-next" onClick={onNext}>
            {t('add.next')}
          </button>
        )}
        {state.state !== 'reading' && (
          <button type="button" class="button" onClick={onMore}>
            {t('add.more')}
          </button>
        )}
      </p>
      <Problems problems={problems} />
      <ReadingView state={state} controls={controls} />
    </div>
  )
}
