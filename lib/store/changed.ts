import { compareTexts } from '../compare/text.ts'
import type { PolicyDocument } from '../model.ts'
import { identify } from './identity.ts'
import { loadSnapshot } from './load.ts'
import type { Store } from './open.ts'
import { PolicyRecord } from './schema.ts'

/**
 * Does a page say something else than when it was kept? False for a page that is not known, for a text that is known as one of its versions,
 * and where only dates, white space or numbering differ.
 * @param hash of the document's text
 */
export async function hasChanged(store: Store, document: PolicyDocument, hash: string): Promise<boolean> {
  const { identity } = identify(document.url, document.title, hash)
  const policy = PolicyRecord.safeParse(await store.policies.get({ identity }))
  if (!policy.success || policy.data.deleted > 0 || policy.data.hash === hash) return false
  if ((await store.versions.get(`${policy.data.id}:${hash}`)) !== undefined) return false
  const kept = await loadSnapshot(store, policy.data.hash)
  return !('damaged' in kept) && compareTexts(kept.text, document.text).length > 0
}
