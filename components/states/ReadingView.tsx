import type { ErrorDetails, ReadingState } from '../../lib/state.ts'
import { CardFor } from '../card/CardFor.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { NotPolicy } from './NotPolicy.tsx'
import { Reading } from './Reading.tsx'
import { Stopped } from './Stopped.tsx'
import { Unreadable } from './Unreadable.tsx'

export interface ReadingControls {
  stop: () => void
  again: () => void
  anyway: () => void
  /** Opens the library's "add a policy"; left out where we are already there. */
  library?: () => void
  report?: (error: ErrorDetails) => void
}

/** The one place where a state chooses its screen. */
export function ReadingView({ state, controls }: { state: ReadingState; controls: ReadingControls }) {
  switch (state.state) {
    case 'reading':
      return <Reading state={state} onStop={controls.stop} />
    case 'card':
      return <CardFor summary={state.summary} />
    case 'partly-read':
      return <CardFor summary={state.summary} missing={state.missing} />
    case 'not-a-policy':
      return <NotPolicy state={state} onAnyway={controls.anyway} />
    case 'unreadable':
      return <Unreadable reason={state.reason} onAgain={controls.again} onLibrary={controls.library} />
    case 'stopped':
      return <Stopped onAgain={controls.again} />
    case 'error':
      return <ErrorScreen error={state.error} onAgain={controls.again} onReport={controls.report} />
  }
}
