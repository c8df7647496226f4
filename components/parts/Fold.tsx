import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useI18n } from '../ui.ts'
import { useGoalInside } from './goal.ts'
import { usePrinting } from './printing.ts'
import './row.css'
import './fold.css'

interface Props {
  /** One `<li>` each. */
  items: readonly ComponentChildren[]
  /** How many are shown at first. One more than this is shown at once rather than hidden behind a button. */
  first?: number
  class?: string
  /** The facts of each item: the list opens when a hidden one is wanted. */
  facts?: readonly (readonly string[])[]
}

/** A list that shows its beginning and says how many more there are. Opening moves the focus to the first of them. */
export function Fold({ items, first = 6, class: name = 'rows', facts = [] }: Props) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const opened = useRef(false)
  const folds = items.length > first + 1
  useGoalInside(facts.slice(first).flat(), () => setAll(true))
  usePrinting(() => setAll(true))
  useEffect(() => {
    if (!opened.current) return
    opened.current = false
    list.current?.children[first]?.querySelector<HTMLElement>('button, a')?.focus()
  }, [all, first])
  const toggle = () => {
    opened.current = !all
    setAll(!all)
  }
  if (items.length === 0) return null
  return (
    <div class={folds ? `fold ${name}` : name}>
      <ul ref={list}>{items.slice(0, folds && !all ? first : undefined)}</ul>
      {folds && (
        <button type="button" class="fold-more" aria-expanded={all} onClick={toggle}>
          {all ? t('fold.less') : t('fold.more', { count: items.length - first })}
        </button>
      )}
    </div>
  )
}
