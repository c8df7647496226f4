import type { ReadingState } from '../../lib/state.ts'
import { useI18n } from '../ui.ts'
import './reading.css'

interface Props {
  state: Extract<ReadingState, { state: 'reading' }>
  onStop: () => void
}

/** A reading under way. It appears only after 150 ms (in the style sheet), so that a short one does not flash. */
export function Reading({ state, onStop }: Props) {
  const { t, label, percent } = useI18n()
  return (
    <div class="reading" data-testid="reading">
      <h1>
        <span class="soft">{t('reading.title')}</span> {state.title}
      </h1>
      {state.characters !== null && <p class="soft small number">{t('head.characters', { count: state.characters })}</p>}
      <div
        class="reading-bar"
        role="progressbar"
        aria-label={t('reading.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * state.progress)}
        aria-valuetext={`${label('step', state.step)}, ${percent(state.progress)}`}
      >
        <i style={{ width: `${100 * state.progress}%` }} />
      </div>
      <p class="reading-step">
        <span role="status">{label('step', state.step)}</span>
        <button type="button" class="button" data-testid="stop" onClick={onStop}>
          {t('reading.stop')}
        </button>
      </p>
    </div>
  )
}
