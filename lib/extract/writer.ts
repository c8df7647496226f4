import type { Block, Cell, Link, PolicyDocument, Span, Table } from '../model.ts'

/** What a line becomes when it ends. */
export type Kind = Pick<Block, 'kind' | 'level'>

/** A block with what is known of it while a page is read: the element it stands in and how much of it is link text. */
export interface WrittenBlock<Owner> extends Block {
  owner: Owner
  linked: number
}

/**
 * Writes the normalised text, one line per block, and keeps the offsets of its blocks, tables and links.
 * Characters are taken over as they are; only white space is collapsed, and dropped where it merely wraps a line of the
 * source between two Han characters. Zero-width marks are dropped.
 */
export class Writer<Owner = null> {
  text = ''
  readonly blocks: WrittenBlock<Owner>[] = []
  readonly tables: Table[] = []
  readonly links: Link[] = []
  readonly bold: Span[] = []
  private openBold: number | null = null
  private lineStart = -1
  private lineKind: Kind = { kind: 'paragraph' }
  private lineOwner: Owner | undefined
  private linked = 0
  private gap: '' | ' ' | '\n' = ''
  private row: { table: number; cells: Cell[]; cell: Cell | null; start: number } | null = null
  private readonly openLinks: { href: string; start: number }[] = []

  /** Writes words into the current line, collapsing white space. `kind` and `owner` count when they open the line. */
  write(words: string, kind: Kind, owner: Owner): void {
    for (const piece of words.replace(ZERO_WIDTH, '').split(WHITE)) {
      if (piece === '') continue
      if (piece.trim() !== '') this.put(piece, kind, owner)
      else this.gap = this.gap === '\n' || piece.includes('\n') ? '\n' : ' '
    }
  }

  /** Writes one line as it is, white space kept, and ends it. */
  line(words: string, kind: Kind, owner: Owner): void {
    this.endLine()
    if (words.trim() === '') return
    this.put(words, kind, owner)
    this.endLine()
  }

  private put(words: string, kind: Kind, owner: Owner): void {
    if (this.row) {
      this.putInCell(words)
      return
    }
    if (this.lineStart < 0) {
      this.gap = ''
      if (this.text !== '') this.text += '\n'
      this.lineStart = this.text.length
      this.lineKind = kind
      this.lineOwner = owner
      this.linked = 0
    }
    this.append(words)
  }

  private append(words: string): void {
    if (this.gap !== '' && !(this.gap === '\n' && CJK.test(this.text.at(-1) ?? '') && CJK.test(words))) this.text += ' '
    this.gap = ''
    if (this.openBold !== null && this.openBold < 0) this.openBold = this.text.length
    for (const link of this.openLinks) if (link.start < 0) link.start = this.text.length
    if (this.openLinks.length > 0) this.linked += words.length
    this.text += words
  }

  /** Ends the line; inside a table cell it only leaves a blank. */
  endLine(): void {
    if (this.row) {
      if (this.gap === '' || this.gap === '\n') this.gap = ' '
      return
    }
    this.gap = ''
    if (this.lineStart < 0) return
    const start = this.lineStart
    this.lineStart = -1
    this.blocks.push({
      ...this.lineKind,
      start,
      end: this.text.length,
      owner: this.lineOwner as Owner,
      linked: this.linked,
    })
  }

  /** True when nothing has been written into the current line yet. */
  get atLineStart(): boolean {
    return this.row ? this.row.cell === null || this.row.cell.start === this.text.length : this.lineStart < 0
  }

  openLink(href: string): void {
    this.openLinks.push({ href, start: -1 })
  }

  closeLink(): void {
    const link = this.openLinks.pop()
    if (link && link.start >= 0) this.links.push({ start: link.start, end: this.text.length, href: link.href })
  }

  /** What is written until `endBold` is printed bold; such runs do not nest. */
  beginBold(): void {
    this.openBold = -1
  }

  endBold(): void {
    const start = this.openBold
    this.openBold = null
    if (start !== null && start >= 0) this.bold.push({ start, end: this.text.length })
  }

  // ------------------------------------------------------------------------------------------ tables

  /** Begins a table row; its cells follow with `beginCell`, and `endRow` closes it. */
  beginRow(table: number): void {
    this.endLine()
    this.row = { table, cells: [], cell: null, start: -1 }
    this.linked = 0
  }

  beginCell(): void {
    const { row } = this
    if (!row) return
    this.gap = ''
    if (row.start < 0) {
      if (this.text !== '') this.text += '\n'
      row.start = this.text.length
    } else this.text += '\t'
    row.cell = { start: this.text.length, end: this.text.length }
  }

  private putInCell(words: string): void {
    const cell = this.row?.cell
    if (!cell) return
    if (cell.start === this.text.length) this.gap = ''
    this.append(words)
  }

  endCell(): Cell {
    const cell = this.row?.cell ?? { start: this.text.length, end: this.text.length }
    cell.end = this.text.length
    this.gap = ''
    if (this.row) this.row.cell = null
    return cell
  }

  /** Ends the row. Only rows with words in them are to be begun: an empty one would leave a line without a block. */
  endRow(owner: Owner): void {
    const { row } = this
    this.row = null
    this.gap = ''
    if (!row || row.start < 0) return
    this.blocks.push({ kind: 'row', table: row.table, start: row.start, end: this.text.length, owner, linked: this.linked })
  }

  /** Everything written, without the private notes. */
  result(): Pick<PolicyDocument, 'text' | 'blocks' | 'tables' | 'links' | 'bold'> {
    this.endLine()
    const blocks = this.blocks.map(({ owner: _owner, linked: _linked, ...block }) => block)
    // Inner links close before outer ones: reading order is by start.
    const links = this.links.sort((a, b) => a.start - b.start || a.end - b.end)
    return { text: this.text, blocks, tables: this.tables, links, ...(this.bold.length > 0 && { bold: this.bold }) }
  }
}

const WHITE = /(\s+)/u
const ZERO_WIDTH = /[\u200b\ufeff]/gu
/** Han characters and the full-width punctuation around them: a line break of the source between two of them is no blank. */
const CJK = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
