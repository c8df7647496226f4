/** The list of saved policies, in both browsers: search, filters, order, pages, choosing several, export, storage. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedBackup, productOf } from '../../scripts/library/invented.ts'
import { launch, newProfile } from './lib/launch.ts'
import { count, press } from './lib/popup.ts'
import type { Family, OwnPage, Session } from './lib/session.ts'
import { until } from './lib/until.ts'

const families: Family[] = ['chromium', 'firefox']
const ALL = 60

describe.each(families)('the list in %s', (family) => {
  const { profile, remove } = newProfile()
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-list-'))
  let session: Session
  let page: OwnPage

  const go = async (hash: string) => {
    await page.evaluate((window, to) => {
      if (window.location.hash === to) window.location.hash = '#/settings'
      window.location.hash = to
    }, hash)
  }
  /** The number that the list says it has found. */
  const total = () =>
    page.evaluate((window) =>
      Number(/[\d,]+/u.exec(window.document.querySelector('[data-testid="list-count"]')?.textContent ?? '')?.[0] ?? -1),
    )
  const names = () =>
    page.evaluate((window) =>
      [...window.document.querySelectorAll('[data-testid="policy-row"] .policy-main b')].map((name) => name.textContent ?? ''),
    )
  const found = (wanted: number) => until(`${wanted} are found`, async () => (await total()) === wanted)
  const type = (text: string) =>
    page.evaluate((window, words) => {
      const field = window.document.querySelector<HTMLInputElement>('[data-testid="library-search"]')
      if (!field) throw new Error('There is no search')
      field.value = words
      field.dispatchEvent(new window.Event('input', { bubbles: true }))
    }, text)
  const choose = (testId: string, value: string) =>
    page.evaluate(
      (window, id, wanted) => {
        const field = window.document.querySelector<HTMLSelectElement>(`[data-testid="${id}"]`)
        if (!field) throw new Error(`There is no ${id}`)
        field.value = wanted
        field.dispatchEvent(new window.Event('change', { bubbles: true }))
      },
      testId,
      value,
    )
  /** The first choice of a filter: its value, its name and how many policies it says have it. */
  const firstChoice = (testId: string) =>
    until(`${testId} has choices`, () =>
      page.evaluate((window, id) => {
        const option = window.document.querySelector<HTMLSelectElement>(`[data-testid="${id}"]`)?.options[1]
        const [name = '', number = ''] = (option?.textContent ?? '').split(' · ')
        return option ? { value: option.value, name, count: Number(number) } : null
      }, testId),
    )
  const hash = () => page.evaluate((window) => window.location.hash)
  const back = () => page.evaluate((window) => window.history.back())
  const selected = () => page.evaluate((window) => window.document.querySelectorAll('[data-testid="select-policy"]:checked').length)
  const selectRows = (from: number, to: number) =>
    page.evaluate(
      (window, first, last) => {
        for (const box of [...window.document.querySelectorAll<HTMLElement>('[data-testid="select-policy"]')].slice(first, last))
          box.click()
      },
      from,
      to,
    )
  const fresh = async () => {
    await go('#/')
    await found(ALL)
  }

  beforeAll(async () => {
    const file = join(folder, 'library.ndjson.gz')
    writeFileSync(file, Buffer.from(await (await inventedBackup(ALL, new Date())).arrayBuffer()))
    session = await launch(family, { profile })
    page = await session.extensionPage('library.html#/backup')
    await page.upload('backup-file', file)
    await until('the library is there', async () => (await count(page, 'backup-note')) === 1, 60)
  })
  afterAll(async () => {
    await session?.close().catch(() => {})
    remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows a page of all, says which, and goes on from there and back', async () => {
    await fresh()
    expect(await count(page, 'policy-row')).toBe(50)
    await press(page, 'page-next')
    await until('the second page is there', async () => (await count(page, 'policy-row')) === ALL - 50)
    const place = await page.evaluate((window) => {
      const row = window.document.querySelector('[data-testid="policy-row"]')
      return [row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')]
    })
    expect(place).toEqual(['51', String(ALL)])
    await back()
    await until('the first page is there', async () => (await count(page, 'policy-row')) === 50)
  })

  it('finds by product, host, SDK, kind of data and way out, in the language of the reader', async () => {
    await fresh()
    const kind = await firstChoice('filter-kind')
    const sdk = await firstChoice('filter-sdk')
    await type(productOf(7))
    await found(1)
    expect(await names()).toEqual([productOf(7)])
    await type('app12.example')
    await found(1)
    await type(sdk.name)
    await until('policies with the SDK are found', async () => (await total()) >= sdk.count && (await total()) <= ALL)
    await type(kind.name)
    await until('policies with the data are found', async () => (await total()) >= kind.count)
    await type(`${kind.name} nothing-has-this`)
    await until('nothing is found', async () => (await count(page, 'no-match')) === 1)
  })

  it('keeps what is sought in the address: typing is one step back, a filter another', async () => {
    await fresh()
    const { value } = await firstChoice('filter-kind')
    await type('app')
    await type('app1')
    await until('the address follows', async () => (await hash()).includes('q=app1'))
    const narrow = await total()
    await choose('filter-kind', value)
    await until('both stand in the address', async () => (await hash()).includes('q=app1') && (await hash()).includes('kind='))
    await back()
    await until('the filter is gone', async () => !(await hash()).includes('kind=') && (await total()) === narrow)
    await back()
    await found(ALL)
    await go('#/?q=app12')
    await found(1)
  })

  it('filters by kind, by SDK, by no way to cancel and by change', async () => {
    await fresh()
    const kind = await firstChoice('filter-kind')
    const sdk = await firstChoice('filter-sdk')
    await choose('filter-kind', kind.value)
    await found(kind.count)
    await press(page, 'clear-filters')
    await found(ALL)
    await choose('filter-sdk', sdk.value)
    await found(sdk.count)
    await press(page, 'clear-filters')
    await found(ALL)
    await press(page, 'filter-no-cancel')
    const without = await until('some have none', async () => ((await total()) < ALL ? total() : null))
    expect(without).toBeGreaterThan(0)
    await press(page, 'clear-filters')
    await found(ALL)
    await press(page, 'filter-changed')
    await found(3)
    expect(await count(page, 'policy-changed')).toBe(3)
    await press(page, 'clear-filters')
  })

  it('sorts by each order, and turns it round', async () => {
    await fresh()
    const numbers = (group: string) =>
      page.evaluate(
        (window, name) => [...window.document.querySelectorAll(`.count-${name} b`)].map((one) => Number(one.textContent)),
        group,
      )
    const newest = await names()
    await choose('sort', 'name')
    await until('the order is another', async () => (await names())[0] !== newest[0])
    await choose('sort', 'sensitive')
    await until('most sensitive first', async () => {
      const all = await numbers('sensitive')
      return all.length === 50 && all.every((one, at) => at === 0 || one <= (all[at - 1] ?? 0))
    })
    await press(page, 'reverse')
    await until('least sensitive first', async () => {
      const all = await numbers('sensitive')
      return all.every((one, at) => at === 0 || one >= (all[at - 1] ?? 0)) && all[0] !== all.at(-1)
    })
    await choose('sort', 'third-parties')
    await until('most third parties first', async () => {
      const all = await numbers('third-parties')
      return all.every((one, at) => at === 0 || one <= (all[at - 1] ?? 0))
    })
    await choose('sort', 'read')
    await until('the newest first', async () => (await names())[0] === newest[0])
  })

  it('deletes several at once and brings them back with one undo', async () => {
    await fresh()
    await selectRows(0, 3)
    await until('three are chosen', async () => (await selected()) === 3)
    const before = await names()
    await press(page, 'delete-selected')
    await found(ALL - 3)
    expect((await names())[0]).toBe(before[3])
    await press(page, 'undo')
    await found(ALL)
    expect(await names()).toEqual(before)
  })

  it('chooses all shown, then all that match', async () => {
    await fresh()
    await press(page, 'select-shown')
    await until('a page is chosen', async () => (await selected()) === 50)
    await press(page, 'select-matching')
    await until('all are chosen', () =>
      page.evaluate((window) => window.document.querySelector('[data-testid="selection-bar"]')?.textContent?.includes('60') ?? false),
    )
    await press(page, 'clear-selection')
    await until('none is chosen', async () => (await count(page, 'selection-bar')) === 0)
  })

  it('compares two to six, and says why not', async () => {
    await fresh()
    const disabled = () =>
      page.evaluate((window) => window.document.querySelector('[data-testid="compare-selected"]')?.getAttribute('aria-disabled'))
    await selectRows(0, 1)
    await until('one is too few', async () => (await disabled()) === 'true' && (await count(page, 'compare-reason')) === 1)
    await selectRows(1, 7)
    await until('seven are chosen', async () => (await selected()) === 7)
    expect(await disabled()).toBe('true')
    await selectRows(2, 7)
    await until('two can be', async () => (await disabled()) === 'false' && (await count(page, 'compare-reason')) === 0)
    await press(page, 'compare-selected')
    await until('the matrix is there', async () => (await count(page, 'matrix-row')) > 10)
  })

  it('works by keyboard alone', async () => {
    await fresh()
    const before = await names()
    await page.evaluate((window) => (window.document.activeElement as HTMLElement | null)?.blur())
    await page.key('/')
    await until('the search has the focus', () =>
      page.evaluate((window) => window.document.activeElement?.matches('[type="search"]') ?? false),
    )
    await page.evaluate((window) => window.document.querySelector<HTMLElement>('.policy-main')?.focus())
    await page.key('ArrowDown')
    await page.key('Space')
    await page.key('Shift+ArrowDown')
    await until('two are chosen', async () => (await selected()) === 2)
    await page.key('Escape')
    await until('none is chosen', async () => (await selected()) === 0)
    await page.key('Delete')
    await found(ALL - 1)
    expect(await names()).not.toContain(before[2])
    await until('the next row has the focus', () =>
      page.evaluate((window, name) => window.document.activeElement?.querySelector('b')?.textContent === name, before[3] ?? ''),
    )
    await press(page, 'undo')
    await found(ALL)
    await page.evaluate((window) => window.document.querySelector<HTMLElement>('.policy-main')?.focus())
    await page.key('Control+a')
    await until('a page is chosen', async () => (await selected()) === 50)
    await page.key('Escape')
  })

  it('exports what is chosen as JSON, CSV and Markdown', async () => {
    await fresh()
    await selectRows(0, 2)
    const exported = async (kind: string) => {
      await page.evaluate((window) => {
        const taken: { blob?: Blob } = {}
        Object.assign(window, { taken })
        window.URL.createObjectURL = (blob) => {
          taken.blob = blob as Blob
          return '#'
        }
      })
      await press(page, `export-${kind}`)
      return until('the file is there', () =>
        page.evaluate((window) => (window as unknown as { taken: { blob?: Blob } }).taken.blob?.text() ?? null),
      )
    }
    const lines = (await exported('json')).trimEnd().split('\n')
    const all = await names()
    expect(lines.map((line) => JSON.parse(line).facts.product)).toEqual(all.slice(0, 2))
    const csv = await exported('csv')
    expect(csv.split('\r\n')).toHaveLength(4)
    expect(csv).toContain(all[0])
    expect((await exported('md')).match(/^## /gmu)).toHaveLength(2)
    // The page as it was before the stand-in.
    await page.reload()
  })

  it('shows what takes room, brings deleted ones back, and drops earlier versions only after saying what is lost', async () => {
    await until('the list is there', async () => (await total().catch(() => 0)) === ALL)
    await selectRows(0, 2)
    await press(page, 'delete-selected')
    await found(ALL - 2)
    await press(page, 'to-storage')
    const number = (part: string) =>
      page.evaluate(
        (window, id) => Number(window.document.querySelector<HTMLElement>(`[data-testid="storage-${id}"]`)?.dataset['count'] ?? -1),
        part,
      )
    await until('it is counted', async () => (await number('deleted')) === 2)
    expect(await number('current')).toBe(ALL - 2)
    await press(page, 'restore-deleted')
    await until('they are back', async () => (await number('deleted')) === 0)
    const earlier = await number('earlier')
    expect(earlier).toBeGreaterThan(0)
    await press(page, 'free-earlier')
    await until('it asks', async () => (await count(page, 'confirm')) === 1)
    await press(page, 'confirm-no')
    await until('nothing is asked any more', async () => (await count(page, 'confirm')) === 0)
    expect(await number('earlier')).toBe(earlier)
    await press(page, 'free-earlier')
    await press(page, 'confirm-yes')
    await until('they are gone', async () => (await number('earlier')) === 0)
    expect(await number('current')).toBe(ALL)
  })

  it('mends what an older version wrote: its filters work, nothing of it is lost', async () => {
    await fresh()
    const { value, count: having } = await firstChoice('filter-kind')
    await page.evaluate(
      (window) =>
        new Promise<void>((resolve, reject) => {
          const opening = window.indexedDB.open('mingbai')
          opening.onsuccess = () => {
            const database = opening.result
            const policies = database.transaction('policies', 'readwrite').objectStore('policies')
            policies.transaction.oncomplete = () => {
              database.close()
              resolve()
            }
            policies.transaction.onabort = () => reject(new Error('aborted'))
            policies.openCursor().onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
              if (!cursor) return
              const record = cursor.value as Record<string, unknown>
              delete record['facets']
              delete record['changed']
              cursor.update(record)
              cursor.continue()
            }
          }
        }),
    )
    await page.reload(`#/?kind=${value}`)
    await until('all are found again', async () => (await total()) === having, 30)
    await fresh()
  })
})
