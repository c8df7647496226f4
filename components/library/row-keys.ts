/** The list by keyboard: what a key pressed in a row means. */
export type RowKey =
  { act: 'move'; by: number; extend: boolean } | { act: 'edge'; last: boolean } | { act: 'toggle' | 'all' | 'delete' | 'clear' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

export function rowKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed, onLink: boolean): RowKey | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { act: 'all' } : null
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return { act: 'move', by: key === 'ArrowDown' ? 1 : -1, extend: shiftKey }
    case 'Home':
    case 'End':
      return { act: 'edge', last: key === 'End' }
    case ' ':
      // A checkbox and a button have their own way with the space bar.
      return onLink ? { act: 'toggle' } : null
    case 'Delete':
      return { act: 'delete' }
    case 'Escape':
      return { act: 'clear' }
    default:
      return null
  }
}
