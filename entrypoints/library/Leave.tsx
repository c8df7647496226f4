import { useMemo } from 'preact/hooks'
import { LeaveView } from '../../components/leave/LeaveView.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { nameOf } from '../../lib/name-of.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'
import { useCorrections } from '../../lib/pages/use-corrections.ts'
import { applyCorrections } from '../../lib/report/apply.ts'

/** The day by the reader's own clock, ISO. */
const today = () => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export function Leave({ id }: { id: string }) {
  const { t } = useI18n()
  const { answer } = useAnswer('policies.open', { id })
  const { all } = useCorrections(id)
  // A letter goes by what its writer knows to be right.
  const corrected = useMemo(() => (answer?.ok && all ? applyCorrections(answer.summary, all, answer.text).summary : null), [answer, all])
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  if (corrected === null) return null
  return (
    <div class="view narrow">
      <p>
        <a class="link" href={hashOf({ view: 'policy', id })}>
          {nameOf(answer.row)}
        </a>
      </p>
      <h1 class="view-title">{t('leave.title')}</h1>
      <LeaveView summary={corrected} today={today()} />
    </div>
  )
}
