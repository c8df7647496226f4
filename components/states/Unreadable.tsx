import type { UnreadableReason } from '../../lib/state.ts'
import { useI18n } from '../ui.ts'
import { Screen } from './Screen.tsx'

interface Props {
  reason: UnreadableReason
  onAgain: () => void
  /** Opens the library where text can be pasted and files chosen. */
  onLibrary?: () => void
}

const again: readonly UnreadableReason[] = ['empty', 'no-access']
const elsewhere: readonly UnreadableReason[] = ['store', 'pdf', 'file', 'no-access']

/** A page that can't be read: why, and what to do instead. */
export function Unreadable({ reason, onAgain, onLibrary }: Props) {
  const { t } = useI18n()
  return (
    <Screen testId={`unreadable-${reason}`} icon="lock" title={t(`unreadable.${reason}.title`)} text={t(`unreadable.${reason}.text`)}>
      <p class="buttons">
        {onLibrary && elsewhere.includes(reason) && (
          <button type="button" class="button primary" onClick={onLibrary}>
            {t('unreadable.library')}
          </button>
        )}
        {again.includes(reason) && (
          <button type="button" class="button" onClick={onAgain}>
            {t('unreadable.again')}
          </button>
        )}
      </p>
    </Screen>
  )
}
