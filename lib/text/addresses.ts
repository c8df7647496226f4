import type { Span } from '../model.ts'

/** E-mail and web addresses in `folded.slice(start, end)`. Offsets are those of the whole text. Nothing from percent-encoded text. */
const email = /[a-z0-9][\w.+-]{0,63} ?@ ?[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4}/gu
const url = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&*+;=%]{3,300}/gu
/** Bare domains (music.example.cn/help): only well-known endings, as versions and package names look the same. */
const domain =
  /(?<![@\w.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:com|cn|net|org|top|io|cc|vip|com\.cn)(?:\/[\w\-.~/?#=&%]{0,200})?(?![\w.@-])/gu

export function emailsIn(folded: string, start: number, end: number): Span[] {
  const part = folded.slice(start, end)
  if (!part.includes('@')) return []
  return Array.from(part.matchAll(email))
    .filter(({ index }) => part[index - 1] !== '%')
    .map((match) => spanOf(match[0].replace(/[-.]+$/u, ''), start + match.index))
}

export function urlsIn(folded: string, start: number, end: number): Span[] {
  const part = folded.slice(start, end)
  if (!part.includes('.')) return []
  const found = Array.from(part.matchAll(url), (match) => spanOf(match[0].replace(/[.,;:!?\])_*]+$/u, ''), start + match.index))
  for (const match of part.matchAll(domain)) {
    const span = spanOf(match[0], start + match.index)
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span)
  }
  return found.sort((a, b) => a.start - b.start)
}

const spanOf = (printed: string, start: number): Span => ({ start, end: start + printed.length })
