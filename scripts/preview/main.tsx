/** Every screen with invented data, chosen by the address: `#screen=card&locale=zh-CN`. Built and photographed by `shoot.ts`. */
import { render } from 'preact'
import '../../components/styles/tokens.css'
import '../../components/styles/base.css'
import { UiContext } from '../../components/ui.ts'
import { locales, translator, type Locale } from '../../locales/index.ts'
import { screens } from './screens.tsx'

const wanted = new URLSearchParams(location.hash.slice(1))
const locale: Locale = locales.find((one) => one === wanted.get('locale')) ?? 'zh-CN'
const screen = screens[wanted.get('screen') ?? 'card']

document.documentElement.lang = locale
const root = document.getElementById('app')
if (root && screen) {
  render(
    <UiContext.Provider
      value={{
        i18n: translator(locale),
        actions: { place: 'page', copy: () => Promise.resolve(true), locate: () => Promise.resolve('shown'), correct: () => {} },
      }}
    >
      {screen}
    </UiContext.Provider>,
    root,
  )
}
