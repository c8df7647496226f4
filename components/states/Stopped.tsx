import { useI18n } from '../ui.ts'
import { Screen } from './Screen.tsx'

/** A reading that the user stopped. */
export function Stopped({ onAgain }: { onAgain: () => void }) {
  const { t } = useI18n()
  return (
    <Screen testId="stopped" icon="close" title={t('stopped.title')} text={t('stopped.text')}>
      <p class="buttons">
        <button type="button" class="button primary" onClick={onAgain}>
          {t('stopped.again')}
        </button>
      </p>
    </Screen>
  )
}
