import { basename, extname } from 'node:path'
import { extractPage, readText } from '../../lib/extract/index.ts'
import type { PolicyDocument } from '../../lib/model.ts'
import { parse } from './parse.ts'

/** Kinds of files that can be read, by the end of their names. */
export const readable = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']

/** Reads the contents of a file by the kind that its name tells. `url` is null for files. */
export function documentOf(source: string, contents: string): PolicyDocument {
  const kind = extname(source).toLowerCase()
  if (/^\.x?html?$/u.test(kind)) return documentOfHtml(contents, null)
  const title = basename(source, extname(source))
  return readText(contents, { title, url: null, ...(kind !== '.txt' && kind !== '.text' && { parse }) })
}

/** Reads an HTML page. */
export const documentOfHtml = (html: string, url: string | null): PolicyDocument =>
  extractPage(parse(html), { url, frames: (frame) => inlineFrame(frame) })

/** The document of a frame whose page stands in its own attribute; others would have to be fetched. */
function inlineFrame(frame: Element): Document | null {
  const html = frame.getAttribute('srcdoc')
  return html ? parse(html) : null
}
