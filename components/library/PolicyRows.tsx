import { useEffect, useRef } from 'preact/hooks'
import type { Selection } from '../../lib/library/selection.ts'
import type { PolicyRow } from '../../lib/messages.ts'
import { PolicyLine, type LineActions } from './PolicyLine.tsx'
import { rowKey } from './row-keys.ts'

interface Props extends LineActions {
  rows: readonly PolicyRow[]
  /** Place of the first row in the whole list, from 0, and the length of that. */
  offset: number
  total: number
  selection: Selection
  onAll: () => void
  onClear: () => void
}

/** The rows of a page. Arrow keys go from row to row, space chooses, Shift with an arrow chooses on, Delete deletes. */
export function PolicyRows({ rows, offset, total, selection, onSelect, onDelete, onAll, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null)
  /** The row that had the focus: when it is deleted, its successor gets it. */
  const focused = useRef<number | null>(null)
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('.policy-main') ?? [])]
  const focus = (at: number) => {
    const all = links()
    all[Math.max(0, Math.min(all.length - 1, at))]?.focus()
  }
  useEffect(() => {
    if (focused.current !== null && document.activeElement === document.body) focus(focused.current)
  }, [rows])

  const press = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const at = rows.findIndex(({ id }) => id === target?.closest<HTMLElement>('[data-id]')?.dataset['id'])
    const row = rows[at]
    const key = rowKey(event, target?.matches('.policy-main') === true)
    if (!key || !row) return
    // Escape with nothing chosen is not ours.
    if (key.act === 'clear' && selection.ids.size === 0) return
    event.preventDefault()
    if (key.act === 'move') {
      const next = rows[at + key.by]
      if (key.extend && next) {
        if (!selection.ids.has(row.id)) onSelect(row.id, false)
        onSelect(next.id, true)
      }
      focus(at + key.by)
    } else if (key.act === 'edge') focus(key.last ? rows.length - 1 : 0)
    else if (key.act === 'toggle') onSelect(row.id, false)
    else if (key.act === 'all') onAll()
    else if (key.act === 'clear') onClear()
    else onDelete(selection.ids.size > 0 ? [...selection.ids] : [row.id])
  }
  return (
    <ul
      class="policies"
      ref={list}
      onKeyDown={press}
      onFocusIn={({ target }) => {
        focused.current = links().findIndex((link) => link.closest('li')?.contains(target as Node))
      }}
      onFocusOut={({ relatedTarget }) => {
        // Going elsewhere gives the focus up; losing it with a row does not.
        if (relatedTarget) focused.current = null
      }}
    >
      {rows.map((row, index) => (
        <PolicyLine
          key={row.id}
          row={row}
          place={offset + index + 1}
          total={total}
          selected={selection.ids.has(row.id)}
          onSelect={onSelect}
          onDelete={onDelete}
        />
      ))}
    </ul>
  )
}
