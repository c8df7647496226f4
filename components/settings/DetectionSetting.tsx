import { Switch } from '../parts/Switch.tsx'
import { useI18n } from '../ui.ts'
import type { SettingsProps } from './props.ts'

/** Automatic detection: what it needs, what it does with it, and taking it back. */
export function DetectionSetting({ detection, onDetection }: Pick<SettingsProps, 'detection' | 'onDetection'>) {
  const { t } = useI18n()
  return (
    <section class="setting" data-testid="setting-detection">
      <Switch title={t('settings.detection')} text={t('settings.detection.text')} on={detection} onChange={onDetection} />
    </section>
  )
}
