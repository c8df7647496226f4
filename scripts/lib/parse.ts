import { parseHTML } from 'linkedom'

const headTags = new Set('title meta link base style script noscript template'.split(' '))

/**
 * Parses HTML without a browser. The parser takes pages as they are written, so what browsers mend is mended here: fragments without an
 * html element, text outside of the body, several bodies, and content in a head that was never closed end up in one body.
 */
export function parse(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const document = parseHTML(whole).document as unknown as Document
  const root = document.documentElement
  // A fragment's title stands in its body.
  const title = document.querySelector('body > title')
  if (title && !document.querySelector('head > title')) document.head.appendChild(title)
  const stray = [...root.childNodes, ...[...document.childNodes].filter((node) => node !== root && node.nodeType === 1)]
  const bodies = stray.filter((node) => node.nodeName === 'BODY')
  const head = stray.find((node) => node.nodeName === 'HEAD') as Element | undefined
  const misplaced = [...(head?.childNodes ?? [])].filter((node) => node.nodeType === 1 && !headTags.has(node.nodeName.toLowerCase()))
  const loose = stray.filter((node) => node.nodeType === 1 && node.nodeName !== 'BODY' && node.nodeName !== 'HEAD')
  if (bodies.length === 1 && misplaced.length === 0 && loose.length === 0) return document
  const body = document.createElement('body')
  for (const node of misplaced) body.appendChild(node)
  for (const node of stray) {
    if (node === head) continue
    if (node.nodeName === 'BODY') while (node.firstChild) body.appendChild(node.firstChild)
    else body.appendChild(node)
  }
  for (const old of bodies) old.parentNode?.removeChild(old)
  root.appendChild(body)
  return document
}
