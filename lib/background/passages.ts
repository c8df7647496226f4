import { z } from 'zod'
import type { passageRequests } from '../library-requests.ts'
import { findQuote } from '../locate/find.ts'
import { isEmpty, squeeze } from '../locate/squeeze.ts'
import { failure } from '../messages.ts'
import { evidenceAt } from '../text/evidence.ts'
import type { Evidence } from '../model.ts'
import type { Handlers } from './requests.ts'
import type { Tabs } from './tabs.ts'

/** What `globalThis.mingbaiSelected` gives; see `lib/locate/selected.ts`. The page may have had a hand in it. */
const Selected = z.object({ quote: z.string().min(1).max(20_000), before: z.string().max(64), after: z.string().max(64) }).nullable()

interface Dependencies {
  tabs: Pick<Tabs, 'selected'>
  /** The text of a reading by its content hash; '' where it is not known any more. */
  textOf: (hash: string) => Promise<string>
}

/** What is asked for while a passage is being chosen. */
export function createPassageHandlers({ tabs, textOf }: Dependencies): Pick<Handlers, keyof typeof passageRequests> {
  return {
    async 'text.get'({ hash }) {
      const text = await textOf(hash)
      return text === '' ? failure('not-found') : { ok: true, text }
    },
    async 'selection.get'({ tabId, hash }) {
      const injected = await tabs.selected(tabId)
      if (!injected.ok) return failure('no-access', injected.message)
      const selected = Selected.safeParse(injected.result)
      if (!selected.success) return failure('lost', selected.error.message)
      if (selected.data === null) return failure('not-found')
      const evidence = placeOf(selected.data, await textOf(hash))
      return evidence ? { ok: true, evidence } : failure('lost')
    },
  }
}

/** Where the selected words of a page stand in the text that was read of it: exact but for white space, or null. */
export function placeOf(selected: { quote: string; before: string; after: string }, text: string): Evidence | null {
  const found = findQuote(squeeze(text), selected)
  if (!found) return null
  let seen = 0
  let start = -1
  for (let at = 0; at < text.length; at++) {
    if (isEmpty(text.charAt(at))) continue
    if (seen === found.start) start = at
    seen++
    if (seen === found.end) return evidenceAt(text, start, at + 1)
  }
  return null
}
