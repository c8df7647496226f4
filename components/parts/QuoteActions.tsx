import { useState } from 'preact/hooks'
import type { Evidence } from '../../lib/model.ts'
import type { Shown } from '../../lib/pages/locate.ts'
import { useActions, useI18n, type FactRef } from '../ui.ts'
import { Copy } from './Copy.tsx'
import { Icon } from './Icon.tsx'
import './quote.css'

/** What can be done with a passage: see it where it stands, copy it, say that the card is wrong about it. */
export function QuoteActions({ evidence, fact }: { evidence: Evidence; fact?: FactRef }) {
  const { t } = useI18n()
  const { locate, correct, place = 'page' } = useActions()
  const [shown, setShown] = useState<Shown | null>(null)
  const show = async () => {
    setShown(null)
    if (locate) setShown(await locate(evidence))
  }
  return (
    <div class="acts">
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
      <span class="acts-note" role="status" data-testid="shown">
        {shown !== null && t(`shown.${shown}`)}
      </span>
    </div>
  )
}
