/** The main job, in a real browser, on the package as shipped. One text for both browsers. */
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, newProfile } from './lib/launch.ts'
import { highlighted } from './lib/highlighted.ts'
import { longPolicy, oneElement, pdf } from './lib/pages.ts'
import { count, kept, press, screen, text } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Family, Session, View, WebPage } from './lib/session.ts'
import { until } from './lib/until.ts'

const samples = existsSync('tests/samples') ? readdirSync('tests/samples').filter((name) => name.endsWith('.html')) : []

/** Ten real pages of other people, of every kind; only where they are present. */
const realPages = ['zh-policy', 'zht-policy', 'privacy-child', 'combined']
  .filter((folder) => existsSync(`../shared/pages/${folder}`))
  .flatMap((folder) =>
    readdirSync(`../shared/pages/${folder}`)
      .slice(0, 5)
      .map((name) => `${folder}/${name}`),
  )
  .slice(0, 10)

/** Opens every fact of the card and shows the first passage in its page. @returns its quote */
const showFirstPassage = async (popup: View) => {
  await popup.evaluate((window) => {
    for (const row of window.document.querySelectorAll<HTMLElement>('[data-testid="data-row"] [aria-expanded="false"]')) row.click()
  })
  await press(popup, 'locate')
  return (await text(popup, 'quote')) ?? ''
}

/** Waits until a highlight is in view. */
const highlightIn = (page: WebPage) =>
  until('a highlight is in view', async () => {
    const found = await page.evaluate(highlighted)
    return found?.visible ? found : null
  })

