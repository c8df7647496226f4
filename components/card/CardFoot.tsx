import type { Summary } from '../../lib/model.ts'
import { Icon } from '../parts/Icon.tsx'
import { useActions, useI18n } from '../ui.ts'
import './card-foot.css'

/** Where the card comes from, and that nothing left the machine. */
export function CardFoot({ summary }: { summary: Summary }) {
  const { t } = useI18n()
  const { missing } = useActions()
  return (
    <footer class="card-foot">
      {missing && (
        <button type="button" class="button" data-testid="missing" onClick={missing}>
          <Icon name="plus" size={14} />
          {t('correct.missing')}
        </button>
      )}
      <p>
        <Icon name="lock" size={13} />
        {t('foot.local')}
      </p>
      <p>{t('foot.limits')}</p>
      <p class="number">{t('foot.rules', { version: summary.rules })}</p>
    </footer>
  )
}
