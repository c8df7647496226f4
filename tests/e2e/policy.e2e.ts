/** One saved policy, in both browsers: marks in its text, lists from other pages, newer rules, a change on the site, undoing an import, paper. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedBackup } from '../../scripts/library/invented.ts'
import { launch, newProfile } from './lib/launch.ts'
import { longPolicy } from './lib/pages.ts'
import { count, kept, press, screen, text } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Family, OwnPage, Session } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const html = (file: string) => ({ type: 'text/html; charset=utf-8', body: readFileSync(`tests/samples/${file}`, 'utf8') })
const families: Family[] = ['chromium', 'firefox']

describe.each(families)('one policy in %s', (family) => {
  const { profile, remove } = newProfile()
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-policy-'))
  const policy = html('01-headings-and-table.html')
  let server: TestServer
  let session: Session
  let library: OwnPage
  /** The address of the policy's page in the library. */
  let address = ''

  const click = async (path: string) => {
    const tab = await session.open(server.origin + path)
    const popup = await session.click(tab)
    return { tab, popup, close: () => session.closePopup().then(() => tab.close()) }
  }
  const go = async (hash: string, testId: string) => {
    await library.front()
    await library.evaluate((window) => {
      window.location.hash = '#/storage'
    })
    await until('the page is left', async () => (await count(library, 'storage')) > 0)
    await library.evaluate((window, to) => {
      window.location.hash = to
    }, hash)
    await until(`${testId} is there`, async () => (await count(library, testId)) > 0)
  }
  const reload = async (testId: string) => {
    await library.reload()
    await until(`${testId} is there again`, async () => (await count(library, testId)) > 0)
  }
  const parties = () =>
    library.evaluate((window) => Number(window.document.querySelector('[data-testid="count-third-parties"] b')?.textContent ?? -1))
  const data = (view: OwnPage, testId: string, name: string) =>
    view.evaluate(
      (window, id, key) => window.document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.dataset[key] ?? null,
      testId,
      name,
    )

  beforeAll(async () => {
    server = await startServer({
      '/app/privacy.html': policy,
      '/app/lists/qinghe-sdk-list.html': html('lists/qinghe-sdk-list.html'),
      '/app/long.html': { type: 'text/html; charset=utf-8', body: longPolicy(500_000) },
    })
    session = await launch(family, { profile })
    const { popup, close } = await click('/app/privacy.html')
    expect(await screen(popup)).toBe('card')
    await close()
    library = await session.extensionPage('library.html')
    await until('the policy is listed', async () => (await count(library, 'policy-row')) === 1)
    address = await library.evaluate((window) => window.document.querySelector('[data-testid="policy-row"] a')?.getAttribute('href') ?? '')
    // Its address may carry where in the list it stands.
    address = address.replace(/\?.*/u, '')
  })
  afterAll(async () => {
    await session?.close().catch(() => {})
    await server?.close()
    remove()
    rmSync(folder, { recursive: true })
  })

  describe('the text beside the card', () => {
    beforeAll(() => go(address, 'fact-mark'))

    it('has its facts marked, by kinds that can be switched off and on', async () => {
      const all = await count(library, 'fact-mark')
      expect(all).toBeGreaterThan(20)
      const sensitive = () => library.evaluate((window) => window.document.querySelectorAll('.text-pane .fact-sensitive').length)
      expect(await sensitive()).toBeGreaterThan(3)
      await press(library, 'marks-sensitive')
      await until('they are gone', async () => (await sensitive()) === 0)
      await press(library, 'marks-all')
      await until('all are gone', async () => (await count(library, 'fact-mark')) === 0)
      await press(library, 'marks-all')
      await until('all are there again', async () => (await count(library, 'fact-mark')) === all)
    })

    it('is text as it was read, whatever is marked in it', async () => {
      const [shown, read] = await library.evaluate(
        async (window, id) => {
          const answer = (await chrome.runtime.sendMessage({ type: 'policies.open', body: { id } })) as { text: string }
          const lines = [...window.document.querySelectorAll('[data-testid="text-pane"] > p')].map((line) => line.textContent)
          return [
            lines.join('\n'),
            answer.text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .join('\n'),
          ]
        },
        decodeURIComponent(address.split('/').at(-1) ?? ''),
      )
      expect(shown).toBe(read)
    })

    it('leads from a mark to its line of the card, opened, and from there back', async () => {
      const wanted = await library.evaluate((window) => {
        const mark = [...window.document.querySelectorAll<HTMLElement>('.text-pane .fact-party')].find((one) =>
          one.textContent?.includes('驿站支付'),
        )
        mark?.click()
        return mark?.textContent ?? ''
      })
      expect(wanted).toContain('驿站支付 SDK')
      const focused = await until('the line is open and in focus', () =>
        library.evaluate((window) => {
          const line = window.document.activeElement?.closest<HTMLElement>('[data-testid="third-party-row"]')
          const box = line?.getBoundingClientRect()
          return line?.querySelector('[data-testid="quote"]') && box && box.top >= 0 && box.top < window.innerHeight ? line.innerText : null
        }),
      )
      expect(focused).toContain('驿站支付 SDK')
      await library.evaluate((window) => {
        const pane = window.document.querySelector('[data-testid="text-pane"]')
        if (pane) pane.scrollTop = 0
        window.document.activeElement
          ?.closest('[data-testid="third-party-row"]')
          ?.querySelector<HTMLElement>('[data-testid="locate"]')
          ?.click()
      })
      const back = await until('the passage is in view', () =>
        library.evaluate((window) => {
          const passage = window.document.querySelector('.passage')
          const box = passage?.getBoundingClientRect()
          return passage && box && box.top > 0 && box.bottom < window.innerHeight ? passage.textContent : null
        }),
      )
      expect(back).toContain('驿站支付 SDK')
    })

    it('opens what hides a line: folded lists and kinds that stand at a glance', async () => {
      for (const kind of ['data', 'route', 'stated']) {
        const key = await library.evaluate((window, name) => {
          const marks = [...window.document.querySelectorAll<HTMLElement>(`.text-pane .fact-${name}`)]
          marks.at(-1)?.click()
          return marks.at(-1)?.textContent ?? ''
        }, kind)
        expect(key).not.toBe('')
        await until(`a line for ${kind} is in focus`, () =>
          library.evaluate((window) => window.document.activeElement?.closest('[data-testid="card"]') != null),
        )
        await library.evaluate((window) => (window.document.activeElement as HTMLElement | null)?.blur())
      }
    })

    it('can be gone through by its marks with the keyboard alone, and names what stands at each', async () => {
      await press(library, 'mark-next')
      await until('the facts of the passage are named', async () => (await count(library, 'here-fact')) > 0)
      const first = await text(library, 'here')
      await press(library, 'mark-next')
      await until('another passage is named', async () => (await text(library, 'here')) !== first)
    })
  })

  describe('a list on another page', () => {
    it('is named and not read at first', async () => {
      await go(address, 'list-unread')
      expect(await count(library, 'list-read')).toBe(0)
      expect(await parties()).toBe(5)
    })

    it('is recognised when it is opened, kept, and says whose it is', async () => {
      const { popup, close } = await click('/app/lists/qinghe-sdk-list.html')
      expect(await screen(popup)).toBe('card')
      expect(await kept(popup)).toBe('new')
      const belongs = await until('its policy is named', () => text(popup, 'belongs-to'))
      expect(belongs).toContain('青禾日记')
      expect(await count(popup, 'routes')).toBe(0)
      await close()
    })

    it('stands on the card of its policy, with its own evidence in its own text', async () => {
      await go(address, 'list-read')
      expect(await count(library, 'list-unread')).toBe(0)
      // One of the two SDKs of the list is the policy's own already.
      expect(await parties()).toBe(6)
      await library.evaluate((window) => {
        const row = [...window.document.querySelectorAll<HTMLElement>('[data-testid="third-party-row"]')].find((one) =>
          one.textContent?.includes('云台语音'),
        )
        row?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click()
      })
      await until('the passage says from which page it is', async () => (await text(library, 'from-page'))?.includes('第三方信息共享清单'))
      await library.evaluate((window) =>
        window.document.querySelector<HTMLElement>('[data-testid="from-page"] [data-testid="locate"]')?.click(),
      )
      const passage = await until('the list is shown at the passage', () =>
        library.evaluate((window) => window.document.querySelector('.passage')?.textContent ?? null),
      )
      expect(passage).toContain('云台语音')
      expect(await text(library, 'text-pane')).toContain('以下是青禾日记接入的第三方 SDK')
      // And back, from the list's text to the policy's card.
      await library.evaluate((window) => (window.document.activeElement as HTMLElement | null)?.blur())
      await library.evaluate((window) => {
        const mark = [...window.document.querySelectorAll<HTMLElement>('.text-pane .fact-party')].find((one) =>
          one.textContent?.includes('雨燕推送'),
        )
        mark?.click()
      })
      await until('the line that both pages have is in focus', () =>
        library.evaluate((window) =>
          window.document.activeElement?.closest('[data-testid="third-party-row"]')?.textContent?.includes('雨燕推送'),
        ),
      )
    })

    it('is on the card in the popup too', async () => {
      const { popup, close } = await click('/app/privacy.html')
      expect(await screen(popup)).toBe('card')
      await until('the list is read there', async () => (await count(popup, 'list-read')) === 1)
      await close()
    })

    it('goes off the card when it is removed, and comes back with undo', async () => {
      await go(address, 'remove-list')
      await press(library, 'remove-list')
      await until('it is unread again', async () => (await count(library, 'list-unread')) === 1)
      expect(await parties()).toBe(5)
      await press(library, 'undo')
      await until('it is read again', async () => (await count(library, 'list-read')) === 1)
      expect(await parties()).toBe(6)
    })

    it('is asked about first where no saved policy names it', async () => {
      const { popup, close } = await click('/samples/more/lists/shanque-sdk-list.html')
      expect(await screen(popup)).toBe('not-a-policy')
      await close()
    })
  })

  describe('newer rules', () => {
    const records = (table: string) =>
      library.evaluate(
        (window, name) =>
          new Promise<{ rules?: string; read?: number; versions?: number }[]>((resolve, reject) => {
            const opening = window.indexedDB.open('mingbai')
            opening.onerror = () => reject(new Error('closed'))
            opening.onsuccess = () => {
              const all = opening.result.transaction(name).objectStore(name).getAll()
              all.onsuccess = () => {
                opening.result.close()
                resolve(
                  (all.result as { rules?: string; read?: number; versions?: number }[]).map(({ rules, read, versions }) => ({
                    rules,
                    read,
                    versions,
                  })),
                )
              }
            }
          }),
        table,
      )
    /** Makes what is kept look as if older rules had read it. */
    const age = () =>
      library.evaluate(
        (window) =>
          new Promise<void>((resolve, reject) => {
            const opening = window.indexedDB.open('mingbai')
            opening.onerror = () => reject(new Error('closed'))
            opening.onsuccess = () => {
              const change = opening.result.transaction(['policies', 'analyses'], 'readwrite')
              for (const name of ['policies', 'analyses']) {
                const store = change.objectStore(name)
                store.getAll().onsuccess = ({ target }) => {
                  for (const record of (target as IDBRequest<{ id: string; rules: string; summary?: { rules: string } }[]>).result) {
                    if (name === 'analyses') store.delete(record.id)
                    store.put({
                      ...record,
                      id: name === 'analyses' ? record.id.replace(record.rules, 'old') : record.id,
                      rules: 'old',
                      ...(record.summary && { summary: { ...record.summary, rules: 'old' } }),
                    })
                  }
                }
              }
              change.oncomplete = () => {
                opening.result.close()
                resolve()
              }
            }
          }),
      )
    const ask = (type: string) =>
      library.evaluate((_, name) => chrome.runtime.sendMessage({ type: name, body: {} }), type) as Promise<{
        progress: { state: string; done: number }
      }>

    it('read kept texts anew after the browser starts, unless that was stopped; the policy is as it was', async () => {
      const before = await records('policies')
      await age()
      await ask('reread.stop')
      await session.close()
      session = await launch(family, { profile })
      library = await session.extensionPage('library.html')
      await until('it says that it was stopped', async () => (await data(library, 'reread', 'state')) === 'stopped')
      expect(await text(library, 'reread')).toMatch(/0\D+2/u)
      await press(library, 'reread-switch')
      await until('all is read', async () => (await records('policies')).every(({ rules }) => rules !== 'old'))
      expect(await records('policies')).toEqual(before)
      expect((await records('analyses')).map(({ rules }) => rules)).not.toContain('old')
      await until('nothing more is said of it', async () => (await count(library, 'reread')) === 0)
      expect((await records('versions')).length).toBe(2)
      await go(address, 'list-read')
    })
  })

  describe('a policy that has changed on its site', () => {
    it('is told by the badge where detection is allowed, and is a new version when it is read', async () => {
      const badge = (page: Awaited<ReturnType<Session['open']>>, wanted: RegExp) =>
        until(`the badge is ${wanted}`, async () => wanted.test(await session.badge(page)), 30)
      await session.allowHosts(true)
      const same = await session.open(`${server.origin}/app/privacy.html`)
      await badge(same, /^\d+$/u)
      await same.close()
      Object.assign(policy, html('later/01-headings-and-table.html'))
      const changed = await session.open(`${server.origin}/app/privacy.html`)
      await badge(changed, /^(?:new|变更|變更)$/u)
      const popup = await session.click(changed)
      expect(await screen(popup)).toBe('card')
      expect(await kept(popup)).toBe('version')
      await session.closePopup()
      await changed.close()
      const known = await session.open(`${server.origin}/app/privacy.html`)
      await badge(known, /^\d+$/u)
      await known.close()
      await session.allowHosts(false)
      await go(address.replace('/policy/', '/versions/'), 'change')
      const changes = await library.evaluate((window) => window.document.querySelector('[data-testid="changes"]')?.textContent ?? '')
      expect(changes).toContain('方向盘地图 SDK')
    })
  })

  describe('backup', () => {
    it('can be undone after the page was loaded anew', async () => {
      const file = join(folder, 'many.ndjson.gz')
      writeFileSync(file, Buffer.from(await (await inventedBackup(30, new Date())).arrayBuffer()))
      await go('#/backup', 'backup')
      await library.upload('backup-file', file)
      await until('it is taken in', async () => (await data(library, 'backup-note', 'kind')) === 'done', 60)
      await reload('last-import')
      await go('#/', 'policy-row')
      expect(await count(library, 'policy-row')).toBeGreaterThan(25)
      await go('#/backup', 'undo-import')
      await press(library, 'undo-import')
      await until('it is undone', async () => (await data(library, 'backup-note', 'kind')) === 'undone', 60)
      expect(await count(library, 'last-import')).toBe(0)
      await go('#/', 'policy-row')
      await until('what was there is there alone', async () => (await count(library, 'policy-row')) === 2)
    })

    it('of another program is refused, and nothing of it stays', async () => {
      const file = join(folder, 'other.json')
      writeFileSync(file, '{"kind":"other"}')
      await go('#/backup', 'backup')
      await library.upload('backup-file', file)
      await until('it is refused', async () => (await data(library, 'backup-note', 'kind')) === 'foreign')
      expect(await count(library, 'last-import')).toBe(0)
    })
  })

  describe('keeping what is saved', () => {
    const state = (wanted: string) => until(`it is ${wanted}`, async () => (await data(library, 'setting-persist', 'state')) === wanted)

    it('is asked for on a click; the refusal of the browser is said, also later', async () => {
      await go('#/settings', 'setting-persist')
      await state('open')
      await session.answerStorage(false, () => library.click('[data-testid="persist"]'))
      await state('refused')
      await reload('setting-persist')
      await state('refused')
    })

    it('is said as well when the browser agrees, and what was saved is there', async () => {
      // A tab of its own: Firefox does not ask again in one that was refused.
      await library.close()
      library = await session.extensionPage('library.html#/settings')
      await state('refused')
      await session.answerStorage(true, () => library.click('[data-testid="persist"]'))
      await state('kept')
      await reload('setting-persist')
      await state('kept')
      await go('#/', 'policy-row')
      expect(await library.evaluate((window) => window.navigator.storage.persisted())).toBe(true)
    })
  })

  describe('without a network', () => {
    beforeAll(() => session.offline(true))
    afterAll(() => session.offline(false))

    it('everything of the library works', async () => {
      expect(await library.evaluate((window) => window.navigator.onLine)).toBe(false)
      for (const [hash, testId] of [
        ['#/', 'policy-row'],
        [address, 'fact-mark'],
        [address.replace('/policy/', '/versions/'), 'change'],
        [address.replace('/policy/', '/leave/'), 'leave'],
        ['#/exposure', 'exposure'],
      ] as const)
        await go(hash, testId)
    })

    it('a text that is pasted is read', async () => {
      await go('#/', 'policy-row')
      await go('#/add', 'paste')
      await library.evaluate((window) => {
        const field = window.document.querySelector<HTMLTextAreaElement>('[data-testid="paste"]')
        if (!field) throw new Error('There is no field')
        field.value = '松果词典隐私政策\n一、我们收集的信息\n注册时我们会收集您的手机号码，用于登录。'.padEnd(
          400,
          '我们会收集您的手机号码。',
        )
        field.dispatchEvent(new window.Event('input', { bubbles: true }))
      })
      await press(library, 'read-pasted')
      expect(await screen(library)).toBe('card')
      expect(await text(library, 'other-data')).toMatch(/电话|phone/iu)
    })
  })

  describe('on paper', () => {
    it('a card has all its lines and none of its controls', async () => {
      await go(address, 'other-data')
      const file = join(folder, family === 'firefox' ? 'card.pdf' : 'card.png')
      const rows = await count(library, 'data-row')
      await library.print(file)
      expect(readFileSync(file).length).toBeGreaterThan(10_000)
      expect(await count(library, 'data-row')).toBeGreaterThan(rows)
    })
  })

  describe('a text of 500,000 characters', () => {
    it('is opened, scrolled and gone through by its marks', async () => {
      await session.closePopup()
      const { popup, close } = await click('/app/long.html')
      expect(await screen(popup, 90)).toBe('card')
      await close()
      await go('#/', 'policy-row')
      const long = await until('it is listed', () =>
        library.evaluate((window) => {
          const rows = [...window.document.querySelectorAll('[data-testid="policy-row"] a')]
          return rows.find((row) => row.textContent?.includes('青柚办公'))?.getAttribute('href') ?? null
        }),
      )
      await go(long.replace(/\?.*/u, ''), 'fact-mark')
      const step = () =>
        library.evaluate((window) => {
          window.document.querySelector<HTMLElement>('[data-testid="mark-next"]')?.click()
          return window.document.querySelector('[data-testid="here"]')?.textContent ?? ''
        })
      await library.evaluate((window) => {
        const pane = window.document.querySelector('[data-testid="text-pane"]')
        if (pane) pane.scrollTop = pane.scrollHeight
      })
      const first = await step()
      await until('another mark is named', async () => (await text(library, 'here')) !== first)
    }, 300_000)
  })
})
