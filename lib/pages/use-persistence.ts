import { useEffect, useState } from 'preact/hooks'

/** `kept`: the browser never clears what is saved. `open`: it may, and was not asked. `refused`: it was asked and did not agree. */
export type Persistence = 'kept' | 'open' | 'refused' | 'unknown'

/** Remembered on this machine: when the browser refused, and that the reader was offered to ask it. */
const REFUSED = 'persist-refused'
const OFFERED = 'persist-offered'

/** How many policies are worth protecting: who tries it out with one or two is not asked. */
export const WORTH_KEEPING = 5

/** Whether the browser keeps what is saved, and asking it to. Asking may show the browser's own question, so it belongs to a click. */
export function usePersistence() {
  const [state, setState] = useState<Persistence>('unknown')
  const [offered, setOffered] = useState(() => localStorage.getItem(OFFERED) !== null)
  useEffect(() => {
    navigator.storage.persisted().then(
      (kept) => setState(kept ? 'kept' : localStorage.getItem(REFUSED) === null ? 'open' : 'refused'),
      () => setState('unknown'),
    )
  }, [])
  const dismiss = () => {
    localStorage.setItem(OFFERED, String(Date.now()))
    setOffered(true)
  }
  return {
    state,
    /** Was the question put before the reader once? It is never put again. */
    offered,
    dismiss,
    ask: async () => {
      const kept = await navigator.storage.persist().catch(() => false)
      if (kept) localStorage.removeItem(REFUSED)
      else localStorage.setItem(REFUSED, String(Date.now()))
      setState(kept ? 'kept' : 'refused')
      return kept
    },
  }
}