export function scenarios(family: Family): void {
  describe(family, () => {
    const { profile, remove } = newProfile()
    let server: TestServer
    let session: Session
    const opened: string[] = []
    const open = (path: string) => {
      opened.push(path)
      return session.open(server.origin + path)
    }

    beforeAll(async () => {
      server = await startServer({
        '/long.html': { type: 'text/html; charset=utf-8', body: longPolicy(900_000) },
        '/one-element.html': { type: 'text/html; charset=utf-8', body: oneElement(60_000) },
        '/policy.pdf': { type: 'application/pdf', body: pdf },
        '/empty.html': { type: 'text/html', body: '<!doctype html><title>Empty</title><p></p>' },
      })
      session = await launch(family, { profile })
    })
    afterAll(async () => {
      await session?.close().catch(() => {})
      await server?.close()
      remove()
    })

    describe('a click on the icon', () => {
      it('opens the card of a policy and keeps it', async () => {
        const page = await open('/e2e/policy.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        expect(await text(popup, 'card')).toContain('青柚')
        expect(await kept(popup)).toBe('new')
        await page.close()
      })

      it('keeps nothing a second time', async () => {
        const page = await open('/e2e/policy.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        expect(await kept(popup)).toBe('known')
        await page.close()
      })

      it('has at least eight samples to read', () => {
        expect(samples.length).toBeGreaterThanOrEqual(8)
      })

      it.each(samples)('reads the sample %s', async (name) => {
        const page = await open(`/samples/${name}`)
        expect(await screen(await session.click(page))).toBe('card')
        await page.close()
      })

      it.skipIf(realPages.length === 0).each(realPages)('reads the real page %s', async (name) => {
        const page = await open(`/pages/${name}`)
        expect(await screen(await session.click(page))).toBe('card')
        await page.close()
      })
    })

    describe('the other ways to it', () => {
      it("are an entry in the page's context menu", async () => {
        const page = await open('/e2e/policy.html')
        expect(await screen(await session.menu(page))).toBe('card')
        await page.close()
      })

      it('and the keys Alt+Shift+M', async () => {
        const page = await open('/e2e/policy.html')
        expect(await screen(await session.keys(page))).toBe('card')
        await page.close()
      })
    })

    describe('a quote', () => {
      it('is found in the page, highlighted and scrolled to, without a change to the page', async () => {
        const page = await open('/e2e/policy.html')
        const before = await page.evaluate(() => document.documentElement.outerHTML)
        const popup = await session.click(page)
        await screen(popup)
        const quote = await showFirstPassage(popup)
        const found = await highlightIn(page)
        expect(quote).toContain(found.text)
        expect(found.text.length).toBeGreaterThan(3)
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
        await page.close()
      })

      it('is highlighted inside the frame in which the policy stands, and scrolled to', async () => {
        const page = await open('/samples/07-in-a-frame.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        await showFirstPassage(popup)
        const found = await highlightIn(page)
        expect(found.inFrame).toBe(true)
        await page.close()
      })

      it('comes into view in a page that is all one element', async () => {
        const page = await open('/one-element.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
        await showFirstPassage(popup)
        await highlightIn(page)
        await page.close()
      })
    })

    describe('other screens', () => {
      it('asks before reading what is not a policy, then reads it anyway', async () => {
        const page = await open('/e2e/home.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('not-a-policy')
        await press(popup, 'read-anyway')
        await until('the card is there', async () => (await count(popup, 'card')) === 1)
        await page.close()
      })

      it('says that a PDF file can not be read', async () => {
        const page = await open('/policy.pdf')
        expect(await screen(await session.click(page))).toBe('unreadable-pdf')
        await page.close()
      })

      it('says that a page without text can not be read', async () => {
        const page = await open('/empty.html')
        expect(await screen(await session.click(page))).toBe('unreadable-empty')
        await page.close()
      })

      it("says that the browser's own pages can not be read", async () => {
        const page = await session.open(family === 'chromium' ? 'chrome://version/' : 'about:support')
        expect(await screen(await session.click(page))).toBe('unreadable-browser-page')
        await page.close()
      })

      it('says what it could not look into', async () => {
        const page = await open('/e2e/frame.html')
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        expect(await text(popup, 'partly-read')).toContain('localhost')
        await page.close()
      })

      it('shows how far it is with a very long page, and can be stopped', async () => {
        const page = await open('/long.html')
        const popup = await session.click(page)
        await press(popup, 'stop')
        expect(await screen(popup)).toBe('stopped')
        await page.close()
      })
    })

    describe('a private window', () => {
      it('shows the card and keeps nothing', async () => {
        opened.push('/e2e/policy.html?private')
        const page = await session.openPrivate(`${server.origin}/e2e/policy.html?private`)
        const popup = await session.click(page)
        expect(await screen(popup)).toBe('card')
        expect(await kept(popup)).toBe('private')
        await session.closePopup()
        await page.close()
      })
    })

    describe('afterwards', () => {
      it('has asked the server for nothing but what the pages are made of', () => {
        const own = (path: string) => !/^\/(?:pages|samples\/parts)\/|^\/favicon\.ico$/u.test(path)
        const expected = new Set([...opened.map((path) => path.split('?')[0]!), '/e2e/policy-text.js', '/e2e/home.html'].filter(own))
        expect(new Set(server.requests().filter(own))).toEqual(expected)
        const times = (paths: readonly string[], path: string) => paths.filter((one) => one === path).length
        const reloaded = samples.filter((name) => times(server.requests(), `/samples/${name}`) !== times(opened, `/samples/${name}`))
        expect(reloaded).toEqual([])
      })

      it('has asked nobody else for anything either, and still knows its summaries after a restart', async () => {
        expect(await session.closeAndListRequests()).toEqual([])
        session = await launch(family, { profile })
        const library = await session.extensionPage('library.html')
        const shown = await until('the library lists what was kept', async () => {
          const all = await library.evaluate((window) => window.document.body.innerText)
          return all.includes('青柚') ? all : null
        })
        expect(shown).toContain('127.0.0.1')
        await library.close()
        const page = await session.open(`${server.origin}/e2e/policy.html`)
        const popup = await session.click(page)
        await screen(popup)
        expect(await kept(popup)).toBe('known')
      })
    })
  })
}
