import type { Internals } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

declare const Services: Internals['Services']

/** What “work offline” in Firefox's menu does. */
export const setOffline = (windows: FirefoxWindows, off: boolean): Promise<void> =>
  windows.run(
    (without: boolean) => {
      Services.io.offline = without
    },
    [off],
  )
