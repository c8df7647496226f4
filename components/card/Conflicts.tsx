import type { Conflict, Summary } from '../../lib/model.ts'
import { Quote } from '../parts/Quote.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n } from '../ui.ts'
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
  const { maybe, label } = useI18n()
  const sentence =
    maybe('conflict', `${conflict.kind}.values`, Object.fromEntries(conflict.values.entries())) ?? label('conflict', conflict.kind)
  const beside = conflict.evidence.length === 2 && conflict.evidence.every((evidence) => evidence.quote.length <= NARROW)
  return (
    <li class="conflict" data-testid="conflict">
      <p class="conflict-sentence">{sentence}</p>
      <div class={beside ? 'conflict-quotes beside' : 'conflict-quotes'}>
        {conflict.evidence.map((evidence, index) => (
          <Quote key={index} evidence={evidence} words={conflict.values} fact={{ list: 'conflicts', at }} />
        ))}
      </div>
    </li>
  )
}
