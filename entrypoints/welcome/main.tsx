/** The first-run page. Only wiring. */
import { render } from 'preact'
import '../../components/styles/tokens.css'
import '../../components/styles/base.css'
import { useEffect, useMemo } from 'preact/hooks'
import { UiContext } from '../../components/ui.ts'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { copyText } from '../../lib/pages/copy.ts'
import { allowDetection } from '../../lib/pages/permission.ts'
import { usePageSettings } from '../../lib/pages/settings.ts'
import { translator } from '../../locales/index.ts'

function Page() {
  const { settings, detection, locale, change, refresh } = usePageSettings()
  const ui = useMemo(() => ({ i18n: translator(locale), actions: { copy: copyText } }), [locale])
  useEffect(() => {
    document.title = ui.i18n.t('brand.name')
  }, [ui])
  return (
    <UiContext.Provider value={ui}>
      <Welcome
        family={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
        settings={settings}
        onChange={change}
        detection={detection}
        onDetection={(allow) => void allowDetection(allow).then(refresh)}
      />
    </UiContext.Provider>
  )
}

const root = document.getElementById('app')
if (root) render(<Page />, root)
