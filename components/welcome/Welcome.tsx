import type { ComponentChildren } from 'preact'
import { Icon } from '../parts/Icon.tsx'
import { Seal } from '../parts/Seal.tsx'
import { DetectionSetting } from '../settings/DetectionSetting.tsx'
import { LanguageSetting } from '../settings/LanguageSetting.tsx'
import { PrivateSetting } from '../settings/PrivateSetting.tsx'
import type { SettingsProps } from '../settings/props.ts'
import { useI18n } from '../ui.ts'
import { CardPicture, IconPicture, QuotePicture } from './Pictures.tsx'
import '../settings/settings.css'
import './welcome.css'

const steps = [
  ['click', <IconPicture key="icon" />],
  ['card', <CardPicture key="card" />],
  ['quote', <QuotePicture key="quote" />],
] as const satisfies readonly (readonly [string, ComponentChildren])[]

const promises = ['local', 'evidence', 'law', 'open'] as const

/** The first page: what it does, what it promises, and the choices that only the user can make. */
export function Welcome({ family, ...props }: SettingsProps & { family: 'chrome' | 'firefox' }) {
  const { t } = useI18n()
  return (
    <div class="welcome" data-testid="welcome">
      <header class="welcome-head">
        <Seal size={44} />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <ol class="welcome-steps">
        {steps.map(([step, picture]) => (
          <li key={step}>
            {picture}
            <h2>{t(`welcome.${step}.title`)}</h2>
            <p class="soft">{t(`welcome.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="welcome-promises">
        <h2 id="welcome-promises" class="welcome-heading">
          {t('welcome.promises')}
        </h2>
        <ul class="welcome-promises">
          {promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              <span>{t(`welcome.promise.${promise}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="welcome-choices">
        <h2 id="welcome-choices" class="welcome-heading">
          {t('welcome.choices')}
        </h2>
        <div class="settings">
          <DetectionSetting {...props} />
          <PrivateSetting {...props} />
          <LanguageSetting {...props} />
        </div>
        <p class="small soft">{t('welcome.later')}</p>
      </section>
      <section aria-labelledby="welcome-pin">
        <h2 id="welcome-pin" class="welcome-heading">
          {t('welcome.pin')}
        </h2>
        <p>{t(`welcome.pin.${family}`)}</p>
        <p class="soft">{t('welcome.keys')}</p>
      </section>
    </div>
  )
}
