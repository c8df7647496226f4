import { useMemo } from 'preact/hooks'
import { ReadingView } from '../../components/states/ReadingView.tsx'
import { UiContext, useI18n, type Actions } from '../../components/ui.ts'
import { copyText } from '../../lib/pages/copy.ts'
import { locateInTab } from '../../lib/pages/locate.ts'
import { useReading } from '../../lib/pages/use-reading.ts'

/** The reading of a tab where no popup can be opened: from the context menu in some browsers. */
export function Tab({ tabId }: { tabId: number }) {
  const i18n = useI18n()
  const target = useMemo(() => ({ kind: 'tab', tabId }) as const, [tabId])
  const { state, ...controls } = useReading(target, '')
  const hash = 'summary' in state ? state.summary.document.hash : null
  const actions = useMemo<Actions>(
    () => ({ copy: copyText, ...(hash !== null && { locate: (evidence) => locateInTab(tabId, hash, evidence) }) }),
    [tabId, hash],
  )
  return (
    <UiContext.Provider value={{ i18n, actions }}>
      <div class="view narrow">
        <ReadingView state={state} controls={{ ...controls, library: () => (location.hash = '#/add') }} />
      </div>
    </UiContext.Provider>
  )
}
