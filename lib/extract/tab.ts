import type { Detection, PolicyDocument } from '../model.ts'
import type { Extracted } from '../messages.ts'
import { missingOf } from './missing.ts'
import { extractPage } from './page.ts'
import { readText } from './plain.ts'
import { settle } from './settle.ts'

export interface TabOptions {
  /** Is the page a policy, as it stands now? Cheap: it is asked while the page still changes. */
  isPolicy: () => boolean
  detect: (document: PolicyDocument) => Detection
}

/** Reads the document of a browser's tab, waiting (a little) for what its scripts still write. Nothing in the page is changed. */
export async function readTab(document: Document, { isPolicy, detect }: TabOptions): Promise<Extracted> {
  if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]'))
    return { ok: false, reason: 'pdf' }
  const url = document.location?.href ?? null
  if (/^text\/(?:plain|markdown)/u.test(document.contentType)) {
    const read = readText(document.body?.textContent ?? '', { title: document.title || fileName(url), url })
    return finish(read, [], detect)
  }
  await settle(document, { enough: isPolicy })
  const read = extractPage(document, { url, live: true })
  return finish(read, missingOf(document, read), detect)
}

function finish(
  document: PolicyDocument,
  missing: Extract<Extracted, { ok: true }>['missing'],
  detect: (document: PolicyDocument) => Detection,
): Extracted {
  if (document.text.trim() === '' && missing.length === 0) return { ok: false, reason: 'empty' }
  return { ok: true, document, detection: detect(document), missing }
}

function fileName(url: string | null): string {
  const name = url?.split(/[?#]/u)[0]?.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name).replace(/\.\w{1,8}$/u, '')
  } catch {
    return name
  }
}
