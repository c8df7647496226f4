import { useMemo } from 'preact/hooks'
import { hashOf } from '../../components/library/routes.ts'
import { Correcting } from '../../components/report/Correcting.tsx'
import { ReadingView } from '../../components/states/ReadingView.tsx'
import { UiContext, useI18n, type Actions } from '../../components/ui.ts'
import { copyText } from '../../lib/pages/copy.ts'
import { locateInTab } from '../../lib/pages/locate.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { reportError } from '../../lib/pages/report-error.ts'
import { almost, useReading } from '../../lib/pages/use-reading.ts'
import { useTabCorrections } from '../../lib/pages/use-tab-corrections.ts'
import { keptId } from '../../lib/pages/use-joined.ts'
import type { ErrorDetails } from '../../lib/state.ts'
import { WithLists } from './WithLists.tsx'

const openReport = (id: string) => (location.hash = hashOf({ view: 'report', id }))

/** The reading of a tab where no popup can be opened: from the context menu in some browsers. */
export function Tab({ tabId }: { tabId: number }) {
  const i18n = useI18n()
  const target = useMemo(() => ({ kind: 'tab', tabId }) as const, [tabId])
  const { state, ...running } = useReading(target, '')
  const read = 'summary' in state ? state : null
  const correcting = useTabCorrections(tabId, read, 'tab', openReport)
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
  const controls = {
    ...running,
    library: () => (location.hash = '#/add'),
    report: (error: ErrorDetails) => void reportError(error).then((id) => id !== null && openReport(id)),
  }
  return (
    <UiContext.Provider value={{ i18n, actions }}>
      <div class="view narrow">
        {read === null || correcting === null ? (
          <ReadingView state={read === null ? state : almost('')} controls={controls} />
        ) : (
          <Correcting
            {...correcting}
            onError={(error) => noteError('correcting', error)}
            pending={<ReadingView state={almost('')} controls={controls} />}
          >
            {(summary) => (
              <WithLists id={keptId(read.kept)}>
                <ReadingView state={{ ...read, summary }} controls={controls} />
              </WithLists>
            )}
          </Correcting>
        )}
      </div>
    </UiContext.Provider>
  )
}
