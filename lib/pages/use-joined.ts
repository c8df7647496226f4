import { useEffect } from 'preact/hooks'
import type { Kept } from '../state.ts'
import { useAnswer } from './use-answer.ts'

/** The lists that were read for a kept policy, and the policies that it is a list of. Empty while the answer is on its way. */
export function useJoined(id: string | null) {
  const { answer, again } = useAnswer('joined.get', id === null ? null : { id })
  // A list may be read in another tab while the card stands here.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return { lists: answer?.ok ? answer.lists : none, owners: answer?.ok ? answer.owners : none, again }
}

const none: readonly never[] = []

/** Where a reading was kept; null when it was not. */
export const keptId = (kept: Kept | undefined): string | null => (kept && 'policyId' in kept ? kept.policyId : null)
