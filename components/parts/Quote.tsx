import { useState } from 'preact/hooks'
import type { Evidence } from '../../lib/model.ts'
import { useActions, useI18n, usePolicyLanguage, type FactRef, type Shown } from '../ui.ts'
import { Copy } from './Copy.tsx'
import { Icon } from './Icon.tsx'
import { Marked } from './Marked.tsx'
import './quote.css'

interface Props {
  evidence: Evidence
  /** Words of the quote to mark. */
  words?: readonly string[]
  /** What the quote is for: enables "not right?" where the entrypoint offers it. */
  fact?: FactRef
}

/** The policy's own sentence, with what can be done with it. */
export function Quote({ evidence, words = [], fact }: Props) {
  const { t } = useI18n()
  const { locate, correct, place = 'page' } = useActions()
  const [shown, setShown] = useState<Shown | null>(null)
  const show = async () => {
    setShown(null)
    if (locate) setShown(await locate(evidence))
  }
  return (
    <figure class="quote" data-testid="quote">
      <blockquote class="words" lang={usePolicyLanguage()}>
        <Marked text={evidence.quote} words={words} />
      </blockquote>
      <figcaption class="acts">
        {locate && (
          <button type="button" class="act" data-testid="locate" onClick={() => void show()}>
            <Icon name="find" size={14} />
            {t(`act.locate.${place}`)}
          </button>
        )}
        <Copy text={evidence.quote} label={t('act.copy')} />
        {correct && fact && (
          <button type="button" class="act act-end" data-testid="correct" onClick={() => correct(fact, evidence)}>
            {t('act.correct')}
          </button>
        )}
        <span class="acts-note" role="status">
          {shown !== null && t(`shown.${shown}`)}
        </span>
      </figcaption>
    </figure>
  )
}
