import type { Failure } from '../../lib/messages.ts'
import { Screen } from '../states/Screen.tsx'
import { useI18n } from '../ui.ts'

/** The library, or one of its policies, can't be shown: why. */
export function Unavailable({ reason }: { reason: Failure['reason'] }) {
  const { t } = useI18n()
  if (reason === 'not-found') return <Screen testId="policy-gone" icon="file" title={t('policy.gone')} text={t('policy.gone.text')} />
  return (
    <Screen
      testId="library-failed"
      icon="warn"
      title={t('library.failed')}
      text={t(reason === 'store-newer' ? 'library.failed.store-newer' : 'library.failed.other')}
    />
  )
}
