import type { Ask, Corrected } from '../../lib/report/apply.ts'
import type { Correction } from '../../lib/report/correction.ts'
import { factText } from '../../lib/report/plain.ts'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { wrongLabel } from './labels.ts'

interface Props {
  corrected: Corrected
  /** False where they are not saved. */
  kept: boolean
  /** The card stands there as it was read. */
  before: boolean
  onBefore: (before: boolean) => void
  onUndo: (id: string) => void
  /** Corrects anew what could not be carried on. */
  onAgain: (ask: Ask) => void
  onReport?: () => void
}

/** What a person changed on this card, with what the reading says; each can be taken back. */
export function CorrectedBar({ corrected: { marks, asks, settled }, kept, before, onBefore, onUndo, onAgain, onReport }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const language = usePolicyLanguage()
  const nothing = t('report.nothing')
  const words = ({ mistake }: Correction) => (
    <q class="words" lang={language}>
      {mistake.passage.quote}
    </q>
  )
  const act = (id: string, key: 'library.undo' | 'corrected.drop') => (
    <button type="button" class="act" data-testid="undo-correction" onClick={() => onUndo(id)}>
      {t(key)}
    </button>
  )
  return (
    <section class="corrected" aria-labelledby="corrected-title" data-testid="corrected">
      <h2 id="corrected-title">{t('corrected.title')}</h2>
      {!kept && <p class="small soft">{t('corrected.forgotten')}</p>}
      <ul>
        {marks.map(({ correction, list, original }) => {
          const { wrong, should, said } = correction.mistake
          const now = wrong === 'wrong-quote' || (wrong === 'other' && should === null) ? said : should
          return (
            <li key={correction.id} data-testid="correction">
              <span class="tag plain">{wrongLabel(wrong, list, i18n)}</span> <s>{original ? factText(original, i18n) : nothing}</s>
              {' → '}
              <b>{now ? factText(now, i18n) : nothing}</b> {act(correction.id, 'library.undo')}
            </li>
          )
        })}
        {asks.map((one) => (
          <li key={one.correction.id} data-testid="correction-asks" data-why={one.why}>
            {t(`corrected.asks.${one.why}`)} {words(one.correction)}
            <span class="acts">
              <button type="button" class="act" data-testid="correct-again" onClick={() => onAgain(one)}>
                {t(one.why === 'gone' ? 'corrected.choose' : 'corrected.again')}
              </button>
              {act(one.correction.id, 'corrected.drop')}
            </span>
          </li>
        ))}
        {settled.map((correction) => (
          <li key={correction.id} data-testid="correction-settled">
            {t('corrected.settled')} {words(correction)} {act(correction.id, 'corrected.drop')}
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <p class="acts">
          {onReport && (
            <button type="button" class="button" data-testid="make-report" onClick={onReport}>
              {t('corrected.report')}
            </button>
          )}
          <button type="button" class="act" aria-pressed={before} data-testid="show-before" onClick={() => onBefore(!before)}>
            {t(before ? 'corrected.after' : 'corrected.original')}
          </button>
        </p>
      )}
    </section>
  )
}
