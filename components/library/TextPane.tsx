import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Section, Span } from '../../lib/model.ts'
import { useI18n } from '../ui.ts'
import { paragraphsOf } from '../../lib/text/paragraphs.ts'
import './text-pane.css'

interface Props {
  text: string
  sections: readonly Section[]
  /** The passage to mark and bring into view; a new object each time it is asked for. */
  passage: Span | null
  lang?: string
}

/** The policy as it was read, with one passage marked. */
export function TextPane({ text, sections, passage, lang }: Props) {
  const { t } = useI18n()
  const pane = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const headings = useMemo(() => new Set(sections.filter((section) => section.heading !== '').map((section) => section.start)), [sections])
  useEffect(() => {
    pane.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [passage])
  return (
    <div class="text-pane words" ref={pane} role="region" aria-label={t('policy.text')} tabIndex={0} lang={lang} data-testid="text-pane">
      {paragraphs.map(({ start, end }) => (
        <p key={start} class={headings.has(start) ? 'text-heading' : undefined}>
          {passage && passage.start < end && passage.end > start ? (
            <>
              {text.slice(start, Math.max(start, passage.start))}
              <mark>{text.slice(Math.max(start, passage.start), Math.min(end, passage.end))}</mark>
              {text.slice(Math.min(end, passage.end), end)}
            </>
          ) : (
            text.slice(start, end)
          )}
        </p>
      ))}
    </div>
  )
}
