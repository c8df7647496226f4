import { identify } from '../store/identity.ts'

/**
 * An address as lists are found by it: without protocol, fragment, trailing slash and what only says where a visitor came from.
 * Null for what is no web address.
 */
export function addressKey(url: string): string | null {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  return identify(url, '', '')
    .identity.replace(/^https?:\/\//u, '')
    .replace(/\/(?=$|\?)/u, '')
}
