import type { Link } from '../model.ts'
import { CLOSE_BOLD, OPEN_BOLD } from './marks.ts'

/** Splits Markdown at the tables that are written in HTML; they come back as pieces of their own. */
export const tableMarkup = /(<table[\s>][\s\S]*?<\/table>)/iu

const TAG =
  /<(?:!--[\s\S]*?--|(\/?)([abipsu]|abbr|big|blockquote|br|center|code|del|details|div|em|figure|font|h[1-6]|hr|img|ins|kbd|li|mark|ol|pre|section|small|span|strike|strong|style|sub|summary|sup|ul)\b([^<>]*))>/giu
const ENTITIES: Record<string, string> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Brings tags that were written over several lines into one. */
export const unfoldTags = (markdown: string): string =>
  markdown.includes('<') ? markdown.replace(/<[a-z!][^<>]*>/giu, (tag) => tag.replace(/\n/gu, ' ')) : markdown

/** A line of Markdown without its HTML tags; `<br>` begins a new one. Links keep their words and address, bold words are marked as in `markBold`. */
export function stripTags(line: string): { text: string; links: Link[] }[] {
  if (!line.includes('<') && !line.includes('&')) return [{ text: line, links: [] }]
  return line.split(/<br\s?\/?>/iu).map((part) => {
    const links: Link[] = []
    let text = ''
    let at = 0
    let open: { start: number; href: string } | null = null
    for (const match of part.matchAll(TAG)) {
      text += decodeEntities(part.slice(at, match.index))
      at = match.index + match[0].length
      const tag = match[2]?.toLowerCase()
      if (tag === 'b' || tag === 'strong') text += match[1] === '/' ? CLOSE_BOLD : OPEN_BOLD
      if (tag !== 'a') continue
      const href = /\bhref\s?=\s?["']?([^"'\s>]{1,2000})/iu.exec(match[3] ?? '')?.[1]
      if (match[1] === '' && href) open = { start: text.length, href: decodeEntities(href) }
      else if (open && text.length > open.start) links.push({ ...open, end: text.length })
      if (match[1] === '/') open = null
    }
    return { text: text + decodeEntities(part.slice(at)), links }
  })
}

const decodeEntities = (text: string) =>
  text.includes('&') ? text.replace(/&(?:nbsp|lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity) : text
