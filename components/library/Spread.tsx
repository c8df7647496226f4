import type { Section } from '../../lib/model.ts'
import { useI18n } from '../ui.ts'
import { spreadOf } from './spread-parts.ts'
import './spread.css'

interface Props {
  sections: readonly Section[]
  /** Characters of the whole text. */
  length: number
  onGo?: (section: Section) => void
}

/** What the policy spends its words on: one bar, its parts in reading order, each leading to its section. */
export function Spread({ sections, length, onGo }: Props) {
  const { t, label, percent } = useI18n()
  const parts = spreadOf(sections)
  if (parts.length < 2) return null
  return (
    <nav class="spread" aria-label={t('policy.spread')}>
      {parts.map((part) => {
        const share = (part.end - part.start) / Math.max(1, length)
        const name = `${label('section', part.section.category)} ${percent(share)}`
        return (
          <button
            key={part.start}
            type="button"
            class={`spread-part spread-${part.section.category}`}
            style={{ flexGrow: part.end - part.start }}
            title={`${part.section.heading} · ${name}`}
            disabled={!onGo}
            onClick={() => onGo?.(part.section)}
          >
            <span>{label('section', part.section.category)}</span>
            <span class="visually-hidden">{percent(share)}</span>
          </button>
        )
      })}
    </nav>
  )
}
