import type { Missing } from '../../lib/state.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import './partly-read.css'

/** Says what of the page the card does not cover. */
export function PartlyRead({ missing }: { missing: readonly Missing[] }) {
  const { t, percent } = useI18n()
  return (
    <div class="partly" role="note" data-testid="partly-read">
      <Icon name="warn" />
      <div>
        <b>{t('partly.title')}</b>
        {missing.map((part, index) =>
          part.kind === 'text' ? (
            <p key={index}>{t('partly.text', { share: percent(part.kept) })}</p>
          ) : (
            <p key={index}>
              {t('partly.frame')} <HostLink url={part.url} label={t('act.open')} />
            </p>
          ),
        )}
        <p class="soft">{t('partly.how')}</p>
      </div>
    </div>
  )
}
