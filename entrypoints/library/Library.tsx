import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Boundary } from '../../components/app/Boundary.tsx'
import { Frame } from '../../components/library/Frame.tsx'
import { hashOf, parseHash, type LibraryView } from '../../components/library/routes.ts'
import { UiContext } from '../../components/ui.ts'
import { copyText } from '../../lib/pages/copy.ts'
import { useHash } from '../../lib/pages/hash.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { reportError } from '../../lib/pages/report-error.ts'
import { usePageSettings, type PageSettings } from '../../lib/pages/settings.ts'
import { translator } from '../../locales/index.ts'
import { Add } from './Add.tsx'
import { Backup } from './Backup.tsx'
import { Compare } from './Compare.tsx'
import { Exposure } from './Exposure.tsx'
import { Leave } from './Leave.tsx'
import { List } from './List.tsx'
import { Notices } from './Notices.tsx'
import { Policy } from './Policy.tsx'
import { Report } from './Report.tsx'
import { Reports } from './Reports.tsx'
import { Settings } from './Settings.tsx'
import { Storage } from './Storage.tsx'
import { Tab } from './Tab.tsx'
import { Versions } from './Versions.tsx'

export function Library() {
  const page = usePageSettings()
  const hash = useHash()
  const view = useMemo(() => parseHash(hash), [hash])
  // The list keeps what is sought in its address: a change of that is no new view.
  const place = view.view === 'list' ? 'list' : hash
  const ui = useMemo(() => ({ i18n: translator(page.locale), actions: { copy: copyText } }), [page.locale])
  useEffect(() => {
    document.title = `${ui.i18n.t('nav.library')} · ${ui.i18n.t('brand.name')}`
  }, [ui])
  // A new view is read from its top, also by a screen reader; the first one is where the reader already is.
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) {
      scrollTo(0, 0)
      document.getElementById('main')?.focus({ preventScroll: true })
    }
    first.current = false
  }, [place])
  return (
    <UiContext.Provider value={ui}>
      <Frame view={view.view}>
        <Notices onList={view.view === 'list'} />
        <Boundary key={place} note={(error) => noteError('library', error)} onReport={(error) => void reportError(error).then(openReport)}>
          {draw(view, page)}
        </Boundary>
      </Frame>
    </UiContext.Provider>
  )
}

const openReport = (id: string | null) => id !== null && (location.hash = hashOf({ view: 'report', id }))

function draw(view: LibraryView, page: PageSettings) {
  switch (view.view) {
    case 'list':
      return <List />
    case 'policy':
      return <Policy id={view.id} />
    case 'compare':
      return <Compare ids={view.ids} />
    case 'versions':
      return <Versions id={view.id} />
    case 'exposure':
      return <Exposure />
    case 'leave':
      return <Leave id={view.id} />
    case 'reports':
      return <Reports />
    case 'report':
      return <Report id={view.id} />
    case 'backup':
      return <Backup />
    case 'storage':
      return <Storage />
    case 'add':
      return <Add />
    case 'settings':
      return <Settings page={page} />
    case 'tab':
      return <Tab tabId={view.tabId} />
  }
}
