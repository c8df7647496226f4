import type { Span } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { firstOf } from '../../text/sorted.ts'

/** Addresses in running text: ASCII that can stand in one, up to the first Han character, blank or closing bracket. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%|]+/giu
/** An address that goes on behind a line break (now a blank). */
const WRAPPED = /https?:\/\/[\w\-.~:/?#@!$&*+,;=%|]*- [\w%][\w\-./?=&%]*/giu
/** A bare domain, accepted only where a link is expected. */
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,8}(?:\/[\w\-./?#=&%]*)?$/iu

/** The address of a span: the link's own where there is one (it wins over what is printed), else the printed one; null for none. */
export function urlIn(reading: Reading, span: Span): string | null {
  const { text } = reading.document
  const link = linksIn(reading, span).find(({ href }) => /^https?:/iu.test(href))
  if (link) return link.href
  // A line may break behind a hyphen of the address.
  const words = text
    .slice(span.start, span.end)
    .replace(/(?<=\/[\w./?=&%-]{0,80}-)\n(?=[\w%])/gu, '')
    // An address alone, broken by blanks.
    .replace(/^(https?:\/\/[\x21-\x7e]+(?: [\x21-\x7e]+)+)$/u, (address) =>
      address.indexOf('http', 4) < 0 ? address.replace(/ /gu, '') : address,
    )
  ADDRESS.lastIndex = 0
  const printed = ADDRESS.exec(words)?.[0].replace(/[.,;:!_]+$/u, '')
  if (printed) return printed
  const domain = words.replace(/[<>()（）\s。]/gu, '')
  return DOMAIN.test(domain) ? domain : null
}

/** The links that lie in a span, in order. */
export function linksIn({ document: { links } }: Reading, { start, end }: Span) {
  const inside = []
  for (let i = firstOf(links.length, (index) => links[index]!.start >= start); i < links.length && links[i]!.start < end; i++)
    inside.push(links[i]!)
  return inside
}

/** The words without addresses. */
export const withoutUrls = (words: string): string =>
  words
    .replace(WRAPPED, ' ')
    .replace(ADDRESS, ' ')
    .replace(/<\s*>|\[\s*\]\([^()]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
