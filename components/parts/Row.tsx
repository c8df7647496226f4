import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { comeTo, useGoal } from './goal.ts'
import { Icon } from './Icon.tsx'
import './row.css'

interface Props {
  /** The line itself; phrasing content only, as it stands in a button. */
  head: ComponentChildren
  /** What stands beside or below the line without being part of the button: copy buttons, links. */
  beside?: ComponentChildren
  /** Puts `beside` at the end of the second line, which then must leave room. */
  over?: boolean
  /** What the line opens. */
  children: ComponentChildren
  /** The facts that the line stands for (`lib/card/fact-key.ts`): it opens itself when one of them is wanted. */
  facts?: readonly string[]
  testId?: string
}

/** A line of a list that opens what it rests on. Enter or Space opens, Escape closes and gives the focus back. */
export function Row({ head, beside, over = false, children, facts = [], testId }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useGoal(facts, () => {
    setOpen(true)
    comeTo(button.current)
  })
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    // A popup would close as a whole.
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <li class={open ? 'row row-open' : 'row'} data-testid={testId} onKeyDown={close}>
      <button
        ref={button}
        type="button"
        class="row-head"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="row-line">{head}</span>
        <Icon name="chevron" size={14} />
      </button>
      {beside && <div class={over ? 'row-beside over' : 'row-beside'}>{beside}</div>}
      {open && (
        <div class="row-body" id={panel}>
          {children}
        </div>
      )}
    </li>
  )
}
