import { openAsBlob } from 'node:fs'
import { PolicyDocument } from '../../lib/model.ts'
import { entriesOf } from '../../lib/store/backup.ts'
import { decompress } from '../../lib/store/compress.ts'
import type { PolicyRecord, SnapshotRecord } from '../../lib/store/schema.ts'
import type { Input } from './inputs.ts'

/** The texts that a backup holds of its policies as they are now, to be read anew. Deleted policies and earlier versions are left out. */
export async function* policiesOf(path: string): AsyncGenerator<Input> {
  /** By content: one text may be that of several policies. */
  const sources = new Map<string, string[]>()
  try {
    for await (const { table, record } of entriesOf(await openAsBlob(path))) {
      if (table === 'policies') {
        const { hash, url, from, deleted } = record as PolicyRecord
        if (deleted === 0) sources.set(hash, [...(sources.get(hash) ?? []), url ?? from])
      } else if (table === 'snapshots') {
        const { hash, bytes } = record as SnapshotRecord
        const document = async () => PolicyDocument.parse(JSON.parse(await decompress(bytes)))
        for (const source of sources.get(hash) ?? []) yield { source, document }
      }
    }
  } catch (error) {
    // What came before the damage was read; the rest is told as one failing input.
    yield { source: path, document: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) }
  }
}
