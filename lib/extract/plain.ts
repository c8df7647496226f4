import type { Block, PolicyDocument, Span, Table } from '../model.ts'
import { languageOf } from '../text/language.ts'
import { joinBrokenWords } from './broken-words.ts'
import { fileLayout } from './layout.ts'
import { linksIn } from './links.ts'
import { markBold, takeBold, type MarkedLine } from './marks.ts'
import { isDelimiterRow, pipeCells, tallTables, type TallTable } from './pipes.ts'
import { stripTags, tableMarkup, unfoldTags } from './tags.ts'
import { titleOf } from './title.ts'
import { frameDocument } from '../dom/tree.ts'
import { walk } from './walk.ts'
import { Writer } from './writer.ts'

export interface TextOptions {
  /** Name to show when the text has no title of its own; '' where there is none. */
  title: string
  url: string | null
  /** Parses HTML; given for Markdown, where tables may be written in it. Without it nothing is taken for HTML. */
  parse?: (html: string) => Document
}

type Parts = Pick<PolicyDocument, 'text' | 'blocks' | 'tables' | 'links'> & { bold: Span[] }

/**
 * Reads plain text or Markdown. The text stays as it is but for line ends, a byte order mark, marks for bold, Markdown's escapes, (in
 * Markdown) HTML tags and the blanks that a PDF left inside words. Every line with words is a block; `#` headings, items and pipe tables are recognised in both.
 */
export function readText(source: string, { title, url, parse }: TextOptions): PolicyDocument {
  const whole = joinBrokenWords(source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'))
  const parts: Parts = { text: '', blocks: [], tables: [], links: [], bold: [] }
  if (!parse)
    readLines(
      parts,
      whole.split('\n').map((line) => takeBold({ text: markBold(line), links: [] })),
    )
  else
    for (const piece of whole.split(tableMarkup))
      if (/^<table/iu.test(piece)) readTable(parts, piece, parse, url)
      else
        readLines(
          parts,
          unfoldTags(piece)
            .split('\n')
            .flatMap((line) => stripTags(markBold(line)).map(takeBold)),
        )
  const heading = parts.blocks.find((block) => block.kind === 'heading')
  const own = titleOf(heading ? parts.text.slice(heading.start, heading.end) : '', parts)
  const { bold, ...rest } = parts
  return { title: own || title, url, language: languageOf(rest.text), ...rest, ...(bold.length > 0 && { bold }), kept: 1 }
}

/** Adds lines at the end of what was read; every one ends with a line break, as it did in the file. */
function readLines(parts: Parts, lines: readonly MarkedLine[]): void {
  let table: Table | null = null
  const tall = lines.some((line) => line.text.trim() === '|') ? tallTables(lines.map((line) => line.text)) : []
  let next = 0
  let offsets: number[] = []
  lines.forEach((line, index) => {
    const start = parts.text.length
    parts.text += index < lines.length - 1 ? `${line.text}\n` : line.text
    if (!isHeading(line.text)) for (const run of line.bold) parts.bold.push({ start: start + run.start, end: start + run.end })
    const inside = tall[next]
    if (inside && index >= inside.from) {
      offsets.push(start)
      for (const link of line.links) parts.links.push({ ...link, start: start + link.start, end: start + link.end })
      parts.links.push(...linksIn(line.text, start))
      if (index < inside.to - 1) return
      addTall(parts, inside, lines, offsets)
      offsets = []
      next++
      table = null
      return
    }
    if (line.text.trim() === '') {
      table = null
      return
    }
    // Texts without empty lines: a line without a pipe goes on with a wrapped row only where the row goes on behind it.
    if (table && !line.text.includes('|') && !(isOpen(table) && lines[index + 1]?.text.includes('|'))) table = null
    for (const link of line.links) parts.links.push({ ...link, start: start + link.start, end: start + link.end })
    parts.links.push(...linksIn(line.text, start))
    if (!table && isDelimiterRow(lines[index + 1]?.text ?? '') && pipeCells(line.text, start).length > 1) {
      table = { start, end: start, title: titleAbove(parts), rows: [] }
      parts.tables.push(table)
    }
    if (!table) parts.blocks.push(blockOf(line.text, start))
    else if (!isDelimiterRow(line.text)) addRow(parts, table, line.text, start)
  })
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|(?=\p{Script=Han}))(?=\S)/u
const isHeading = (line: string) => HEADING.test(line)

function blockOf(line: string, start: number): Block {
  const lead = line.length - line.trimStart().length
  const end = start + line.trimEnd().length
  const heading = HEADING.exec(line)
  if (heading) {
    const closing = /[ \t]#+[ \t]*$/u.exec(line)
    const from = start + heading[0].length
    return { kind: 'heading', level: heading[1]?.length ?? 1, start: from, end: Math.max(from, closing ? start + closing.index : end) }
  }
  const item = /^\s*(?:[-*+•●·]|\d{1,3}[.)])\s+\S/u.test(line)
  return { ...(item ? { kind: 'item', level: 1 + Math.floor(indentOf(line) / 2) } : { kind: 'paragraph' }), start: start + lead, end }
}

