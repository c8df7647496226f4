import { blockTags, silent } from '../dom/tags.ts'
import { childrenOf, isElement, tagOf, TEXT } from '../dom/tree.ts'
import type { Signs } from './signs.ts'

/** What surrounds a page's text; a policy link in a footer must not count. */
const around = new Set(['nav', 'footer', 'aside', 'menu', 'form'])
const LONGEST_HEADING = 40
/** Where the walk ends: a page longer than this says what it is before. In code units. */
const ENOUGH = 400_000

/**
 * The signs of a page as it stands, in one walk over its text nodes: no layout is asked for and no style is computed, since this runs on
 * every page when detection is on.
 */
export function signsOfPage(document: Document): Signs {
  const headings: string[] = []
  let text = ''
  let line = ''
  let linked = 0
  const endLine = () => {
    const words = line.trim()
    if (words !== '') {
      if (words.length <= LONGEST_HEADING && !/[。；;，,]/u.test(words)) headings.push(words)
      text += `${words}\n`
    }
    line = ''
  }
  const visit = (node: Node, inLink: boolean) => {
    if (text.length > ENOUGH) return
    if (node.nodeType === TEXT) {
      const words = node.nodeValue ?? ''
      if (words.trim() === '') return
      line += words
      if (inLink) linked += words.trim().length
      return
    }
    if (!isElement(node)) return
    const tag = tagOf(node)
    if (silent.has(tag) || around.has(tag)) return
    const breaks = tag === 'br' || blockTags.has(tag)
    if (breaks) endLine()
    for (const child of childrenOf(node)) visit(child, inLink || tag === 'a')
    if (breaks) endLine()
  }
  if (document.body) visit(document.body, false)
  endLine()
  return { title: document.title, url: document.location?.href ?? null, headings, text, linked: linked / Math.max(1, text.length) }
}
