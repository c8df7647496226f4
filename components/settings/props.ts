import type { Settings } from '../../lib/messages.ts'

/** What a setting needs to show itself and to be changed. */
export interface SettingsProps {
  settings: Settings
  onChange: (change: Partial<Settings>) => void
  /** Is automatic detection allowed? */
  detection: boolean
  /** Asks the browser for the permission, or gives it back. Must be called by a click. */
  onDetection: (allow: boolean) => void
}
