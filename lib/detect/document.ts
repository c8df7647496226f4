import type { Detection, PolicyDocument } from '../model.ts'
import { score } from './score.ts'
import type { Signs } from './signs.ts'

/** A line of its own up to this length may be a heading. In code units. */
const LONGEST_HEADING = 40

/** Whether a document that has been read is a policy. */
export const detectDocument = (document: PolicyDocument): Detection => score(signsOfDocument(document))

export function signsOfDocument({ title, url, text, blocks, links }: PolicyDocument): Signs {
  const headings = blocks
    .filter(({ kind, start, end }) => kind === 'heading' || (kind === 'paragraph' && end - start <= LONGEST_HEADING))
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => !/[。；;，,]/u.test(words))
  const linked = links.reduce((total, { start, end }) => total + end - start, 0)
  return { title, url, headings, text, linked: linked / Math.max(1, text.length) }
}
