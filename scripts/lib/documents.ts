import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve, sep } from 'node:path'
import { extractPage } from '../../lib/extract/page.ts'
import { readText } from '../../lib/extract/plain.ts'
import type { PolicyDocument } from '../../lib/model.ts'
import { decode } from './decode.ts'
import { parse } from './parse.ts'

/** Kinds of files that can be read, by the end of their names. */
export const readable = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']

/** Reads the contents of a file by the kind that its name tells. */
export function documentOf(source: string, contents: string): PolicyDocument {
  return /^\.x?html?$/u.test(extname(source).toLowerCase())
    ? documentOfHtml(contents, null, dirname(source))
    : documentOfText(source, contents, null)
}

/** Reads plain text, or Markdown when the name says so. `url` is null for files. */
export function documentOfText(source: string, text: string, url: string | null): PolicyDocument {
  const kind = extname(source).toLowerCase()
  return readText(text, { title: basename(source, extname(source)), url, ...((kind === '.md' || kind === '.markdown') && { parse }) })
}

/** Reads an HTML page. `folder` is where frames that stand beside a file are looked for; null for pages that come without one. */
export const documentOfHtml = (html: string, url: string | null, folder: string | null = null): PolicyDocument =>
  extractPage(parse(html), { url, frames: (frame) => frameOf(frame, folder) })

/** The document of a frame: written in its own attribute, or a file at or below the page's folder. Nothing is fetched. */
function frameOf(frame: Element, folder: string | null): Document | null {
  const html = frame.getAttribute('srcdoc')
  if (html) return parse(html)
  const src = frame.getAttribute('src') ?? ''
  if (folder === null || !/^[^:?#]+\.x?html?$/iu.test(src)) return null
  const file = resolve(folder, src)
  if (!file.startsWith(resolve(folder) + sep) || !existsSync(file)) return null
  return parse(decode(readFileSync(file)))
}
