import { useMemo } from 'preact/hooks'
import { PolicyView } from '../../components/library/PolicyView.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { Correcting } from '../../components/report/Correcting.tsx'
import { UiContext, useActions, useI18n } from '../../components/ui.ts'
import type { ReplyOf } from '../../lib/messages.ts'
import { noteError } from '../../lib/pages/note-error.ts'
import { keepReport, originNow } from '../../lib/pages/reports.ts'
import type { Selection } from '../../lib/pages/selection.ts'
import { selectedPassage } from '../../lib/pages/selected-passage.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { useCorrections } from '../../lib/pages/use-corrections.ts'
import { cardReport, contradictionReport } from '../../lib/report/make.ts'
import type { Report } from '../../lib/report/report.ts'
import { WithLists } from './WithLists.tsx'

export function Policy({ id }: { id: string }) {
  const { answer } = useAnswer('policies.open', { id })
  if (answer === null) return null
  return answer.ok ? <Opened {...answer} /> : <Unavailable reason={answer.reason} />
}

/** Keeps a new report and goes to it. */
const openReport = async (report: Report | null) => {
  const id = await keepReport(report)
  if (id !== null) location.hash = hashOf({ view: 'report', id })
}

/** A policy with its corrections over it, and the ways to its versions and letters. */
function Opened({ row, summary, text }: ReplyOf<'policies.open'>) {
  const i18n = useI18n()
  const actions = useActions()
  const corrections = useCorrections(row.id)
  const selection = useMemo<Selection>(() => ({ from: 'text', take: () => Promise.resolve(selectedPassage(text)) }), [text])
  const ui = useMemo(
    () => ({
      i18n,
      actions: {
        ...actions,
        contradiction: (at: number) => {
          const conflict = summary.conflicts[at]
          if (conflict) void openReport(contradictionReport(conflict, summary, text, row.url, originNow(summary.rules)))
        },
      },
    }),
    [i18n, actions, summary, text],
  )
  return (
    <UiContext.Provider value={ui}>
      <Correcting
        summary={summary}
        text={() => Promise.resolve(text)}
        corrections={corrections}
        selection={selection}
        onReport={(mistakes) => void openReport(cardReport(mistakes, row.url, originNow(summary.rules)))}
        onError={(error) => noteError('correcting', error)}
        pending={null}
        tools={<Tools id={row.id} />}
      >
        {(shown) => (
          <WithLists id={row.id}>
            <PolicyView row={row} summary={shown} text={text} />
          </WithLists>
        )}
      </Correcting>
    </UiContext.Provider>
  )
}

function Tools({ id }: { id: string }) {
  const { t } = useI18n()
  return (
    <p class="policy-tools">
      <a class="button" href={hashOf({ view: 'versions', id })} data-testid="to-versions">
        {t('versions.title')}
      </a>
      <a class="button" href={hashOf({ view: 'leave', id })} data-testid="to-leave">
        {t('leave.title')}
      </a>
    </p>
  )
}
