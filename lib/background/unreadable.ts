import type { UnreadableReason } from '../state.ts'

/** Sites that a browser closes to every extension: its own store and a few of its maker's pages. */
const closed: Record<string, UnreadableReason> = {
  'chromewebstore.google.com': 'store',
  'microsoftedge.microsoft.com': 'store',
  'addons.mozilla.org': 'store',
  'accounts.firefox.com': 'browser-page',
  'support.mozilla.org': 'browser-page',
}

/**
 * What an address alone says about a page that could not be looked into.
 * @param url null where even the address is hidden from the extension, as on the browser's own pages
 */
export function reasonOf(url: string | null): UnreadableReason {
  if (url === null || url === '') return 'browser-page'
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return 'browser-page'
  }
  const { protocol, hostname, pathname } = parsed
  if (protocol === 'http:' || protocol === 'https:') {
    if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store'
    return closed[hostname] ?? (/\.pdf$/iu.test(pathname) ? 'pdf' : 'no-access')
  }
  if (protocol === 'file:') return /\.pdf$/iu.test(pathname) ? 'pdf' : 'file'
  return 'browser-page'
}
