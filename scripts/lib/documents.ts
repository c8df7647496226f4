import { basename, extname } from 'node:path'
import { extractPage } from '../../lib/extract/page.ts'
import { readText } from '../../lib/extract/plain.ts'
import type { PolicyDocument } from '../../lib/model.ts'
import { parse } from './parse.ts'

/** Kinds of files that can be read, by the end of their names. */
export const readable = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']

/** Reads the contents of a file by the kind that its name tells. */
export function documentOf(source: string, contents: string): PolicyDocument {
  return /^\.x?html?$/u.test(extname(source).toLowerCase()) ? documentOfHtml(contents, null) : documentOfText(source, contents, null)
}

/** Reads plain text, or Markdown when the name says so. `url` is null for files. */
export function documentOfText(source: string, text: string, url: string | null): PolicyDocument {
  const kind = extname(source).toLowerCase()
  return readText(text, { title: basename(source, extname(source)), url, ...((kind === '.md' || kind === '.markdown') && { parse }) })
}

/** Reads an HTML page. */
export const documentOfHtml = (html: string, url: string | null): PolicyDocument => extractPage(parse(html), { url, frames: inlineFrame })

/** The document of a frame whose page stands in its own attribute; others would have to be fetched. */
function inlineFrame(frame: Element): Document | null {
  const html = frame.getAttribute('srcdoc')
  return html ? parse(html) : null
}