/** The last row has fewer filled cells than the table has columns: it was wrapped. */
const isOpen = (table: Table) => (table.rows.at(-1) ?? []).some((cell) => cell.start === cell.end)

const indentOf = (line: string) => Math.min(10, (/^[ \t]*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length)

/** All rows get the number of cells of the first one. */
function addRow(parts: Parts, table: Table, line: string, start: number): void {
  const columns = table.rows[0]?.length
  const cells = pipeCells(line, start)
  const end = start + line.trimEnd().length
  if (columns !== undefined) {
    cells.length = Math.min(cells.length, columns)
    while (cells.length < columns) cells.push({ start: end, end })
  }
  table.rows.push(columns === undefined ? cells.map((cell) => ({ ...cell, header: true })) : cells)
  table.end = end
  parts.blocks.push({ kind: 'row', table: parts.tables.indexOf(table), start: start + line.length - line.trimStart().length, end })
}

/** A table whose bars stand on lines of their own; `offsets` are where its lines begin. */
function addTall(parts: Parts, { from, rows }: TallTable, lines: readonly { text: string }[], offsets: readonly number[]): void {
  const table: Table = { start: 0, end: 0, title: titleAbove(parts), rows: [] }
  const number = parts.tables.push(table) - 1
  rows.forEach((cells, y) => {
    const row = cells.map((cell, x) => {
      const [first, end] = cell
      const start = offsets[first - from]!
      const last = Math.max(first, end - 1)
      const words = parts.text.slice(start, offsets[last - from]! + lines[last]!.text.length)
      const lead = words.length - words.trimStart().length
      const inner = words.trim()
      return {
        start: start + (inner === '' ? 0 : lead),
        end: start + (inner === '' ? 0 : lead + inner.length),
        ...(y === 0 && { header: true }),
        ...(y > 0 && rows[y - 1]![x] === cell && { merged: true }),
      }
    })
    table.rows.push(row)
    parts.blocks.push({ kind: 'row', table: number, start: row[0]!.start, end: Math.max(...row.map((cell) => cell.end)) })
  })
  table.start = table.rows[0]![0]!.start
  table.end = parts.blocks.at(-1)!.end
}

/** A table written in HTML, read as one of a page. */
function readTable(parts: Parts, html: string, parse: (html: string) => Document, url: string | null): void {
  const writer = new Writer<Element>()
  walk(parse(html).body, { layout: fileLayout, frames: frameDocument, base: url }, writer)
  const read = writer.result()
  const first = parts.tables.length
  const above = titleAbove(parts)
  const at = parts.text.length
  const moved = <Part extends { start: number; end: number }>(part: Part): Part => ({ ...part, start: part.start + at, end: part.end + at })
  parts.text += read.text
  for (const block of read.blocks) parts.blocks.push({ ...moved(block), ...(block.table !== undefined && { table: block.table + first }) })
  for (const link of read.links) parts.links.push(moved(link))
  for (const run of read.bold ?? []) parts.bold.push(moved(run))
  for (const table of read.tables)
    parts.tables.push({ ...moved(table), title: table.title || above, rows: table.rows.map((row) => row.map(moved)) })
}

function titleAbove({ text, blocks }: Parts): string {
  const last = blocks.at(-1)
  const words = last && last.kind !== 'row' ? text.slice(last.start, last.end).trim() : ''
  return words.length <= 80 ? words : ''
}
