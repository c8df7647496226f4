import { useActions, useI18n, type FactRef } from '../ui.ts'

/** Beside a fact that its reader corrected; nothing beside the others. */
export function CorrectedTag({ fact }: { fact: FactRef }) {
  const { t } = useI18n()
  const mark = useActions().corrected?.(fact)
  if (!mark) return null
  return (
    <span class="tag corrected-tag" data-testid="corrected-tag">
      {t(mark.before === null ? 'corrected.added' : 'corrected.mark')}
    </span>
  )
}

/** What the reading said of a corrected fact, and the way back to it. */
export function CorrectedNote({ fact }: { fact: FactRef }) {
  const { t } = useI18n()
  const mark = useActions().corrected?.(fact)
  if (!mark) return null
  return (
    <p class="small soft corrected-note" data-testid="corrected-note">
      {t('corrected.before', { fact: mark.before ?? t('report.nothing') })}{' '}
      <button type="button" class="act" onClick={mark.undo}>
        {t('library.undo')}
      </button>
    </p>
  )
}
