import { ask } from '../client.ts'
import type { Evidence } from '../model.ts'

/** What became of a wish to see a quote where it stands. */
export type Shown = 'shown' | 'lost' | 'no-access' | 'failed'

/** Shows a quote in the tab that it was read from. `hash` is the summary's. */
export async function locateInTab(tabId: number, hash: string, evidence: Evidence): Promise<Shown> {
  const answer = await ask('locate', { tabId, hash, evidence })
  if (answer.ok) return 'shown'
  return answer.reason === 'lost' || answer.reason === 'no-access' ? answer.reason : 'failed'
}
