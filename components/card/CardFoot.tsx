import type { Summary } from '../../lib/model.ts'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import './card-foot.css'

/** Where the card comes from, and that nothing left the machine. */
export function CardFoot({ summary }: { summary: Summary }) {
  const { t } = useI18n()
  return (
    <footer class="card-foot">
      <p>
        <Icon name="lock" size={13} />
        {t('foot.local')}
      </p>
      <p>{t('foot.limits')}</p>
      <p class="number">{t('foot.rules', { version: summary.rules })}</p>
    </footer>
  )
}
