import { Readability } from '@mozilla/readability'
import { parentOf } from '../dom/tree.ts'

const MARK = 'data-mingbai'

/**
 * The element of the page that holds everything which Readability takes for its text; null when it finds none. Works on a clone without
 * class and id names: Readability drops sections by them (`gdpr`, `related`, `contact`…), and changes the document that it reads.
 */
export function readabilityRoot(document: Document): Element | null {
  const clone = document.cloneNode(true) as Document
  const originals = [...document.querySelectorAll('*')]
  const copies = [...clone.querySelectorAll('*')]
  if (originals.length !== copies.length) return null
  copies.forEach((copy, index) => {
    copy.removeAttribute('class')
    copy.removeAttribute('id')
    copy.removeAttribute('hidden')
    copy.setAttribute(MARK, String(index))
  })
  const kept = new Readability<Element>(clone, { charThreshold: 0, keepClasses: true, serializer: (node) => node as Element }).parse()
    ?.content
  if (!kept) return null
  let root: Element | null = null
  for (const copy of kept.querySelectorAll(`[${MARK}]`)) {
    const original = originals[Number(copy.getAttribute(MARK))]
    if (!original || (copy.textContent ?? '').trim() === '') continue
    root = root === null ? original : commonAncestor(root, original)
  }
  return root
}

function commonAncestor(one: Element, other: Element): Element | null {
  const line = new Set<Element>()
  for (let at: Element | null = one; at; at = parentOf(at)) line.add(at)
  for (let at: Element | null = other; at; at = parentOf(at)) if (line.has(at)) return at
  return null
}
