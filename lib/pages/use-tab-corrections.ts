import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from '../client.ts'
import type { Summary } from '../model.ts'
import type { Mistake } from '../report/correction.ts'
import type { Kept } from '../state.ts'
import { originNow, keepReport } from './reports.ts'
import type { Selection } from './selection.ts'
import { keepDraft, selectionInTab, takeDraft } from './tab-selection.ts'
import { useCorrections } from './use-corrections.ts'

/** What correcting the card of a tab needs. `drawn` is null until what was kept is known. */
export function useTabCorrections(
  tabId: number,
  state: { summary: Summary; kept: Kept } | null,
  from: 'popup' | 'tab',
  openReport: (id: string) => void,
) {
  const hash = state?.summary.document.hash ?? null
  const policyId = state === null ? undefined : 'policyId' in state.kept ? state.kept.policyId : null
  const corrections = useCorrections(policyId)
  const [kept, setKept] = useState<{ draft: unknown } | null>(null)
  useEffect(() => {
    if (hash === null) return
    void takeDraft(tabId, hash).then(
      (draft) => setKept({ draft }),
      () => setKept({ draft: undefined }),
    )
  }, [tabId, hash])
  const selection = useMemo<Selection>(
    () => ({
      from,
      take: () => selectionInTab(tabId, hash ?? ''),
      ...(from === 'popup' && { keep: (draft) => void keepDraft(tabId, hash ?? '', draft) }),
    }),
    [tabId, hash, from],
  )
  if (state === null || kept === null) return null
  const { summary } = state
  const { url } = summary.document
  return {
    summary,
    corrections,
    selection,
    kept: kept.draft,
    text: async () => {
      const answer = await ask('text.get', { hash: summary.document.hash })
      if (!answer.ok) throw new Error(answer.message || answer.reason)
      return answer.text
    },
    /** Of what is not kept no report is either. */
    ...(typeof policyId === 'string' && {
      onReport: (mistakes: Mistake[]) =>
        void import('../report/make.ts')
          .then(({ cardReport }) => keepReport(cardReport(mistakes, url, originNow(summary.rules))))
          .then((id) => id !== null && openReport(id)),
      onContradiction: async (at: number) => {
        const conflict = summary.conflicts[at]
        const [{ contradictionReport }, text] = await Promise.all([
          import('../report/make.ts'),
          ask('text.get', { hash: summary.document.hash }),
        ])
        if (!conflict || !text.ok) return
        const id = await keepReport(contradictionReport(conflict, summary, text.text, url, originNow(summary.rules)))
        if (id !== null) openReport(id)
      },
    }),
  }
}
