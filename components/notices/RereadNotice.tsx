import type { RereadProgress } from '../../lib/reread-progress.ts'
import { useI18n } from '../ui.ts'
import './notices.css'

interface Props {
  progress: RereadProgress
  onStop: () => void
  onStart: () => void
}

/** Texts that are read anew by newer rules: how far that is, and stopping it. It is technical and says so. */
export function RereadNotice({ progress: { state, total, done, failed }, onStop, onStart }: Props) {
  const { t, number } = useI18n()
  // Nothing is said before it is known that there is something to read.
  if (state === 'idle' || total === 0) return null
  return (
    <section class="notice" aria-label={t('reread.title')} data-testid="reread" data-state={state}>
      <p>
        {t(state === 'running' ? 'reread.running' : 'reread.stopped', { done: number(done), total: number(total) })}{' '}
        <span class="soft">{t('reread.technical')}</span>
        {failed > 0 && <span class="soft"> {t('reread.failed', { count: failed })}</span>}
      </p>
      <p class="notice-acts">
        {state === 'running' && <progress max={Math.max(1, total)} value={done} aria-label={t('reread.title')} />}
        <button type="button" class="act" data-testid="reread-switch" onClick={state === 'running' ? onStop : onStart}>
          {t(state === 'running' ? 'reread.stop' : 'reread.start')}
        </button>
      </p>
    </section>
  )
}
