import { LeaveView } from '../../components/leave/LeaveView.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { useAnswer } from '../../lib/pages/use-answer.ts'

/** The day by the reader's own clock, ISO. */
const today = () => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export function Leave({ id }: { id: string }) {
  const { t } = useI18n()
  const { answer } = useAnswer('policies.open', { id })
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  const { product, title, from } = answer.row
  return (
    <div class="view narrow">
      <p>
        <a class="link" href={hashOf({ view: 'policy', id })}>
          {product || title || from}
        </a>
      </p>
      <h1 class="view-title">{t('leave.title')}</h1>
      <LeaveView summary={answer.summary} today={today()} />
    </div>
  )
}
