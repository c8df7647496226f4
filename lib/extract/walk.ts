import type { Layout } from './layout.ts'
import { isSilent } from '../dom/tags.ts'
import { isDataTable } from './data-table.ts'
import { writeTable } from './table.ts'
import { TEXT, childrenOf, isElement, tagOf, type Frames } from '../dom/tree.ts'
import type { Kind, Writer } from './writer.ts'

/** What the walk needs to know about the page. */
export interface Page {
  layout: Layout
  frames: Frames
  /** Address that links are resolved against; null keeps them as written. */
  base: string | null
  /** Subtrees to leave out. */
  skip?: (element: Element) => boolean
}

interface Place {
  kind: Kind
  /** Nearest element that breaks the line: what a block belongs to. */
  owner: Element
  keepsLines: boolean
  bold: boolean
  depth: number
}

/** No page nests deeper for a reader's sake; below it only words are taken. */
const DEEPEST = 1500

/** Writes a subtree in reading order: blocks by the page's own boundaries, tables as grids, links with their addresses. */
export function walk(root: Element, page: Page, writer: Writer<Element>): void {
  visit(root, page, writer, { kind: { kind: 'paragraph' }, owner: root, keepsLines: false, bold: false, depth: 0 })
  writer.endLine()
}

function visit(node: Node, page: Page, writer: Writer<Element>, place: Place): void {
  if (node.nodeType === TEXT) {
    writeText(node.nodeValue ?? '', page, writer, place)
    return
  }
  if (!isElement(node)) return
  const tag = tagOf(node)
  if (isSilent(node) || page.skip?.(node)) return
  if (tag === 'br' || tag === 'hr') {
    writer.endLine()
    return
  }
  if (place.depth > DEEPEST) {
    writeText(node.textContent ?? '', page, writer, place)
    return
  }
  if (isDataTable(node)) {
    writeTable(node, writer, (cell) => visitChildren(cell, page, writer, inside(cell, tagOf(cell), page, place)))
    return
  }
  const href = tag === 'a' ? addressOf(node, page.base) : null
  if (href !== null) writer.openLink(href)
  const breaks = page.layout.breaks(node)
  if (breaks) writer.endLine()
  const within = breaks ? inside(node, tag, page, place) : { ...place, depth: place.depth + 1 }
  const bold = !place.bold && within.kind.kind !== 'heading' && page.layout.bold(node)
  if (bold) {
    within.bold = true
    writer.beginBold()
  }
  visitChildren(node, page, writer, within)
  if (breaks) writer.endLine()
  if (bold) writer.endBold()
  if (href !== null) writer.closeLink()
}

function visitChildren(element: Element, page: Page, writer: Writer<Element>, place: Place): void {
  for (const child of childrenOf(element, page.frames)) visit(child, page, writer, place)
}

/** The place inside an element that breaks the line. */
function inside(element: Element, tag: string, page: Page, place: Place): Place {
  const next: Place = { ...place, owner: element, depth: place.depth + 1, keepsLines: place.keepsLines || page.layout.keepsLines(element) }
  const heading = headingLevel(element, tag)
  if (heading) next.kind = { kind: 'heading', level: heading }
  else if (tag === 'li') next.kind = { kind: 'item', level: place.kind.kind === 'item' ? (place.kind.level ?? 0) + 1 : 1 }
  else if (tag === 'pre' && place.kind.kind === 'paragraph') next.kind = { kind: 'pre' }
  return next
}

function writeText(words: string, page: Page, writer: Writer<Element>, place: Place): void {
  if (words === '') return
  const { kind, owner } = place
  if (!words.includes('\n') || !(place.keepsLines || keptHere(owner, page))) {
    writer.write(words, kind, owner)
    return
  }
  words.split(/\r\n?|\n/u).forEach((line, index) => {
    if (index > 0) writer.endLine()
    writer.write(line, kind, owner)
  })
}

const keptHere = (owner: Element, page: Page) => page.layout.keepsLines(owner)

function headingLevel(element: Element, tag: string): number | null {
  const level = /^h([1-6])$/u.exec(tag)?.[1]
  if (level) return Number(level)
  if (element.getAttribute('role') !== 'heading') return null
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2))
}

/** The absolute address of a link, or null where it leads nowhere (or runs a script). */
function addressOf(link: Element, base: string | null): string | null {
  const href = link.getAttribute('href')?.trim()
  if (!href || href.startsWith('#') || /^(?:javascript|data|vbscript):/iu.test(href)) return null
  try {
    return base === null ? new URL(href).href : new URL(href, base).href
  } catch {
    return href
  }
}
