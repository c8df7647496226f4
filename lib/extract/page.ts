import type { PolicyDocument } from '../model.ts'
import { languageOf } from '../text/language.ts'
import { fileLayout, liveLayout, type Layout } from './layout.ts'
import { titleOf } from './title.ts'
import { frameDocument, type Frames } from './tree.ts'
import { walk, type Page } from './walk.ts'
import { Writer } from './writer.ts'

export interface PageOptions {
  /** Address of the page; null for a file. Links are resolved against it. */
  url: string | null
  /** True in a browser's tab, where styles are known. */
  live?: boolean
  frames?: Frames
}

/** Reads a page: the policy's text, complete and without the site around it. Nothing in the page is changed. */
export function extractPage(document: Document, { url, live = false, frames = frameDocument }: PageOptions): PolicyDocument {
  const layout: Layout = live ? liveLayout() : fileLayout
  const page: Page = { layout, frames, base: url }
  const writer = new Writer<Element>()
  if (document.body) walk(document.body, page, writer)
  const read = writer.result()
  return { title: titleOf(document.title, read), url, language: languageOf(read.text), ...read, kept: 1 }
}
