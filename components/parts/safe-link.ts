/** A link that may be offered: its address and the host to show beside it. */
export interface SafeLink {
  href: string
  host: string
}

/** Only web addresses become links; anything else a page may print (javascript:, data:, file:, a bare word) stays text. */
export function safeLink(address: string | null): SafeLink | null {
  if (address === null || !/^https?:\/\//iu.test(address)) return null
  try {
    const { href, host, username, password } = new URL(address)
    // "https://known.example@other.example" reads as one host and leads to another.
    return host === '' || username !== '' || password !== '' ? null : { href, host }
  } catch {
    return null
  }
}
