import type { PolicyDocument } from '../model.ts'
import { languageOf } from '../text/language.ts'
import { fileLayout, liveLayout } from './layout.ts'
import { measure, type Line } from './measure.ts'
import { readabilityRoot } from './readability.ts'
import { chooseLines } from './root.ts'
import { select } from './select.ts'
import { titleOf } from './title.ts'
import { frameDocument, type Frames } from '../dom/tree.ts'
import { walk } from './walk.ts'
import { Writer } from './writer.ts'

export interface PageOptions {
  /** Address of the page; null for a file. Links are resolved against it. */
  url: string | null
  /** True in a browser's tab, where styles are known. */
  live?: boolean
  frames?: Frames
}

/** Share of lines beside the policy's wording from which on a second opinion is asked for. */
const DOUBT = 0.1

/**
 * Reads a page: the policy's text, complete and without the site around it. All of the page is written first, hidden tabs and folded
 * sections included; then the lines of the policy are chosen. Nothing in the page is changed.
 */
export function extractPage(document: Document, { url, live = false, frames = frameDocument }: PageOptions): PolicyDocument {
  const writer = new Writer<Element>()
  const { body } = document
  if (body) walk(body, { layout: live ? liveLayout() : fileLayout, frames, base: url }, writer)
  const measured = measure(writer)
  let chosen = chooseLines(body, measured, null)
  if (share(chosen.taken, (line) => line.policy === 0) > DOUBT) chosen = chooseLines(body, measured, readabilityRoot(document))
  const read = select(writer, chosen.taken)
  const taken = new Set(chosen.taken)
  const lost = measured.lines.filter((line) => !taken.has(line))
  const policy = weight(chosen.taken)
  const kept = policy === 0 ? 1 : policy / (policy + weight(lost))
  return { title: titleOf(document.title, read), url, language: languageOf(read.text), ...read, kept }
}

const weight = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.policy, 0)
const share = (lines: readonly Line[], which: (line: Line) => boolean) => {
  const length = (some: readonly Line[]) => some.reduce((sum, { block }) => sum + block.end - block.start, 0)
  return length(lines.filter(which)) / Math.max(1, length(lines))
}
