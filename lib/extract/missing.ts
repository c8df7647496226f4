import { frameDocument, tagOf } from '../dom/tree.ts'
import { policyUrls } from '../knowledge/detect/urls.ts'
import type { PolicyDocument } from '../model.ts'
import type { Missing } from '../state.ts'

/** Below this share of the policy's wording a reader should know. */
const ALL = 0.98
/** A frame this large is a part of the page's text; advertisements are smaller. Of a page with little text any frame may be. In CSS pixels. */
const LARGE = { width: 400, height: 300 }
const VISIBLE = 50
/** In code units. */
const LITTLE_TEXT = 600

/**
 * What a page shows and the reading does not hold: frames of other sites that may be (a part of) the policy, and text that was left out.
 * Advertisements and videos beside a policy are not mentioned.
 */
export function missingOf(document: Document, read: PolicyDocument): Missing[] {
  const missing: Missing[] = []
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const url = addressOf(frame)
    if (url === null || frameDocument(frame)?.body) continue
    const { width, height } = frame.getBoundingClientRect()
    const large = tagOf(frame) === 'frame' || (width >= LARGE.width && height >= LARGE.height)
    const likely = policyUrls.test(`${url} ${frame.getAttribute('title') ?? ''}`.toLowerCase()) || read.text.length < LITTLE_TEXT
    if (large || (likely && width >= VISIBLE && height >= VISIBLE)) missing.push({ kind: 'frame', url })
  }
  if (read.kept < ALL) missing.push({ kind: 'text', kept: read.kept })
  return missing
}

function addressOf(frame: Element): string | null {
  const url = (frame as HTMLIFrameElement).src
  return /^https?:/u.test(url) ? url : null
}
