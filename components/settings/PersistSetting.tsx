import type { Persistence } from '../../lib/pages/use-persistence.ts'
import { useI18n } from '../ui.ts'

/** Whether the browser keeps what is saved, and asking it to. */
export function PersistSetting({ state, ask }: { state: Persistence; ask: () => Promise<unknown> }) {
  const { t } = useI18n()
  return (
    <section class="setting" data-testid="setting-persist" data-state={state}>
      <h2>{t('persist.title')}</h2>
      <p class="soft">{t('persist.text')}</p>
      <p role="status">{t(`persist.${state}`)}</p>
      {state !== 'kept' && (
        <button type="button" class="button" data-testid="persist" onClick={() => void ask()}>
          {t('persist.ask')}
        </button>
      )}
    </section>
  )
}
