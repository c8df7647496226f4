import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'
import type { SettingsProps } from './props.ts'

const languages = ['auto', 'zh-Hans', 'zh-Hant', 'en'] as const

/** The language of our words; the policy keeps its own. */
export function LanguageSetting({ settings, onChange }: Pick<SettingsProps, 'settings' | 'onChange'>) {
  const { t } = useI18n()
  return (
    <section class="setting" data-testid="setting-language">
      <h2>{t('settings.language')}</h2>
      <Choice
        label={t('settings.language')}
        value={settings.language}
        options={languages.map((language) => [language, t(`settings.language.${language}`)] as const)}
        onChange={(language) => onChange({ language })}
      />
    </section>
  )
}
