import { useState } from 'preact/hooks'
import type { Duty, Summary } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
import './duties.css'

/** What a policy has to state: not found, unclear, stated. What was not found is named first and without alarm. */
export function Duties({ summary: { notStated } }: { summary: Summary }) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  if (notStated.length === 0) return null
  const placed = notStated.map((duty, at) => ({ duty, at }))
  const open = placed
    .filter(({ duty }) => duty.state !== 'stated')
    .sort((a, b) => Number(a.duty.state === 'unclear') - Number(b.duty.state === 'unclear'))
  const stated = placed.filter(({ duty }) => duty.state === 'stated')
  const missing = open.filter(({ duty }) => duty.state === 'not-found').length
  return (
    <Section id="not-stated" title={t('duties.title')} note={missing > 0 ? t('duties.note') : undefined}>
      <div class="rows fold">
        <ul>
          {open.map(({ duty, at }) => (
            <DutyLine key={duty.id} duty={duty} at={at} />
          ))}
          {(all || open.length === 0) && stated.map(({ duty, at }) => <DutyLine key={duty.id} duty={duty} at={at} />)}
        </ul>
        {open.length > 0 && stated.length > 0 && (
          <button type="button" class="fold-more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('fold.less') : t('duties.stated', { count: stated.length })}
          </button>
        )}
      </div>
    </Section>
  )
}

function DutyLine({ duty, at }: { duty: Duty; at: number }) {
  const { label } = useI18n()
  const head = (
    <span class="line">
      <span class={`answer answer-${duty.state}`} aria-hidden="true" />
      <span>{label('duty', duty.id)}</span>
      <CorrectedTag fact={{ list: 'notStated', at }} />
      <span class="end">{label('answer', duty.state)}</span>
    </span>
  )
  if (duty.evidence.length === 0) {
    return (
      <li class="row stated-plain" data-testid="duty-row">
        {head}
      </li>
    )
  }
  return (
    <Row testId="duty-row" head={head}>
      <Quotes evidence={duty.evidence} fact={{ list: 'notStated', at }} />
    </Row>
  )
}
