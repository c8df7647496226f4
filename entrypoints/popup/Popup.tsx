import { useEffect, useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Boundary } from '../../components/app/Boundary.tsx'
import { ReadingView } from '../../components/states/ReadingView.tsx'
import { TopBar } from '../../components/states/TopBar.tsx'
import { Unreadable } from '../../components/states/Unreadable.tsx'
import { UiContext, useI18n, type Actions } from '../../components/ui.ts'
import { copyText } from '../../lib/pages/copy.ts'
import { locateInTab } from '../../lib/pages/locate.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { usePageSettings } from '../../lib/pages/settings.ts'
import { useReading } from '../../lib/pages/use-reading.ts'
import { translator } from '../../locales/index.ts'

/** Opens a view of the library in a tab of its own; the popup has done its part. */
const openLibrary = (view: string) => {
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html#/${view}` as '/library.html') }).then(() => window.close())
}

export function Popup({ tabId, title }: { tabId: number | null; title: string }) {
  const { locale } = usePageSettings()
  const i18n = useMemo(() => translator(locale), [locale])
  useEffect(() => {
    document.title = i18n.t('brand.name')
  }, [i18n])
  return (
    <UiContext.Provider value={{ i18n, actions: { copy: copyText } }}>
      <Boundary note={(error) => noteError('popup', error)}>
        {tabId === null ? (
          <>
            <TopBar onLibrary={() => openLibrary('')} onSettings={() => openLibrary('settings')} />
            <Unreadable reason="gone" onAgain={() => location.reload()} />
          </>
        ) : (
          <TabReading tabId={tabId} title={title} />
        )}
      </Boundary>
    </UiContext.Provider>
  )
}

/** The reading of one tab, with the actions that need it. */
function TabReading({ tabId, title }: { tabId: number; title: string }) {
  const i18n = useI18n()
  const target = useMemo(() => ({ kind: 'tab', tabId }) as const, [tabId])
  const { state, stop, again, anyway } = useReading(target, title)
  const hash = 'summary' in state ? state.summary.document.hash : null
  const actions = useMemo<Actions>(
    () => ({ copy: copyText, ...(hash !== null && { locate: (evidence) => locateInTab(tabId, hash, evidence) }) }),
    [tabId, hash],
  )
  return (
    <UiContext.Provider value={{ i18n, actions }}>
      <TopBar
        kept={'kept' in state ? state.kept : undefined}
        onLibrary={() => openLibrary('')}
        onSettings={() => openLibrary('settings')}
      />
      <ReadingView state={state} controls={{ stop, again, anyway, library: () => openLibrary('add') }} />
    </UiContext.Provider>
  )
}
