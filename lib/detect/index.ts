import type { Detection, PolicyDocument } from '../model.ts'
import { policyTitles } from '../knowledge/detect/titles.ts'

/** Whether a document that has been read is a policy. */
export function detectDocument(document: PolicyDocument): Detection {
  const policy = policyTitles.some((title) => title.test(document.title + document.text.slice(0, 500)))
  return { policy, score: policy ? 0.9 : 0.1, list: null, reasons: [{ id: 'title', weight: policy ? 1 : -1 }] }
}
