import { Switch } from '../parts/Switch.tsx'
import { useI18n } from '../ui.ts'
import type { SettingsProps } from './props.ts'

/** Whether what is read in private windows is kept. */
export function PrivateSetting({ settings, onChange }: Pick<SettingsProps, 'settings' | 'onChange'>) {
  const { t } = useI18n()
  return (
    <section class="setting" data-testid="setting-private">
      <Switch
        title={t('settings.private')}
        text={t('settings.private.text')}
        on={settings.storePrivate}
        onChange={(storePrivate) => onChange({ storePrivate })}
      />
    </section>
  )
}
