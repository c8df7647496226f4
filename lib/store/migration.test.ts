import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { compress } from './compress.ts'
import { example } from './example.ts'
import { list } from './list.ts'
import { load } from './load.ts'
import { mend } from './mend.ts'
import { StoreError, openStore } from './open.ts'
import { steps, type SchemaStep } from './schema.ts'

/** A database as version 1 wrote it, made with the browser's own calls: it stays as it is, whatever the code becomes. */
async function writeVersion1(name: string, damage: object = {}) {
  const { document, summary: made } = await example()
  const quote = document.text.slice(0, 2)
  const linkedLists = [
    { kind: 'sdk-list', title: 'SDK list', url: 'https://policy.example/sdk.html', evidence: [{ quote, start: 0, end: 2 }] },
  ]
  const summary = { ...made, linkedLists, ...damage }
  const { hash } = summary.document
  const bytes = await compress(JSON.stringify(document))
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 10)
    opening.onerror = () => reject(opening.error)
    opening.onupgradeneeded = () => {
      const policies = opening.result.createObjectStore('policies', { keyPath: 'id' })
      policies.createIndex('identity', 'identity', { unique: true })
      for (const index of ['place', 'read', 'deleted']) policies.createIndex(index, index)
      const versions = opening.result.createObjectStore('versions', { keyPath: 'id' })
      for (const index of ['policyId', 'hash']) versions.createIndex(index, index)
      const snapshots = opening.result.createObjectStore('snapshots', { keyPath: 'hash' })
      const analyses = opening.result.createObjectStore('analyses', { keyPath: 'id' })
      for (const index of ['versionId', 'policyId', 'rules']) analyses.createIndex(index, index)

      policies.put({
        id: 'old',
        identity: 'https://policy.example/privacy.html',
        place: 'https://policy.example/privacy.html',
        url: 'https://policy.example/privacy.html',
        from: 'policy.example',
        title: 'Sample privacy policy',
        product: 'Sample',
        operator: 'Sample Ltd',
        added: 1,
        read: 2,
        deleted: 0,
        hash,
        rules: summary.rules,
        updated: null,
        effective: null,
        characters: document.text.length,
        sensitive: 1,
        thirdParties: 0,
        routes: 0,
        conflicts: 0,
        versions: 1,
        words: 'sample',
      })
      versions.put({ id: `old:${hash}`, policyId: 'old', hash, first: 1, last: 2 })
      snapshots.put({ hash, at: 1, bytes })
      analyses.put({ id: `old:${hash}:${summary.rules}`, versionId: `old:${hash}`, policyId: 'old', rules: summary.rules, at: 1, summary })
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
  return { document, summary }
}

/** What a later release could add: an index and a field of every record. */
const later: SchemaStep = {
  version: Math.max(...steps.map(({ version }) => version)) + 1,
  stores: { policies: 'id, &identity, place, read, deleted, operator' },
  upgrade: async (transaction) => {
    await transaction
      .table('policies')
      .toCollection()
      .modify((policy: { words: string }) => {
        policy.words += '\nupgraded'
      })
  },
}

describe('the schema of the store', () => {
  let name = ''
  afterEach(() => new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)))

  it('opens what version 1 wrote, with everything in it', async () => {
    name = 'v1-now'
    const written = await writeVersion1(name)
    const store = await openStore(name)
    expect(await list(store)).toMatchObject({ rows: [{ id: 'old', product: 'Sample', added: 1, read: 2 }], total: 1, broken: [] })
    expect(await load(store, 'old')).toMatchObject(written)
    // Version 2 brought these; a database of version 1 gets them empty.
    expect([await store.corrections.count(), await store.reports.count()]).toEqual([0, 0])
    // Version 3 has a place for joins and for imports to be undone, and finds policies by their lists once they are mended.
    expect([await store.joins.count(), await store.imports.count(), await store.journal.count()]).toEqual([0, 0, 0])
    await mend(store, ['old'])
    expect(await store.policies.where('links').equals('policy.example/sdk.html').primaryKeys()).toEqual(['old'])
    expect(await store.policies.get('old')).toMatchObject({ site: 'policy.example', list: null })
    store.db.close()
  })

  it('leaves a record alone whose analysis is damaged', async () => {
    name = 'v1-damaged'
    await writeVersion1(name, { linkedLists: 'none' })
    const store = await openStore(name)
    const before = await store.policies.get('old')
    await mend(store, ['old'])
    expect(await store.policies.get('old')).toEqual(before)
    expect(await list(store)).toMatchObject({ rows: [{ id: 'old' }], broken: [] })
    store.db.close()
  })

  it('upgrades what version 1 wrote by a later step, losing nothing', async () => {
    name = 'v1-later'
    const written = await writeVersion1(name)
    const store = await openStore(name, [...steps, later])
    expect((await list(store, { query: 'upgraded' })).rows).toMatchObject([{ id: 'old' }])
    expect(await load(store, 'old')).toMatchObject(written)
    expect(await store.policies.where('operator').equals('Sample Ltd').count()).toBe(1)
    store.db.close()
  })

  it('refuses what a newer version wrote and leaves it as it is', async () => {
    name = 'newer'
    await writeVersion1(name)
    const newer = await openStore(name, [...steps, later])
    newer.db.close()

    await expect(openStore(name)).rejects.toThrow(StoreError)
    await expect(openStore(name)).rejects.toMatchObject({ reason: 'newer' })

    const again = await openStore(name, [...steps, later])
    expect((await list(again)).total).toBe(1)
    again.db.close()
  })

  it('starts with version 1 and never goes back', () => {
    expect(steps[0]!.version).toBe(1)
    expect(steps.map(({ version }) => version)).toEqual([...new Set(steps.map(({ version }) => version))].sort((a, b) => a - b))
  })
})
