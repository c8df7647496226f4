import type { ComponentChildren } from 'preact'
import './section.css'

interface Props {
  /** Also the `data-testid`; the heading's id is `${id}-heading`. */
  id: string
  title: string
  /** Shown beside the title; left out where counting says nothing. */
  count?: string
  /** One quiet sentence under the title. */
  note?: string
  tint?: 'ochre' | 'indigo' | 'bamboo' | 'plum'
  children: ComponentChildren
}

/** A part of the card under a heading that stays in sight while it is read. */
export function Section({ id, title, count, note, tint, children }: Props) {
  return (
    <section class={tint ? `section tint-${tint}` : 'section'} aria-labelledby={`${id}-heading`} data-testid={id}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {title}
        {count !== undefined && <span class="section-count number">{count}</span>}
      </h2>
      {note !== undefined && <p class="section-note">{note}</p>}
      {children}
    </section>
  )
}

/** Brings a section's heading into view and the focus to it. */
export function goToSection(id: string): void {
  const heading = document.getElementById(`${id}-heading`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
