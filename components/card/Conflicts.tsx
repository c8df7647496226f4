import { useRef } from 'preact/hooks'
import { factKey } from '../../lib/card/fact-key.ts'
import type { Conflict, Summary } from '../../lib/model.ts'
import { comeTo, useGoal } from '../parts/goal.ts'
import { Quote } from '../parts/Quote.tsx'
import { Section } from '../parts/Section.tsx'
import { CorrectedNote } from '../parts/CorrectedMark.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useActions, useI18n } from '../ui.ts'
import './conflicts.css'

/** Contradictions inside the policy: one neutral sentence and the passages side by side. */
export function Conflicts({ summary: { conflicts } }: { summary: Summary }) {
  const { t, number } = useI18n()
  return (
    <Section id="conflicts" tint="plum" title={t('conflicts.title')} count={number(conflicts.length)}>
      {conflicts.length === 0 ? (
        <p class="quiet">{t('conflicts.none')}</p>
      ) : (
        <ul class="conflicts">
          {conflicts.map((conflict, at) => (
            <ConflictItem key={at} conflict={conflict} at={at} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Quotes longer than this stand one below the other. */
const NARROW = 64

function ConflictItem({ conflict, at }: { conflict: Conflict; at: number }) {
  const { t, maybe, label } = useI18n()
  const { contradiction } = useActions()
  const sentence =
    maybe('conflict', `${conflict.kind}.values`, Object.fromEntries(conflict.values.entries())) ?? label('conflict', conflict.kind)
  const beside = conflict.evidence.length === 2 && conflict.evidence.every((evidence) => evidence.quote.length <= NARROW)
  const line = useRef<HTMLLIElement>(null)
  useGoal([factKey('conflicts', at)], () => comeTo(line.current))
  return (
    <li class="conflict" data-testid="conflict" ref={line} tabIndex={-1}>
      <p class="conflict-sentence">{sentence}</p>
      <div class={beside ? 'conflict-quotes beside' : 'conflict-quotes'}>
        {conflict.evidence.map((evidence, index) => (
          <Quote key={index} evidence={evidence} words={conflict.values} fact={{ list: 'conflicts', at }} />
        ))}
      </div>
      <CorrectedNote fact={{ list: 'conflicts', at }} />
      {contradiction && (
        <button type="button" class="act" data-testid="report-contradiction" onClick={() => contradiction(at)}>
          <Icon name="file" size={14} />
          {t('contradiction.report')}
        </button>
      )}
    </li>
  )
}
