import { exportAll, readBackup, tableNames, type Contents, type Refused } from './backup.ts'
import type { Store } from './open.ts'
import { analysisId, versionId, type PolicyRecord } from './schema.ts'

export type ImportMode = 'merge' | 'replace'

export interface Imported {
  /** Policies in the file. */
  policies: number
  /** What was there before, as a backup: importing it by `replace` undoes the import. */
  before: Blob
}

/**
 * Takes a backup in, all or nothing: a file that is damaged or foreign changes nothing, and what is written is one transaction.
 * `merge` keeps what is there and joins policies of the same address; `replace` puts the file in the place of everything.
 */
export async function importAll(store: Store, file: Blob, mode: ImportMode, now: Date): Promise<Imported | Refused> {
  const contents = await readBackup(file)
  if ('refused' in contents) return contents
  const before = await exportAll(store, now)
  await store.db.transaction(
    'rw',
    tableNames.map((name) => store.db.table(name)),
    async () => {
      if (mode === 'replace') for (const name of tableNames) await store.db.table(name).clear()
      const written = mode === 'replace' ? contents : await joined(store, contents)
      for (const name of tableNames) await store.db.table(name).bulkPut(written[name] as object[])
      if (mode === 'merge') await count(store, written.policies)
    },
  )
  return { policies: contents.policies.length, before }
}

/** The file's records under the identifiers of the policies that are here already; the newer reading decides what a policy's line shows. */
async function joined(store: Store, contents: Contents): Promise<Contents> {
  const here = new Map((await store.policies.toArray()).map((policy) => [policy.identity, policy]))
  const taken = new Set([...here.values()].map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const { id, identity } of contents.policies) {
    const known = here.get(identity)
    // The same identifier for another policy: never seen, but a foreign hand may have written the file.
    ids.set(id, known?.id ?? (taken.has(id) ? `${id}+` : id))
  }
  const idOf = (id: string) => ids.get(id) ?? id
  const versions = await Promise.all(
    contents.versions.map(async (version) => {
      const id = versionId(idOf(version.policyId), version.hash)
      const old = await store.versions.get(id)
      return {
        ...version,
        id,
        policyId: idOf(version.policyId),
        first: Math.min(version.first, old?.first ?? Infinity),
        last: Math.max(version.last, old?.last ?? 0),
      }
    }),
  )
  return {
    ...contents,
    policies: contents.policies.map((policy) => newer(here.get(policy.identity), { ...policy, id: idOf(policy.id) })),
    versions,
    analyses: contents.analyses.map((analysis) => {
      const version = analysis.versionId.slice(analysis.policyId.length + 1)
      const id = versionId(idOf(analysis.policyId), version)
      return { ...analysis, id: analysisId(id, analysis.rules), versionId: id, policyId: idOf(analysis.policyId) }
    }),
    corrections: contents.corrections.map((correction) => ({ ...correction, policyId: idOf(correction.policyId) })),
  }
}

function newer(here: PolicyRecord | undefined, file: PolicyRecord): PolicyRecord {
  if (!here) return file
  const [last, other] = here.read >= file.read ? [here, file] : [file, here]
  // Deleted only when both are: a merge brings back, it takes nothing away.
  return {
    ...last,
    id: here.id,
    added: Math.min(here.added, file.added),
    deleted: last.deleted > 0 && other.deleted > 0 ? last.deleted : 0,
  }
}

async function count(store: Store, policies: readonly PolicyRecord[]): Promise<void> {
  for (const { id } of policies) await store.policies.update(id, { versions: await store.versions.where('policyId').equals(id).count() })
}
