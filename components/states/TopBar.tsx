import type { Kept } from '../../lib/state.ts'
import { Icon } from '../parts/Icon.tsx'
import { Seal } from '../parts/Seal.tsx'
import { useI18n } from '../ui.ts'
import './top-bar.css'

interface Props {
  /** What became of the summary, once there is one. */
  kept?: Kept
  onLibrary: () => void
  onSettings: () => void
}

/** The popup's own line: whose it is, what was kept, and the ways to the library and the settings. */
export function TopBar({ kept, onLibrary, onSettings }: Props) {
  const { t } = useI18n()
  return (
    <div class="top-bar">
      <Seal />
      <span class="top-bar-name">{t('brand.name')}</span>
      <span class="top-bar-kept small soft" role="status" data-testid="kept" data-kept={kept?.kept}>
        {kept && t(`kept.${kept.kept}`)}
      </span>
      <button type="button" class="top-bar-button" data-testid="open-library" onClick={onLibrary}>
        <Icon name="library" />
        {t('nav.library')}
      </button>
      <button
        type="button"
        class="top-bar-button"
        data-testid="open-settings"
        aria-label={t('nav.settings')}
        title={t('nav.settings')}
        onClick={onSettings}
      >
        <Icon name="gear" />
      </button>
    </div>
  )
}
