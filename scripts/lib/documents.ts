import { basename, extname } from 'node:path'
import { parseHTML } from 'linkedom'
import { extractPage, readText } from '../../lib/extract/index.ts'
import type { PolicyDocument } from '../../lib/model.ts'

/** Kinds of files that can be read. */
export const readable = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.mdx']

/** Reads the contents of a file by the kind that its name tells. `url` is null for files. */
export function documentOf(source: string, contents: string): PolicyDocument {
  const kind = extname(source).toLowerCase()
  const title = basename(source, extname(source))
  if (/^\.x?html?$/u.test(kind)) return documentOfHtml(contents, null)
  return readText(contents, { title, url: null })
}

/** Reads an HTML page. */
export function documentOfHtml(html: string, url: string | null): PolicyDocument {
  // Fragments (templates, saved parts of pages) have no html element; linkedom wants one.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return extractPage(parseHTML(whole).document as unknown as Document, { url })
}
