import { useEffect } from 'preact/hooks'

/** Calls `open` before the page is printed: paper has no button that shows the rest. */
export function usePrinting(open: () => void): void {
  useEffect(() => {
    globalThis.addEventListener?.('beforeprint', open)
    return () => globalThis.removeEventListener?.('beforeprint', open)
  })
}
