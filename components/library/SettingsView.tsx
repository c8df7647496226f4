import { DetectionSetting } from '../settings/DetectionSetting.tsx'
import { LanguageSetting } from '../settings/LanguageSetting.tsx'
import type { Persistence } from '../../lib/pages/use-persistence.ts'
import { PersistSetting } from '../settings/PersistSetting.tsx'
import { PrivateSetting } from '../settings/PrivateSetting.tsx'
import type { SettingsProps } from '../settings/props.ts'
import { useI18n } from '../ui.ts'
import { hashOf } from './routes.ts'
import '../settings/settings.css'

interface Props extends SettingsProps {
  /** Bytes that the browser says are in use; null where it does not say. */
  used: number | null
  /** How many policies are saved. */
  policies: number
  version: string
  /** Whether the browser keeps what is saved. */
  persistence: { state: Persistence; ask: () => Promise<unknown> }
}

/** What the user can choose, and what is kept. */
export function SettingsView({ used, policies, version, persistence, ...props }: Props) {
  const { t, bytes } = useI18n()
  return (
    <div class="view narrow" data-testid="settings">
      <h1 class="view-title">{t('settings.title')}</h1>
      <div class="settings">
        <LanguageSetting {...props} />
        <DetectionSetting {...props} />
        <PrivateSetting {...props} />
        <section class="setting">
          <h2>{t('settings.storage')}</h2>
          <p class="soft number">
            {used === null
              ? t('settings.storage.count', { count: policies })
              : t('settings.storage.used', { count: policies, size: bytes(used) })}
          </p>
          <p class="soft">{t('settings.storage.where')}</p>
          <p>
            <a class="link" href={hashOf({ view: 'storage' })}>
              {t('settings.storage.free')}
            </a>
          </p>
        </section>
        <PersistSetting {...persistence} />
      </div>
      <p class="small soft number">{t('settings.version', { version })}</p>
    </div>
  )
}
