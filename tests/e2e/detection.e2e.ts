/** Automatic detection in both browsers: the permission asked for, given, refused and taken back as its user does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SWITCH } from './lib/allow-hosts.ts'
import { launch, newProfile } from './lib/launch.ts'
import { screen, text } from './lib/popup.ts'
import { startServer, type TestServer } from './lib/server.ts'
import type { Family, OwnPage, Session, WebPage } from './lib/session.ts'
import { until } from './lib/until.ts'

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } }

const families: Family[] = ['chromium', 'firefox']
const NUMBER = /^[1-9]\d*$/u
const NOTHING = /^$/u

describe.each(families)('automatic detection in %s', (family) => {
  const { profile, remove } = newProfile()
  let server: TestServer
  let session: Session
  /** The first-run page. */
  let welcome: OwnPage

  beforeAll(async () => {
    server = await startServer()
    session = await launch(family, { profile })
    welcome = await session.extensionPage('welcome.html')
    await switchIs('false')
  })
  afterAll(async () => {
    await session?.close().catch(() => {})
    await server?.close()
    remove()
  })

  const open = (path: string) => session.open(server.origin + path)
  const badge = (page: WebPage, wanted: RegExp) =>
    until(`the badge is ${wanted}`, async () => {
      const found = await session.badge(page)
      return wanted.test(found) && { found }
    })
  /** Long enough for a detector that would be there. */
  const staysWithout = async (page: WebPage) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await session.badge(page)).toBe('')
  }
  const switchIs = (state: 'true' | 'false') =>
    until(`the switch is ${state}`, () =>
      welcome.evaluate((window, at, wanted) => window.document.querySelector(at)?.getAttribute('aria-checked') === wanted, SWITCH, state),
    )
  const registered = () => welcome.evaluate(() => chrome.scripting.getRegisteredContentScripts().then((all) => all.length))

  it('is off until it is allowed', async () => {
    const page = await open('/e2e/policy.html')
    await staysWithout(page)
    expect(await registered()).toBe(0)
    await page.close()
  })

  it("stays off when the browser's question is answered with no", async () => {
    await welcome.click(SWITCH)
    await session.answerPermission(false)
    await switchIs('false')
    expect(await registered()).toBe(0)
  })

  it('begins with the yes, in pages that are open already, with the number that the card has', async () => {
    const page = await open('/e2e/policy.html')
    await welcome.click(SWITCH)
    await session.answerPermission(true)
    await switchIs('true')
    expect(await registered()).toBe(1)
    const { found } = await badge(page, NUMBER)
    // A place in the page is still the page.
    await page.evaluate(() => {
      location.hash = 'end'
    })
    await badge(page, NUMBER)
    const popup = await session.click(page)
    expect(await screen(popup)).toBe('card')
    expect(await text(popup, 'count-sensitive')).toMatch(new RegExp(`^${found}\\D`, 'u'))
    await session.closePopup()
    await page.close()
  })

  it('shows nothing elsewhere', async () => {
    const page = await open('/e2e/home.html')
    await staysWithout(page)
    await page.close()
  })

  it('follows the pages of an application that never loads another one', async () => {
    const page = await open('/e2e/spa.html')
    await badge(page, NOTHING)
    await page.evaluate(() => document.getElementById('policy')?.click())
    await badge(page, NUMBER)
    expect(await screen(await session.click(page))).toBe('card')
    await session.closePopup()
    await page.evaluate(() => document.getElementById('home')?.click())
    await badge(page, NOTHING)
    await page.evaluate(() => history.back())
    await badge(page, NUMBER)
    await page.close()
  })

  it('comes back with a page that is come back to', async () => {
    const page = await open('/e2e/policy.html')
    await badge(page, NUMBER)
    await page.evaluate(() => {
      location.href = 'home.html'
    })
    await until('the other page is there', () =>
      page.evaluate(() => location.pathname.endsWith('home.html') && document.readyState === 'complete'),
    )
    await badge(page, NOTHING)
    await page.evaluate(() => history.back())
    await badge(page, NUMBER)
    await page.close()
  })

  it("ends when the permission is taken back in the browser's settings", async () => {
    const page = await open('/e2e/policy.html')
    await badge(page, NUMBER)
    await session.allowHosts(false)
    await badge(page, NOTHING)
    await switchIs('false')
    await until('no detector is registered', async () => (await registered()) === 0)
    // One that is still in a page has no say any more.
    const other = await open('/e2e/spa.html')
    await other.evaluate(() => document.getElementById('policy')?.click())
    await staysWithout(other)
    await Promise.all([page.close(), other.close()])
  })

  it('begins again, and ends with the switch that began it', async () => {
    const page = await open('/e2e/policy.html')
    await welcome.click(SWITCH)
    await session.answerPermission(true)
    await badge(page, NUMBER)
    await switchIs('true')
    await welcome.click(SWITCH)
    await badge(page, NOTHING)
    await switchIs('false')
    await until('no detector is registered', async () => (await registered()) === 0)
    await page.close()
  })
})
