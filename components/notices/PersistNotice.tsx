import type { Persistence } from '../../lib/pages/use-persistence.ts'
import { useI18n } from '../ui.ts'
import './notices.css'

interface Props {
  state: Persistence
  /** How many policies are saved. */
  count: number
  /** Asked for now: the answer stays in view until it is closed. */
  asked: boolean
  onAsk: () => void
  onClose: () => void
}

/** Offers, once, to have the browser protect what is saved; says what came of it. */
export function PersistNotice({ state, count, asked, onAsk, onClose }: Props) {
  const { t } = useI18n()
  return (
    <section class="notice" role="status" data-testid="persist-notice" data-state={state}>
      <p>{asked ? t(`persist.${state}`) : t('persist.offer', { count })}</p>
      <p class="notice-acts">
        {!asked && (
          <button type="button" class="button" data-testid="persist-yes" onClick={onAsk}>
            {t('persist.ask')}
          </button>
        )}
        <button type="button" class="act" data-testid="persist-no" onClick={onClose}>
          {t(asked ? 'act.close' : 'persist.later')}
        </button>
      </p>
    </section>
  )
}
