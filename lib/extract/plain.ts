import type { Block, Link, PolicyDocument, Table } from '../model.ts'
import { languageOf } from '../text/language.ts'
import { stripMarks } from './marks.ts'
import { isDelimiterRow, pipeCells } from './pipes.ts'
import { titleOf } from './title.ts'

export interface TextOptions {
  /** Name to show when the text has no title of its own; '' where there is none. */
  title: string
  url: string | null
}

/**
 * Reads plain text or Markdown. The text stays as it is but for line ends, a byte order mark, marks for bold and Markdown's escapes.
 * Every line with words is a block; `#` headings, items and pipe tables are recognised in both.
 */
export function readText(source: string, { title, url }: TextOptions): PolicyDocument {
  const lines = source
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map(stripMarks)
  const text = lines.join('\n')
  const blocks: Block[] = []
  const tables: Table[] = []
  const links: Link[] = []
  let at = 0
  let table: Table | null = null
  lines.forEach((line, index) => {
    const start = at
    at += line.length + 1
    if (line.trim() === '') {
      table = null
      return
    }
    links.push(...linksIn(line, start))
    const next = lines[index + 1] ?? ''
    if (!table && isDelimiterRow(next) && pipeCells(line, start).length > 1) {
      table = { start, end: start + line.length, title: titleAbove(text, blocks), rows: [] }
      tables.push(table)
    }
    if (table) {
      if (isDelimiterRow(line)) return
      addRow(table, line, start, blocks, tables.length - 1)
      return
    }
    blocks.push(blockOf(line, start))
  })
  return {
    title: titleOf(firstHeading(text, blocks) ?? title, { text, blocks }) || title,
    url,
    language: languageOf(text),
    text,
    blocks,
    tables,
    links,
    kept: 1,
  }
}

function blockOf(line: string, start: number): Block {
  const lead = line.length - line.trimStart().length
  const end = start + line.trimEnd().length
  const heading = /^ {0,3}(#{1,6})(?:[ \t]+|(?=\p{Script=Han}))(?=\S)/u.exec(line)
  if (heading) {
    const closing = /[ \t]#+[ \t]*$/u.exec(line)
    return { kind: 'heading', level: heading[1]?.length ?? 1, start: start + heading[0].length, end: closing ? start + closing.index : end }
  }
  if (/^\s*(?:[-*+•●·]|\d{1,3}[.)])\s+\S/u.test(line))
    return { kind: 'item', level: 1 + Math.floor(indentOf(line) / 2), start: start + lead, end }
  return { kind: 'paragraph', start: start + lead, end }
}

const indentOf = (line: string) => Math.min(10, (/^[ \t]*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length)

/** All rows get the number of cells of the first one. */
function addRow(table: Table, line: string, start: number, blocks: Block[], index: number): void {
  const columns = table.rows[0]?.length
  const cells = pipeCells(line, start)
  const end = start + line.trimEnd().length
  if (columns !== undefined) {
    cells.length = Math.min(cells.length, columns)
    while (cells.length < columns) cells.push({ start: end, end })
  }
  table.rows.push(columns === undefined ? cells.map((cell) => ({ ...cell, header: true })) : cells)
  table.end = end
  blocks.push({ kind: 'row', table: index, start: start + line.length - line.trimStart().length, end })
}

function titleAbove(text: string, blocks: readonly Block[]): string {
  const last = blocks.at(-1)
  const words = last && last.kind !== 'row' ? text.slice(last.start, last.end).trim() : ''
  return words.length <= 80 ? words : ''
}

function firstHeading(text: string, blocks: readonly Block[]): string | undefined {
  const heading = blocks.find((block) => block.kind === 'heading')
  return heading && text.slice(heading.start, heading.end)
}

/** `[words](address)` and `<address>`: the words are the link; the syntax stays in the text. */
function linksIn(line: string, start: number): Link[] {
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
