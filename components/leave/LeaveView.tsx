import { useMemo, useState } from 'preact/hooks'
import { lettersFor, promisedTime, writeLetter, letterKinds, type LetterKind, type LetterLanguage } from '../../lib/leave/letter.ts'
import { reminderDate } from '../../lib/leave/reminder.ts'
import type { Summary } from '../../lib/model.ts'
import { contradictionIn, contradictionLetter, type Addressee } from '../../lib/report/contradiction.ts'
import { translator } from '../../locales/index.ts'
import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'
import { AddresseeChoice } from './AddresseeChoice.tsx'
import { Letter } from './Letter.tsx'
import './leave.css'

interface Props {
  summary: Summary
  /** Today, ISO: the day on which the letter may be sent. */
  today: string
}

/** Ready letters for every way out, with the day to look after them. */
export function LeaveView({ summary, today }: Props) {
  const { t, label } = useI18n()
  const [at, setAt] = useState(0)
  const route = summary.routes[at] ?? null
  const kinds = route ? lettersFor[route.kind] : letterKinds
  const [wanted, setWanted] = useState<LetterKind>(kinds[0] ?? 'deletion')
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? 'deletion')
  const [language, setLanguage] = useState<LetterLanguage>('zh-Hans')
  const letter = useMemo(() => writeLetter(kind, route, summary, language), [kind, route, summary, language])
  return (
    <div class="leave" data-testid="leave">
      {summary.routes.length > 0 && (
        <label class="leave-line">
          <span>{t('leave.route')}</span>
          <select class="field" value={at} data-testid="leave-route" onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {summary.routes.map((one, index) => (
              <option key={index} value={index}>
                {label('route', one.kind)} · {label('channel', one.channel)} · {one.target}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice label={t('leave.kind')} value={kind} options={kinds.map((id) => [id, t(`leave.kind.${id}`)] as const)} onChange={setWanted} />
      <Choice
        label={t('leave.language')}
        value={language}
        options={[
          ['zh-Hans', label('language', 'zh-Hans')],
          ['en', label('language', 'en')],
        ]}
        onChange={setLanguage}
      />
      <Letter {...letter} />
      <ReminderLine summary={summary} route={route} today={today} />
      {summary.conflicts.length > 0 && <Contradictions summary={summary} />}
    </div>
  )
}

function ReminderLine({ summary, route, today }: { summary: Summary; route: Summary['routes'][number] | null; today: string }) {
  const { t, period, date } = useI18n()
  const [sent, setSent] = useState(today)
  const promised = promisedTime(route, summary)
  const reminder = promised && reminderDate(sent, promised)
  return (
    <div class="reminder" data-testid="reminder">
      <label>
        {t('leave.sent')} <input class="field" type="date" value={sent} onInput={(event) => setSent(event.currentTarget.value)} />
      </label>
      {!promised && <p class="soft">{t('leave.no-time')}</p>}
      {promised && reminder && (
        <p role="status">
          {t('leave.reminder', { period: period(promised), date: date(reminder.date) })}
          {reminder.uncovered.length > 0 && <span class="soft"> {t('leave.uncovered', { years: reminder.uncovered.join(', ') })}</span>}
        </p>
      )}
    </div>
  )
}

/** Letters about passages that disagree. */
function Contradictions({ summary }: { summary: Summary }) {
  const { t, label, locale } = useI18n()
  const [at, setAt] = useState(0)
  const [to, setTo] = useState<Addressee>('company')
  const conflict = summary.conflicts[at] ?? summary.conflicts[0]
  if (!conflict) return null
  const { subject, body } = contradictionLetter(contradictionIn(conflict, summary), to, translator(locale))
  return (
    <section data-testid="contradictions">
      <h2>{t('leave.contradictions')}</h2>
      <label class="leave-line">
        <span>{t('report.passage')}</span>
        <select class="field" value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {summary.conflicts.map((one, index) => (
            <option key={index} value={index}>
              {label('conflict', one.kind)}
            </option>
          ))}
        </select>
      </label>
      <AddresseeChoice value={to} onChange={setTo} />
      <Letter subject={subject} body={body} to={to === 'company' ? (summary.facts.emails[0] ?? null) : null} />
    </section>
  )
}
