/** When the card is wrong, in both browsers: correct, select, carry on to a changed page, undo, report, hand on, replay. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport, readReports } from '../../lib/report/read.ts'
import { replay } from '../../scripts/replay.ts'
import { policy } from '../fixtures/policy.zh.ts'
import { launch, newProfile } from './lib/launch.ts'
import { count, press, screen, text } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Family, OwnPage, Session, View, WebPage } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const page = (words: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-Hans"><title>松果手账隐私政策</title><main>${words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</main>`,
})
const changing = page(policy)
const set = (words: string) => Object.assign(changing, page(words))

/** Selects words in a page, as a reader does with the mouse. */
const select = (at: WebPage, words: string) =>
  at.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
    }
    return String(getSelection())
  }, words)

const choose = (view: View, testId: string, value: string) =>
  until(`${testId} is ${value}`, () =>
    view.evaluate(
      (window, id, wanted) => {
        const field = window.document.querySelector<HTMLSelectElement | HTMLInputElement>(`[data-testid="${id}"]`)
        if (!field) return false
        field.value = wanted
        field.dispatchEvent(new window.Event('input', { bubbles: true }))
        field.dispatchEvent(new window.Event('change', { bubbles: true }))
        return field.value === wanted
      },
      testId,
      value,
    ),
  )

/** Opens the line of the card that says this, and presses "not right?" in it. */
const correctLine = (view: View, testId: string, words: string) =>
  until(`the line of ${words} can be corrected`, () =>
    view.evaluate(
      (window, id, wanted) => {
        // Some lines wait behind a number.
        window.document.querySelectorAll<HTMLElement>('.fold-more[aria-expanded="false"]').forEach((more) => more.click())
        const lines = [...window.document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]
        const line = lines.find((one) => one.innerText.includes(wanted))
        line?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click()
        const control = line?.querySelector<HTMLElement>('[data-testid="correct"]')
        control?.click()
        return control !== null && control !== undefined
      },
      testId,
      words,
    ),
  )

const there = (view: View, testId: string, many = 1) =>
  until(`${many} ${testId}`, async () => (await count(view, testId).catch(() => -1)) === many)

const save = async (view: View) => {
  await until('it can be saved', () =>
    view.evaluate((window) => window.document.querySelector<HTMLButtonElement>('[data-testid="save-correction"]')?.disabled === false),
  )
  await press(view, 'save-correction')
}

const families: Family[] = ['chromium', 'firefox']

