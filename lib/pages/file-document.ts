import { detectDocument } from '../detect/index.ts'
import { extractPage, readText } from '../extract/index.ts'
import type { Target } from '../messages.ts'
import type { PolicyDocument } from '../model.ts'
import { decode } from '../text/decode.ts'

/** Kinds of files that can be read, as a file field takes them. */
export const READABLE = '.txt,.text,.md,.markdown,.html,.htm,.xhtml'

/** An inert document: its scripts don't run and nothing of it is loaded. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** A file that could not be turned into a target, with the reason. */
export interface Refused {
  refused: 'kind' | 'binary' | 'empty'
  name: string
}

/** Reads a chosen or dropped file by the kind that its name tells. */
export async function fileTarget(file: File): Promise<Target | Refused> {
  const kind = /\.[^.]+$/u.exec(file.name.toLowerCase())?.[0] ?? ''
  if (!READABLE.split(',').includes(kind)) return { refused: 'kind', name: file.name }
  let contents: string
  try {
    contents = decode(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { refused: 'binary', name: file.name }
  }
  return target(file.name, documentOf(file.name, kind, contents))
}

/** Reads pasted text; HTML source is taken for a page. `source` names it in the library. */
export const textTarget = (text: string, source: string): Target | Refused =>
  target(source, documentOf(source, /^\s*<(?:!doctype|html|head|body)\b/iu.test(text) ? '.html' : '.txt', text))

function documentOf(name: string, kind: string, contents: string): PolicyDocument {
  if (/^\.x?html?$/u.test(kind)) return extractPage(parse(contents), { url: null })
  const title = name.replace(/\.[^.]+$/u, '')
  return readText(contents, { title, url: null, ...(kind !== '.txt' && kind !== '.text' && { parse }) })
}

const target = (source: string, document: PolicyDocument): Target | Refused =>
  document.text.trim() === ''
    ? { refused: 'empty', name: source }
    : { kind: 'document', source, document, detection: detectDocument(document) }
