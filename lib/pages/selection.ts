import type { Evidence } from '../model.ts'
import type { Draft } from '../report/draft.ts'

/** What became of a wish to take the selected passage. `nothing` is selected, or what is selected is `not-read`. */
export type Picked = { evidence: Evidence } | { problem: 'nothing' | 'not-read' | 'no-access' }

/** How the passage that a person selects is taken: from the web page, or from the text beside the card. */
export interface Selection {
  from: 'popup' | 'tab' | 'text'
  take: () => Promise<Picked>
  /** Keeps what was filled in while its writer goes back to the page, which closes a popup. */
  keep?: (draft: Draft) => void
}
