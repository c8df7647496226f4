/** What is done with saved policies, in both browsers: versions, comparison, exposure, letters, corrections, reports, backup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policy } from '../fixtures/policy.zh.ts'
import { launch, newProfile } from './lib/launch.ts'
import { count, press, screen, text } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Family, OwnPage, Session } from './lib/session.ts'
import { until } from './lib/until.ts'

const page = (words: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-Hans"><title>松果手账隐私政策</title><main>${words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</main>`,
})
const longer = policy.replace('三十天内答复', '六十天内答复')

/** The page of `/changing.html` as it stands now. */
const changing = page(policy)
const families: Family[] = ['chromium', 'firefox']

describe.each(families)('the library in %s', (family) => {
  const { profile, remove } = newProfile()
  let server: TestServer
  let session: Session
  let library: OwnPage

  const read = async (path: string) => {
    const tab = await session.open(server.origin + path)
    expect(await screen(await session.click(tab))).toBe('card')
    await session.closePopup()
    await tab.close()
  }
  const go = async (hash: string, testId: string) => {
    await library.evaluate((window, to) => {
      window.location.hash = to
    }, hash)
    await until(`${testId} is there`, async () => (await count(library, testId)) > 0)
  }
  const firstPolicy = async () => {
    await go('#/', 'policy-row')
    return library.evaluate((window) => {
      const links = [...window.document.querySelectorAll<HTMLAnchorElement>('[data-testid="policy-row"] a')]
      return (links.find((link) => link.closest('li')?.textContent?.includes('127.0.0.1')) ?? links[0])?.getAttribute('href') ?? ''
    })
  }
  const idOf = (href: string) => href.split('/').at(-1) ?? ''

  beforeAll(async () => {
    Object.assign(changing, page(policy))
    server = await startServer({
      '/changing.html': changing,
      '/other.html': page(policy.replaceAll('松果', '青柚').replace('人脸信息', '声纹信息')),
    })
    session = await launch(family, { profile })
    await read('/other.html')
    await read('/changing.html')
    Object.assign(changing, page(longer))
    await read('/changing.html')
    library = await session.extensionPage('library.html')
  })
  afterAll(async () => {
    await session?.close().catch(() => {})
    await server?.close()
    remove()
  })

  it('tells what changed in a policy: the fact first, then the sentence', async () => {
    const href = await firstPolicy()
    await go(`#/versions/${idOf(href)}`, 'changes')
    const kinds = await library.evaluate((window) =>
      [...window.document.querySelectorAll<HTMLElement>('[data-testid="change"]')].map((row) => row.dataset['kind']),
    )
    expect(kinds).toContain('route-deadline')
    expect(new Set(kinds)).toEqual(new Set(['route-deadline']))
    expect(await count(library, 'text-change')).toBe(1)
  })

  it('compares two policies, shows their differences alone and the passages of a cell', async () => {
    await go('#/compare', 'pick')
    await library.evaluate((window) => {
      for (const box of window.document.querySelectorAll<HTMLElement>('[data-testid="pick"]')) box.click()
    })
    await until('two are chosen', () =>
      library.evaluate((window) => window.document.querySelector<HTMLButtonElement>('[data-testid="compare"]')?.disabled === false),
    )
    await press(library, 'compare')
    await until('the matrix is there', async () => (await count(library, 'matrix-row')) > 10)
    const all = await count(library, 'matrix-row')
    await press(library, 'only-differences')
    await until('fewer rows are there', async () => (await count(library, 'matrix-row')) < all)
    expect(await count(library, 'matrix-row')).toBeGreaterThan(0)
    await press(library, 'cell')
    await until('a passage is there', async () => (await count(library, 'quote')) > 0)
  })

  it('shows who appears in how many policies, as a table', async () => {
    await go('#/exposure', 'exposure-row')
    expect(await count(library, 'exposure-row')).toBeGreaterThan(5)
  })

  it('has a letter for a way out, and the day to look after it', async () => {
    await go(`#/leave/${idOf(await firstPolicy())}`, 'letter')
    const letter = await library.evaluate(
      (window) => window.document.querySelector<HTMLTextAreaElement>('[data-testid="letter"]')?.value ?? '',
    )
    expect(letter).toMatch(/第.+条/u)
    expect(await text(library, 'reminder')).toMatch(/\d{4}/u)
  })

  it('corrects a fact, keeps that over a reload, reports it and takes it back', async () => {
    const href = await firstPolicy()
    await go(href, 'policy-view')
    const rows = await until('the card is there', async () => (await count(library, 'data-row')) || null)
    await library.evaluate((window) => {
      for (const row of window.document.querySelectorAll<HTMLElement>('[data-testid="data-row"] [aria-expanded="false"]')) row.click()
    })
    await press(library, 'correct')
    await until('the dialog is there', async () => (await count(library, 'save-correction')) === 1)
    await press(library, 'save-correction')
    await until('the card has changed', async () => (await count(library, 'correction')) === 1)
    expect(await count(library, 'data-row')).toBe(rows - 1)

    await library.reload()
    await until('the correction is there again', async () => (await count(library, 'correction')) === 1)

    await press(library, 'make-report')
    await until('the preview is there', async () => (await count(library, 'report-text')) === 1)
    expect(await text(library, 'report-text')).toContain(server.origin)
    await press(library, 'with-address')
    await until('the address is left out', async () => !(await text(library, 'report-text'))?.includes(server.origin))

    await go('#/reports', 'report-row')
    await go(href, 'correction')
    await press(library, 'undo-correction')
    await until('the card is as it was', async () => (await count(library, 'correction')) === 0)
    expect(await count(library, 'data-row')).toBe(rows)
  })

  it('refuses a file that is no backup and changes nothing', async () => {
    await go('#/backup', 'backup')
    await library.evaluate((window) => {
      const input = window.document.querySelector<HTMLInputElement>('[data-testid="backup-file"]')
      const files = new window.DataTransfer()
      files.items.add(new window.File(['{"kind":"other"}'], 'x.json'))
      if (input) input.files = files.files
      input?.dispatchEvent(new window.Event('change', { bubbles: true }))
    })
    await until('it is refused', async () => (await count(library, 'backup-note')) === 1)
    expect(
      await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="backup-note"]')?.dataset['kind']),
    ).toBe('foreign')
    await go('#/', 'policy-row')
    expect(await count(library, 'policy-row')).toBe(2)
  })
})
