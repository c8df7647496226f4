import { browser } from 'wxt/browser'
import { ask } from '../client.ts'
import type { Picked } from './selection.ts'

/** What is selected in a tab, where it stands in the text that was read of it. */
export async function selectionInTab(tabId: number, hash: string): Promise<Picked> {
  const answer = await ask('selection.get', { tabId, hash })
  if (answer.ok) return { evidence: answer.evidence }
  return { problem: answer.reason === 'not-found' ? 'nothing' : answer.reason === 'lost' ? 'not-read' : 'no-access' }
}

const keyOf = (tabId: number) => `draft:${tabId}`

/** Keeps what was filled in while a popup is closed, in memory alone. */
export async function keepDraft(tabId: number, hash: string, draft: unknown): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { hash, draft } })
}

/** The draft that was kept for a reading of this tab, which is then forgotten. Undefined when there is none. */
export async function takeDraft(tabId: number, hash: string): Promise<unknown> {
  const key = keyOf(tabId)
  const found = ((await browser.storage.session.get(key)) as Record<string, { hash?: unknown; draft?: unknown } | undefined>)[key]
  if (found === undefined) return undefined
  await browser.storage.session.remove(key)
  return found.hash === hash ? found.draft : undefined
}