describe.each(families)('a wrong card in %s', (family) => {
  const { profile, remove } = newProfile()
  let server: TestServer
  let session: Session
  let tab: WebPage
  let library: OwnPage

  const popup = async () => {
    const view = await session.click(tab)
    expect(await screen(view)).toBe('card')
    return view
  }
  const reread = async (words: string) => {
    set(words)
    await tab.close()
    tab = await session.open(`${server.origin}/changing.html`)
    return popup()
  }
  const go = async (hash: string, testId: string) => {
    await library.evaluate((window, to) => {
      window.location.hash = to
    }, hash)
    await until(`${testId} is there`, async () => (await count(library, testId)) > 0)
  }

  beforeAll(async () => {
    set(policy)
    server = await startServer({ '/changing.html': changing })
    session = await launch(family, { profile })
    const settings = await session.extensionPage('library.html')
    await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'settings.set', body: { settings: { language: 'zh-Hans' } } }))
    await settings.close()
    tab = await session.open(`${server.origin}/changing.html`)
  })
  afterAll(async () => {
    await session?.close().catch(() => {})
    await server?.close()
    remove()
  })

  it('is corrected in the popup at once, and stays so when the popup is opened again', async () => {
    const view = await popup()
    await correctLine(view, 'data-row', '通讯录')
    await there(view, 'correct-dialog')
    const rows = await count(view, 'data-row')
    await choose(view, 'wrong', 'wrong-category')
    await choose(view, 'field-category', 'profile')
    await save(view)
    await there(view, 'correction')
    expect(await text(view, 'correction')).toContain('通讯录')
    await there(view, 'corrected-tag')
    expect(await count(view, 'data-row')).toBe(rows)

    await session.closePopup()
    const again = await popup()
    await there(again, 'correction')
    // The reading itself stays visible.
    await press(again, 'show-before')
    await there(again, 'corrected-tag', 0)
    await press(again, 'show-before')
    await session.closePopup()
  })

  it('takes something missing from what is selected in the page, which is asked for when nothing is', async () => {
    const view = await popup()
    await press(view, 'missing')
    await choose(view, 'missing-list', 'routes')
    await choose(view, 'field-kind', 'consent-withdraw')
    await choose(view, 'field-channel', 'phone')
    await choose(view, 'field-target', '0575-0000 0000')
    await press(view, 'take-selection')
    await until('the form asks for a selection', async () => ((await text(view, 'take-problem')) ?? '').length > 5)
    await session.closePopup()

    expect(await select(tab, '电话：0575-0000 0000')).toBe('电话：0575-0000 0000')
    const resumed = await popup()
    await until('the selection is taken', async () => (await text(resumed, 'picked')) === '电话：0575-0000 0000')
    expect(
      await resumed.evaluate((window) => window.document.querySelector<HTMLSelectElement>('[data-testid="field-channel"]')?.value),
    ).toBe('phone')
    await save(resumed)
    await there(resumed, 'correction', 2)
    await session.closePopup()
  })

  it('is carried to a changed page while its passage stands there, else the card asks', async () => {
    const moved = await reread(`新增的开头一段。\n${policy}`)
    await there(moved, 'correction', 2)
    await session.closePopup()
    const changed = await reread(policy.replace('经您同意后读取通讯录', '在您同意之后读取通讯录'))
    await there(changed, 'correction', 1)
    await there(changed, 'correction-asks')
    // Without a mouse: by its words.
    await press(changed, 'correct-again')
    await choose(changed, 'find-passage', '同意之后')
    await until('the sentence is found', async () => (await count(changed, 'found-passage')) === 1)
    await changed.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="found-passage"] input')?.click())
    await save(changed)
    await there(changed, 'correction', 2)
    await there(changed, 'correction-asks', 0)
    await session.closePopup()
  })

  it('gets a better passage, selected in the text beside the card', async () => {
    library = await session.extensionPage('library.html')
    await go('#/', 'policy-row')
    const href = await library.evaluate(
      (window) =>
        window.document.querySelector<HTMLAnchorElement>('[data-testid="policy-row"] a[href*="policy/"]')?.getAttribute('href') ?? '',
    )
    await go(href, 'text-pane')
    await there(library, 'correction', 2)
    await correctLine(library, 'third-party-row', '千帆推送')
    await choose(library, 'wrong', 'wrong-quote')
    await press(library, 'take-selection')
    await there(library, 'picking')
    await library.evaluate((window) => {
      const paragraph = [...window.document.querySelectorAll('[data-testid="text-pane"] p')].find((one) =>
        one.textContent?.startsWith('云雀统计'),
      )
      if (paragraph) window.getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length)
    })
    await press(library, 'use-selection')
    await until('it is taken', async () => ((await text(library, 'picked')) ?? '').startsWith('云雀统计 SDK'))
    await save(library)
    await there(library, 'correction', 3)
  })

  it('is corrected by the keyboard alone, and Escape gives the focus back', async () => {
    const at = () => library.evaluate((window) => (window.document.activeElement as HTMLElement | null)?.dataset['testid'] ?? '')
    const undoLast = async () => {
      const before = await count(library, 'correction')
      await library.evaluate((window) =>
        [...window.document.querySelectorAll<HTMLElement>('[data-testid="undo-correction"]')].at(-1)?.click(),
      )
      await there(library, 'correction', before - 1)
    }
    const tabTo = async (testId: string) => {
      for (let presses = 0; presses < 40 && (await at()) !== testId; presses++) await library.key('Tab')
      expect(await at()).toBe(testId)
    }
    await library.front()
    await go('#/', 'policy-row')
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')?.click())
    await until('the corrections are there', async () => (await count(library, 'correction')) >= 3)
    // One that a try before this one left behind.
    while ((await count(library, 'correction')) > 3) await undoLast()
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="data-row"] [aria-expanded]')?.focus())
    await library.key('Enter')
    await until('the line is open', () =>
      library.evaluate((window) => window.document.querySelector('[data-testid="data-row"] [data-testid="correct"]') !== null),
    )
    await tabTo('correct')
    await library.key('Enter')
    await there(library, 'correct-dialog')
    await library.key('Escape')
    await there(library, 'correct-dialog', 0)
    expect(await at()).toBe('correct')
    await library.key('Enter')
    await tabTo('save-correction')
    await library.key('Enter')
    await there(library, 'correction', 4)
    // Its line is gone: the focus goes to what was corrected, and on to its undo.
    await until('the focus is there', () =>
      library.evaluate((window) => window.document.activeElement?.matches('.corrected-place') === true),
    )
    await tabTo('undo-correction')
    await library.evaluate((window) =>
      [...window.document.querySelectorAll<HTMLElement>('[data-testid="undo-correction"]')].at(-1)?.focus(),
    )
    await library.key('Space')
    await there(library, 'correction', 3)
  })

  it('becomes a report that shows all that is in it, and which a maintainer can replay', async () => {
    await press(library, 'make-report')
    await there(library, 'report-text')
    const shown = await text(library, 'report-text')
    for (const words of [server.origin, '在您同意之后读取', '电话：0575-0000 0000', '云雀统计']) expect(shown).toContain(words)
    await there(library, 'no-tracker')
    await there(library, 'report-issue', 0)
    await press(library, 'with-address')
    await until('the address is left out', async () => !(await text(library, 'report-text'))?.includes(server.origin))

    const file = await library.evaluate((window) => window.document.querySelector('[data-testid="report-json"]')?.textContent ?? '')
    expect(file).not.toContain(server.origin)
    const read = readReport(file)
    expect(read).toMatchObject({ ok: true, report: { about: 'card', url: null, mistakes: [{}, {}, {}] } })
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-report-'))
    writeFileSync(join(folder, 'report.json'), file)
    const { lines, code } = await replay([join(folder, 'report.json')], { keep: false, root: folder })
    rmSync(folder, { recursive: true })
    expect(lines).toHaveLength(3)
    expect(code).toBe(1)

    await choose(library, 'report-state', 'handed-on')
    await go('#/reports', 'report-row')
    expect(await text(library, 'report-row')).toMatch(/已转交|已轉交|Handed on/u)
  })

  it('that contradicts itself becomes a letter with both passages, in two languages', async () => {
    await go('#/', 'policy-row')
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')?.click())
    await press(library, 'report-contradiction')
    await there(library, 'contradiction-letter')
    expect(await count(library, 'disagreeing')).toBeGreaterThanOrEqual(2)
    const letter = () =>
      library.evaluate((window) => window.document.querySelector<HTMLTextAreaElement>('[data-testid="letter"]')?.value ?? '')
    const quotes = await library.evaluate((window) =>
      [...window.document.querySelectorAll('[data-testid="disagreeing"]')].map((quote) => quote.textContent ?? ''),
    )
    for (const quote of quotes) expect(await letter()).toContain(quote)
    expect(await letter()).toContain('松果手账')
    await library.evaluate((window) =>
      window.document.querySelector<HTMLElement>('[data-testid="contradiction-letter"] input[value="en"]')?.click(),
    )
    await until('it is in English', async () => (await letter()).includes('Please tell me'))
    for (const quote of quotes) expect(await letter()).toContain(quote)
  })

  it('has its reports in one place: found, taken back after deleting, and exported for the replay', async () => {
    await go('#/reports', 'report-row')
    await there(library, 'report-row', 2)
    await choose(library, 'report-search', '同意之后 頭像')
    await there(library, 'report-row', 1)
    await choose(library, 'report-search', '')
    await there(library, 'report-row', 2)
    await press(library, 'delete-row')
    await there(library, 'report-row', 1)
    await press(library, 'undo')
    await there(library, 'report-row', 2)
    await library.evaluate((window) => {
      const make = window.URL.createObjectURL.bind(window.URL)
      window.URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((words) => (window.document.body.dataset['saved'] = words))
        return make(blob)
      }
    })
    await press(library, 'export-reports')
    const file = await until('it is saved', () => library.evaluate((window) => window.document.body.dataset['saved'] ?? null))
    expect(readReports(file)).toMatchObject([
      { ok: true, report: { about: 'contradiction' } },
      { ok: true, report: { about: 'card' } },
    ])
  })

  it('comes back as it was with a backup', async () => {
    await go('#/backup', 'export-backup')
    await library.evaluate((window) => {
      const make = window.URL.createObjectURL.bind(window.URL)
      window.URL.createObjectURL = (blob: Blob) => {
        const reader = new window.FileReader()
        reader.onload = () => (window.document.body.dataset['backup'] = String(reader.result))
        reader.readAsDataURL(blob)
        return make(blob)
      }
    })
    await press(library, 'export-backup')
    const saved = await until('it is saved', () => library.evaluate((window) => window.document.body.dataset['backup'] ?? null))
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-backup-'))
    const file = join(folder, 'backup.ndjson.gz')
    writeFileSync(file, Buffer.from(saved.slice(saved.indexOf(',') + 1), 'base64'))

    await go('#/', 'policy-row')
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')?.click())
    await there(library, 'correction', 3)
    await press(library, 'undo-correction')
    await there(library, 'correction', 2)
    await go('#/backup', 'export-backup')
    await library.upload('backup-file', file)
    await until('it is taken in', async () => (await count(library, 'backup-note')) === 1)
    await go('#/reports', 'report-row')
    await there(library, 'report-row', 2)
    await go('#/', 'policy-row')
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')?.click())
    await there(library, 'correction', 3)
    rmSync(folder, { recursive: true })
  })

  it('is as it was when everything is taken back', async () => {
    await go('#/', 'policy-row')
    await library.evaluate((window) => window.document.querySelector<HTMLElement>('[data-testid="policy-row"] a[href*="policy/"]')?.click())
    for (const left of [2, 1, 0]) {
      await there(library, 'correction', left + 1)
      await press(library, 'undo-correction')
      await there(library, 'correction', left)
    }
    await there(library, 'corrected-tag', 0)
    expect(await count(library, 'corrected')).toBe(0)
  })
})
