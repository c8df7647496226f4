import type { ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import type { JoinedList } from '../../lib/lists/joined.ts'
import type { Evidence } from '../../lib/model.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { PolicyLanguage, UiContext, htmlLanguage } from '../ui.ts'
import { useJoined } from './joined.ts'

/** Quotes that stand on a list's page: says on which, and leads there instead of into the policy. */
export function FromPage({ page, children }: { page: JoinedList; children: ComponentChildren }) {
  const ui = useContext(UiContext)
  const { locate } = useJoined()
  const inner = useMemo(() => {
    const actions = { ...ui.actions }
    // What can be corrected are the facts of the policy's own summary.
    for (const own of ['locate', 'correct', 'corrected'] as const) delete actions[own]
    if (locate) Object.assign(actions, { place: 'text', locate: (evidence: Evidence) => locate(page.id, evidence) })
    return { ...ui, actions }
  }, [ui, locate, page])
  const { t } = ui.i18n
  return (
    <div class="from-page" data-testid="from-page">
      <p class="small soft">
        {t('linked.says', { title: page.summary.document.title })}{' '}
        {!locate && page.url !== null && <HostLink url={page.url} label={t('linked.open')} />}
      </p>
      <PolicyLanguage.Provider value={htmlLanguage(page.summary.document.language)}>
        <UiContext.Provider value={inner}>{children}</UiContext.Provider>
      </PolicyLanguage.Provider>
    </div>
  )
}
