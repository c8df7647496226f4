import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mistake, reportOf } from '../report/example.ts'
import { checkBackup, exportAll, tableNames } from './backup.ts'
import { correct, correctionsOf, uncorrect } from './corrections.ts'
import { example } from './example.ts'
import { exposureOf } from './exposure.ts'
import { lastImport, settleImports, takeBack, undoImport } from './import-undo.ts'
import { importAll } from './import.ts'
import { list } from './list.ts'
import { load } from './load.ts'
import { openStore, type Store } from './open.ts'
import { UNDO_MS } from './remove.ts'
import { deleteReports, listReports, putReport } from './reports.ts'
import { save } from './save.ts'
import { loadVersion, versionsOf } from './versions.ts'

let store: Store
let other: Store
let next = 0
const newId = () => `n${++next}`
const now = new Date('2026-11-24T00:00:00Z')
const keep = async (into: Store, options: Parameters<typeof example>[0] = {}, at = 1000) => {
  const { document, summary } = await example(options)
  return save(into, document, summary, at, newId)
}
const wrong = mistake({ quote: '用于核对身份', wrong: 'not-collected', said: { list: 'data', category: 'face' } })
const everything = async (from: Store) =>
  Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await from.db.table(name).toArray()] as const)))
const refusal = async (file: Blob) => {
  const before = await everything(store)
  const result = await importAll(store, file, 'replace', now)
  expect(await everything(store)).toEqual(before)
  return 'refused' in result ? result.refused : 'taken'
}
const lines = async (file: Blob) =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).trimEnd().split('\n')

beforeEach(async () => {
  store = await openStore(`backup-${Math.random()}`)
  other = await openStore(`backup-${Math.random()}`)
  await keep(store)
  await keep(store, { url: 'https://b.example/p', product: 'Second', text: 'Another text.' })
  await correct(store, 'n1', { mistake: wrong, seen: [] }, 5, newId)
  await putReport(store, { id: 'r1', at: 9, state: { state: 'draft' }, report: reportOf(wrong) })
})
afterEach(async () => {
  next = 0
  await store.db.delete()
  await other.db.delete()
})

describe('a backup', () => {
  it('gives everything back in another browser', async () => {
    const file = await exportAll(store, now)
    expect(await importAll(other, file, 'merge', now)).toMatchObject({ policies: 2 })
    expect(await everything(other)).toEqual(await everything(store))
  })
  it('replaces what is there, and the import can be undone', async () => {
    await keep(other, { url: 'https://c.example/p', product: 'Third', text: 'A third.' })
    const before = await everything(other)
    const result = await importAll(other, await exportAll(store, now), 'replace', now)
    expect((await list(other)).rows.map(({ product }) => product).sort()).toEqual(['Sample', 'Second'])
    expect(result).toEqual({ policies: 2 })
    expect(await lastImport(other)).toMatchObject({ policies: 2, until: now.getTime() + UNDO_MS })
    expect(await undoImport(other)).toBe(true)
    expect(await everything(other)).toEqual(before)
    expect([await undoImport(other), await other.journal.count(), await other.imports.count()]).toEqual([false, 0, 0])
  })
  it('joins policies of one address, with the versions of both', async () => {
    next = 50
    await keep(other, { text: 'We collect your face image and your name.' }, 2000)
    await importAll(other, await exportAll(store, now), 'merge', now)
    const { rows } = await list(other)
    expect(rows.map(({ product, versions, read, added }) => [product, versions, read, added])).toEqual([
      ['Sample', 2, 2000, 1000],
      ['Second', 1, 1000, 1000],
    ])
    const sample = rows[0]!
    expect(await load(other, sample.id)).toMatchObject({ document: { text: 'We collect your face image and your name.' } })
    expect(await correctionsOf(other, sample.id)).toHaveLength(1)
    expect((await versionsOf(other, sample.id)).map(({ first }) => first)).toEqual([2000, 1000])
  })
  it('taken in twice changes nothing', async () => {
    const before = await everything(store)
    await importAll(store, await exportAll(store, now), 'merge', now)
    expect(await everything(store)).toEqual(before)
  })
})

