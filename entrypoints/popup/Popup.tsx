import { useEffect, useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Boundary } from '../../components/app/Boundary.tsx'
import { JoinedContext } from '../../components/card/joined.ts'
import { Correcting } from '../../components/report/Correcting.tsx'
import { ReadingView } from '../../components/states/ReadingView.tsx'
import { TopBar } from '../../components/states/TopBar.tsx'
import { Unreadable } from '../../components/states/Unreadable.tsx'
import { UiContext, useI18n, type Actions } from '../../components/ui.ts'
import { copyText } from '../../lib/pages/copy.ts'
import { locateInTab } from '../../lib/pages/locate.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { usePageSettings } from '../../lib/pages/settings.ts'
import { reportError } from '../../lib/pages/report-error.ts'
import { almost, useReading } from '../../lib/pages/use-reading.ts'
import { useTabCorrections } from '../../lib/pages/use-tab-corrections.ts'
import { keptId, useJoined } from '../../lib/pages/use-joined.ts'
import type { ErrorDetails } from '../../lib/state.ts'
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
      <Boundary
        note={(error) => noteError('popup', error)}
        onReport={(error) => void reportError(error).then((id) => id !== null && openLibrary(`report/${id}`))}
      >
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
  const read = 'summary' in state ? state : null
  const openReport = (id: string) => openLibrary(`report/${id}`)
  const correcting = useTabCorrections(tabId, read, 'popup', openReport)
  const hash = read?.summary.document.hash ?? null
  const contradiction = correcting && 'onContradiction' in correcting ? correcting.onContradiction : undefined
  const actions = useMemo<Actions>(
    () => ({
      copy: copyText,
      ...(hash !== null && { locate: (evidence) => locateInTab(tabId, hash, evidence) }),
      ...(contradiction && { contradiction: (at) => void contradiction(at) }),
    }),
    [tabId, hash, contradiction !== undefined],
  )
  const { lists, owners } = useJoined(keptId(read?.kept))
  const joined = { lists, owners, open: (id: string) => openLibrary(`policy/${id}`) }
  const controls = {
    stop,
    again,
    anyway,
    library: () => openLibrary('add'),
    report: (error: ErrorDetails) => void reportError(error).then((id) => id !== null && openReport(id)),
  }
  return (
    <UiContext.Provider value={{ i18n, actions }}>
      <TopBar
        kept={'kept' in state ? state.kept : undefined}
        onLibrary={() => openLibrary('')}
        onSettings={() => openLibrary('settings')}
      />
      {read === null || correcting === null ? (
        <ReadingView state={read === null ? state : almost(title)} controls={controls} />
      ) : (
        <Correcting
          {...correcting}
          onError={(error) => noteError('correcting', error)}
          pending={<ReadingView state={almost(title)} controls={controls} />}
        >
          {(summary) => (
            <JoinedContext.Provider value={joined}>
              <ReadingView state={{ ...read, summary }} controls={controls} />
            </JoinedContext.Provider>
          )}
        </Correcting>
      )}
    </UiContext.Provider>
  )
}
