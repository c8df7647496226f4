/**
 * Which policy a reading belongs to. `identity` tells policies apart; `place` (origin and path) finds the same policy again under an address
 * that differs only in its parameters.
 */
export interface Identity {
  identity: string
  place: string
  /** The address to show and open again; null without one. */
  url: string | null
  /** Host, or the given name of a text or file. */
  from: string
}

/** Parameters that say where a visitor came from, not which page it is. */
const tracking = /^(?:utm_\w+|spm|scm|from|source|share\w*|gclid|fbclid|msclkid|_t|t|timestamp|nonce|sign|token|ticket|sid|session\w*)$/iu

/**
 * @param url the page's address, or null for a pasted text or a file
 * @param name what a text without an address is called
 * @param hash its content hash: two texts without an address are the same policy only when they are the same text
 */
export function identify(url: string | null, name: string, hash: string): Identity {
  const parsed = url === null ? null : parse(url)
  if (parsed === null) return { identity: `text:${hash}`, place: `text:${hash}`, url: null, from: name }
  const place = `${parsed.protocol}//${parsed.host}${parsed.pathname}`
  // Policies behind one path are told apart by a parameter (?type=privacy) or by a single-page application's route (#/privacy).
  const parameters = [...parsed.searchParams].filter(([key]) => !tracking.test(key)).map(([key, value]) => `${key}=${value}`)
  const query = parameters.length > 0 ? `?${parameters.sort().join('&')}` : ''
  const route = /^#!?\//u.test(parsed.hash) ? parsed.hash : ''
  return { identity: `${place}${query}${route}`, place, url: `${place}${parsed.search}${route}`, from: parsed.host || name }
}

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}