describe('undoing an import', () => {
  const merge = async () => importAll(other, await exportAll(store, now), 'merge', now)

  it('of a merge gives back what stood in the place of each record', async () => {
    await keep(other, { text: 'We collect your face image and your name.' }, 2000)
    await keep(other, { url: 'https://c.example/p', text: 'A third.' })
    const before = await everything(other)
    await merge()
    expect((await list(other)).total).toBe(3)
    await undoImport(other)
    expect(await everything(other)).toEqual(before)
  })

  it('leaves what was read since, an imported policy with its versions too', async () => {
    await merge()
    await keep(other, { text: 'We collect nothing any more.' }, now.getTime() + 1)
    await keep(other, { url: 'https://new.example/', text: 'New.' }, now.getTime() + 2)
    await undoImport(other)
    expect((await list(other)).rows.map(({ from, versions }) => [from, versions])).toEqual([
      ['new.example', 1],
      ['policy.example', 2],
    ])
    expect(await versionsOf(other, 'n1')).toHaveLength(2)
    expect(await load(other, 'n1')).toMatchObject({ document: { text: 'We collect nothing any more.' } })
  })

  it('joins a policy that was replaced to the one that was read since under its address', async () => {
    await keep(other, { url: 'https://c.example/p', text: 'Once.' }, 500)
    await importAll(other, await exportAll(store, now), 'replace', now)
    const since = await keep(other, { url: 'https://c.example/p', text: 'Now.' }, now.getTime() + 1)
    await undoImport(other)
    const { rows } = await list(other)
    expect(rows).toMatchObject([{ from: 'c.example', versions: 2 }])
    expect('policyId' in since && since.policyId).toBe(rows[0]?.id)
    expect(await versionsOf(other, rows[0]?.id ?? '')).toHaveLength(2)
  })

  it('of a replacement gives back a policy that the file holds under another identifier', async () => {
    next = 80
    await keep(other, { text: 'Once.' }, 500)
    const before = await everything(other)
    await importAll(other, await exportAll(store, now), 'replace', now)
    await undoImport(other)
    expect(await everything(other)).toEqual(before)
  })

  it('is possible for a week', async () => {
    await merge()
    await settleImports(other, now.getTime() + UNDO_MS - 1)
    expect(await lastImport(other)).not.toBeNull()
    await settleImports(other, now.getTime() + UNDO_MS)
    expect([await lastImport(other), await other.journal.count()]).toEqual([null, 0])
    expect((await list(other)).total).toBe(2)
  })

  it('happens by itself when an import fails or was broken off', async () => {
    await keep(other, { url: 'https://c.example/p', text: 'A third.' })
    const before = await everything(other)
    const file = await exportAll(store, now)
    // Something of it is written by then.
    const full = (share: number) => {
      if (share > 0.5) throw new DOMException('full', 'QuotaExceededError')
    }
    await expect(importAll(other, file, 'replace', now, full)).rejects.toThrow('full')
    expect(await everything(other)).toEqual(before)

    await importAll(other, file, 'replace', now)
    await other.imports.update(`import-${now.getTime()}`, { state: 'writing' })
    await settleImports(other, now.getTime())
    expect(await everything(other)).toEqual(before)
  })

  it('of many records goes on where it was broken off', async () => {
    for (let index = 0; index < 120; index++) await keep(store, { url: `https://many.example/${index}`, text: `Text ${index}.` })
    await merge()
    expect((await list(other, { limit: 1 })).total).toBe(122)
    // A batch is taken back, then the browser is closed.
    const rows = await other.journal.orderBy('at').reverse().limit(50).toArray()
    for (const { table, key } of rows) await other.db.table(table).delete(key)
    await other.journal.bulkDelete(rows.map(({ at }) => at ?? 0))
    await takeBack(other, `import-${now.getTime()}`)
    expect(await everything(other)).toEqual(Object.fromEntries(tableNames.map((name) => [name, []])))
  })
})

