import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import './undo.css'

interface Props {
  /** Null when there is nothing to undo. */
  text: string | null
  onUndo: () => void
  onClose: () => void
}

/** Says what was done and takes it back. It stays until it is closed: nobody has to be quick. */
export function UndoBar({ text, onUndo, onClose }: Props) {
  const { t } = useI18n()
  return (
    <div class="undo-place" role="status">
      {text !== null && (
        <div class="undo" data-testid="undo-bar">
          <span>{text}</span>
          <button type="button" class="undo-button" data-testid="undo" onClick={onUndo}>
            {t('library.undo')}
          </button>
          <button type="button" class="undo-close" aria-label={t('act.close')} onClick={onClose}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  )
}
