import type { Corrected } from '../../lib/report/apply.ts'
import { factText } from '../../lib/report/plain.ts'
import { useI18n } from '../ui.ts'
import './report.css'

interface Props {
  corrected: Corrected
  onUndo: (id: string) => void
  onReport: () => void
}

/** What a person changed on this card, with what the reading says; each can be taken back. */
export function CorrectedBar({ corrected: { marks, asks, settled }, onUndo, onReport }: Props) {
  const i18n = useI18n()
  const { t, label } = i18n
  if (marks.length + asks.length + settled.length === 0) return null
  const nothing = t('report.nothing')
  const undo = (id: string, key: 'library.undo' | 'corrected.drop') => (
    <button type="button" class="act" data-testid="undo-correction" onClick={() => onUndo(id)}>
      {t(key)}
    </button>
  )
  return (
    <section class="corrected" aria-label={t('corrected.title')} data-testid="corrected">
      <h2>{t('corrected.title')}</h2>
      <ul>
        {marks.map(({ correction, original }) => (
          <li key={correction.id} data-testid="correction">
            <b>{label('wrong', correction.mistake.wrong)}</b>{' '}
            {t('change.value', {
              what: t('corrected.card'),
              from: original ? factText(original, i18n) : nothing,
              to: correction.mistake.should ? factText(correction.mistake.should, i18n) : nothing,
            })}
            {undo(correction.id, 'library.undo')}
          </li>
        ))}
        {asks.map(({ id, mistake }) => (
          <li key={id} data-testid="correction-asks">
            {t('corrected.asks')} <q class="words">{mistake.passage.quote}</q>
            {undo(id, 'corrected.drop')}
          </li>
        ))}
        {settled.map(({ id, mistake }) => (
          <li key={id}>
            {t('corrected.settled')} <q class="words">{mistake.passage.quote}</q>
            {undo(id, 'corrected.drop')}
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <button type="button" class="button" data-testid="make-report" onClick={onReport}>
          {t('corrected.report')}
        </button>
      )}
    </section>
  )
}