describe('a file that is no whole backup is refused and changes nothing', () => {
  it.each([
    ['an empty file', ''],
    ['a picture', '\u0089PNG'],
    ['another JSON file', '{"kind":"mingbai-report","schema":1}'],
  ])('%s', async (_, text) => {
    expect(await refusal(new Blob([text]))).toBe('foreign')
  })
  it('one that was cut off', async () => {
    const file = await exportAll(store, now)
    expect(await refusal(file.slice(0, file.size - 30))).toBe('damaged')
  })
  it.each([
    ['without its end', (all: string[]) => all.slice(0, -1)],
    ['without one record', (all: string[]) => all.toSpliced(2, 1)],
    ['with a record that is none', (all: string[]) => all.with(1, '{"table":"policies","record":{"id":1}}')],
    ['with a table that is none', (all: string[]) => all.with(1, '{"table":"secrets","record":{}}')],
    ['with a line that is none', (all: string[]) => all.with(1, 'x')],
    [
      'without the text of a version',
      (all: string[]) =>
        all.filter((line) => !line.includes('"snapshots"')).map((line) => line.replace(/"snapshots":\d+/u, '"snapshots":0')),
    ],
  ])('one %s', async (_, edit) => {
    expect(await refusal(new Blob([edit(await lines(await exportAll(store, now))).join('\n')]))).toBe('damaged')
  })
  it.each(['schema', 'database'])('one of a newer %s', async (field) => {
    const all = await lines(await exportAll(store, now))
    expect(await refusal(new Blob([all.with(0, all[0]!.replace(new RegExp(`"${field}":\\d+`, 'u'), `"${field}":99`)).join('\n')]))).toBe(
      'newer',
    )
  })
  it('but the lines themselves, unzipped, are taken', async () => {
    expect(await checkBackup(new Blob([(await lines(await exportAll(store, now))).join('\n')]))).toMatchObject({ policies: [{}, {}] })
  })
})

describe('corrections and reports', () => {
  it('belong to their policy and can be taken back', async () => {
    const [one] = await correctionsOf(store, 'n1')
    expect(one).toMatchObject({ policyId: 'n1', at: 5, mistake: wrong })
    await uncorrect(store, [one!.id])
    expect(await correctionsOf(store, 'n1')).toEqual([])
  })
  it('are found by their words, and deleted', async () => {
    expect((await listReports(store, '核对 firefox')).reports).toHaveLength(1)
    expect((await listReports(store, 'Not collected')).reports, 'by the words that are shown').toHaveLength(1)
    expect(await listReports(store, 'nothing')).toEqual({ reports: [], total: 1 })
    await deleteReports(store, ['r1'])
    expect(await listReports(store)).toEqual({ reports: [], total: 0 })
  })
})

describe('versions', () => {
  it('by older rules are read anew once, and that is marked as technical', async () => {
    await keep(other, { rules: 'old' })
    const [{ hash } = { hash: '' }] = await versionsOf(other, `n${next}`)
    let read = 0
    const reread = async () => (read++, (await example({ rules: 'new' })).summary)
    expect(await loadVersion(other, `n${next}`, hash, 'new', reread, 1)).toMatchObject({ technical: true, summary: { rules: 'new' } })
    expect(await loadVersion(other, `n${next}`, hash, 'new', reread, 1)).toMatchObject({ technical: false })
    expect(read).toBe(1)
    expect(await versionsOf(other, `n${next}`)).toHaveLength(1)
  })
  it('that are deleted are not counted among what is exposed', async () => {
    await store.policies.update('n2', { deleted: 3 })
    expect(await exposureOf(store)).toMatchObject({
      policies: 1,
      categories: [{ category: 'face', policies: [{ id: 'n1', name: 'Sample' }] }],
    })
  })
})
