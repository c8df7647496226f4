import type { Link } from '../model.ts'

/** Markdown's links in a line: `[words](address)` and `<address>`. The words are the link; the syntax stays in the text. */
export function linksIn(line: string, start: number): Link[] {
  const links: Link[] = []
  if (line.includes(']('))
    for (const match of line.matchAll(/\[([^[\]\n]{1,200})\]\(\s{0,4}<?([^\s()<>]{1,2000})>?[^()\n]{0,200}\)/gu)) {
      const from = start + match.index + 1
      const [, words = '', href = ''] = match
      links.push({ start: from, end: from + words.length, href })
    }
  if (line.includes('<http'))
    for (const match of line.matchAll(/<(https?:\/\/[^\s<>]{1,2000})>/gu)) {
      const from = start + match.index + 1
      const href = match[1] ?? ''
      links.push({ start: from, end: from + href.length, href })
    }
  return links.sort((a, b) => a.start - b.start)
}
