import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { JoinedList } from '../../lib/lists/joined.ts'
import type { Evidence } from '../../lib/model.ts'
import type { Shown } from '../../lib/pages/locate.ts'

/** What belongs to the card beside its own page. A missing action hides its control. */
export interface Joined {
  /** Lists of this policy that stand on other pages and were read. */
  lists: readonly JoinedList[]
  /** The saved policies that this page is a list of. */
  owners: readonly { id: string; name: string }[]
  /** Opens a saved policy or list by itself. */
  open?: (id: string) => void
  /** Shows the text of a joined list beside the card. */
  show?: (id: string) => void
  /** Deletes a joined list, which takes its third parties off the card. */
  remove?: (id: string) => void
  /** Shows a quote in the text of a joined list. */
  locate?: (id: string, evidence: Evidence) => Promise<Shown>
}

export const JoinedContext = createContext<Joined>({ lists: [], owners: [] })
export const useJoined = (): Joined => useContext(JoinedContext)
