/** Firefox's own view of what is asked for on behalf of the extension: its pages, its worker and its scripts in pages. */
import type { Channel, Internals, Principal, Subject } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

declare const Services: Internals['Services'], Ci: Internals['Ci'], window: Window & { mingbaiRequests?: string[] }

/** Notes every connection from now on. */
export function watchRequests(windows: FirefoxWindows, uuid: string): Promise<void> {
  return windows.run(
    (extension: string) => {
      const seen: string[] = []
      window.mingbaiRequests = seen
      const single = (principal: Principal) =>
        principal.isExpandedPrincipal
          ? (principal.QueryInterface(Ci.nsIExpandedPrincipal) as { allowList: Principal[] }).allowList
          : [principal]
      const observe = (subject: Subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel) as Channel
        const principals = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].flatMap((one) => (one ? single(one) : []))
        if (principals.some(({ origin }) => origin.includes(extension))) seen.push(URI.spec)
      }
      Services.obs.addObserver({ observe }, 'http-on-modify-request')
    },
    [uuid],
  )
}

export function listRequests(windows: FirefoxWindows): Promise<string[]> {
  return windows.run(() => window.mingbaiRequests ?? [], [])
}
