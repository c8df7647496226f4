import type { Section, Summary } from '../../lib/model.ts'
import { useI18n } from '../ui.ts'
import './outline.css'

interface Props {
  summary: Summary
  /** Where a section can be gone to; without it the outline is only shown. */
  onGo?: (section: Section) => void
}

/** The headings of the policy with the share of its words that each takes. */
export function Outline({ summary, onGo }: Props) {
  const { label, percent } = useI18n()
  const shown = summary.sections.filter((section) => section.level <= 2 && section.heading !== '')
  const whole = Math.max(1, ...summary.sections.map((section) => section.end))
  return (
    <ol class="outline" data-testid="outline-list">
      {shown.map((section, index) => {
        const share = (section.end - section.start) / whole
        const text = (
          <>
            <span class="outline-heading words">{section.heading}</span>
            <span class="outline-share number">{percent(share)}</span>
            <i aria-hidden="true" style={{ width: `${100 * share}%` }} />
          </>
        )
        return (
          <li key={index} class={`outline-${section.level}`}>
            {onGo ? (
              <button type="button" class="outline-item" title={label('section', section.category)} onClick={() => onGo(section)}>
                {text}
              </button>
            ) : (
              <span class="outline-item">{text}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
