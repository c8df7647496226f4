import type { PolicyDocument, Summary } from '../model.ts'
import type { Kept } from '../state.ts'
import { compress } from './compress.ts'
import { identify } from './identity.ts'
import { joinKept } from './joins.ts'
import type { Store } from './open.ts'
import { derive } from './row.ts'
import { analysisId, versionId, type PolicyRecord } from './schema.ts'

/**
 * Keeps a reading: one policy per address, one snapshot per content, one analysis per version and rules. The same page again changes
 * nothing but the time it was last read; a deleted policy that is read again is back.
 * @param now milliseconds since 1970
 * @param newId makes the identifier of a new policy
 */
export async function save(store: Store, document: PolicyDocument, summary: Summary, now: number, newId: () => string): Promise<Kept> {
  const { hash } = summary.document
  const { identity, place, url, from } = identify(document.url, summary.source, hash)
  const stored = withoutText(summary)
  // Outside of the transaction: IndexedDB commits while a stream is waited for.
  const bytes = (await store.snapshots.get(hash)) === undefined ? await compress(JSON.stringify(document)) : null

  return store.db.transaction('rw', [store.policies, store.versions, store.snapshots, store.analyses, store.joins], async () => {
    const known =
      (await store.policies.get({ identity })) ??
      (await store.policies
        .where({ place })
        .and((policy) => policy.hash === hash)
        .first())
    const id = known?.id ?? newId()
    const version = await store.versions.get(versionId(id, hash))
    const isNew = version === undefined
    const record: PolicyRecord = {
      ...derive(stored, from),
      id,
      identity: known?.identity ?? identity,
      place,
      url: known?.url ?? url,
      from,
      added: known?.added ?? now,
      read: now,
      deleted: 0,
      versions: (known?.versions ?? 0) + (isNew ? 1 : 0),
      changed: known !== undefined && known.hash !== hash ? now : (known?.changed ?? 0),
    }
    await store.policies.put(record)
    await store.versions.put({ id: versionId(id, hash), policyId: id, hash, first: version?.first ?? now, last: now })
    if (bytes) await store.snapshots.put({ hash, at: now, bytes })
    // Put, not added: the same rules on the same content may still differ where the page's markup did.
    const analysis = analysisId(versionId(id, hash), stored.rules)
    await store.analyses.put({ id: analysis, versionId: versionId(id, hash), policyId: id, rules: stored.rules, at: now, summary: stored })
    await joinKept(store, record, stored, now)
    if (known === undefined) return { kept: 'new', policyId: id }
    return isNew ? { kept: 'version', policyId: id } : { kept: 'known', policyId: id, since: version.first }
  })
}

function withoutText(summary: Summary): Summary {
  const document = { ...summary.document }
  delete document.text
  return { ...summary, document }
}
