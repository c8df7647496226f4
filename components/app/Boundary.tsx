import { Component, type ComponentChildren } from 'preact'
import type { ErrorDetails } from '../../lib/state.ts'
import { ErrorScreen } from '../states/ErrorScreen.tsx'

interface Props {
  /** Turns what was thrown into details, and remembers it for a report. */
  note: (error: unknown) => ErrorDetails
  /** Makes a report of it. */
  onReport?: (error: ErrorDetails) => void
  children: ComponentChildren
}

/** Shows the error screen in the place of a part that could not be drawn. */
export class Boundary extends Component<Props, { error: ErrorDetails | null }> {
  override state = { error: null }

  override componentDidCatch(error: unknown): void {
    this.setState({ error: this.props.note(error) })
  }

  override render({ onReport, children }: Props, { error }: { error: ErrorDetails | null }) {
    return error === null ? children : <ErrorScreen error={error} onAgain={() => this.setState({ error: null })} onReport={onReport} />
  }
}
