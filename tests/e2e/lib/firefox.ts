import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import { allowOnFirstRun } from './allow-hosts.ts'
import { controls } from './controls.ts'
import { pressShortcut } from './firefox/keys.ts'
import { chooseMenuEntry } from './firefox/menu.ts'
import { allowPrivate, answerPermission, takeBackHosts } from './firefox/permissions.ts'
import { setOffline } from './firefox/offline.ts'
import { FirefoxPopup } from './firefox/popup.ts'
import { listRequests, watchRequests } from './firefox/requests.ts'
import { badge, clickIcon } from './firefox/toolbar.ts'
import { FirefoxWindows } from './firefox/windows.ts'
import type { LaunchOptions, Session, View, WebPage } from './session.ts'
import { realClick } from './real-click.ts'
import { orClose, settle } from './settle.ts'
import { until } from './until.ts'

/** The address of the extension's pages, chosen here: Firefox draws one at random otherwise. */
const UUID = '5f0c1a52-8e0e-4b7e-9d6a-0c1d2e3f4a5b'

/** Firefox with the package as shipped. */
export async function launchFirefox({ extension, profile, dark = false, headless = true }: LaunchOptions): Promise<Session> {
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const id = String(settings.gecko.id)
  const fresh = !existsSync(join(profile, 'firefox'))
  mkdirSync(join(profile, 'firefox'), { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!.path,
    headless,
    userDataDir: join(profile, 'firefox'),
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on leaves with the browser; what it stored stays for the next launch, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': 'zh-CN',
      'intl.accept_languages': 'zh-CN,zh',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      // Nothing but the loopback server answers, so that real pages stay as they are on disk.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
    defaultViewport: null,
  })
  const windows = new FirefoxWindows(browser)
  await orClose(browser, async () => {
    await watchRequests(windows, UUID)
    const before = await windows.tabs()
    // Allowed in private windows before it comes: the driver's own option starts it twice, and the first start may be cut short.
    await allowPrivate(windows, id)
    await windows.send('webExtension.install', { extensionData: { type: 'path', path: extension } })
    // By its tab, not its address: Firefox may take its time to say where a tab leads.
    await settle(fresh, async () => (await windows.tabs()) > before)
  })
  const pages = new WeakMap<WebPage, { page: Page; private: boolean }>()

  const wrap = (page: Page, isPrivate: boolean): WebPage => {
    const wrapped: WebPage = {
      evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      close: () => page.close(),
    }
    pages.set(wrapped, { page, private: isPrivate })
    return wrapped
  }
  const popup = new FirefoxPopup(windows)
  const view: View = {
    evaluate: (run, ...args) => popup.evaluate(`(${run})`, args) as never,
    screenshot: async (path, height) => writeFileSync(path, await popup.draw(height)),
  }
  const openedPopup = async () => {
    await until('the popup opens', () => popup.isOpen())
    return view
  }
  /** Brings a page to the front, without a popup over it. */
  const front = async (page: WebPage) => {
    await popup.close()
    const target = pages.get(page)!
    await target.page.bringToFront()
    return target
  }

  const session: Session = {
    family: 'firefox',
    async open(url) {
      const page = await browser.newPage()
      // The browser's own pages and viewers never tell a driver that they are loaded.
      const own = !url.startsWith('http') || url.endsWith('.pdf')
      await page.goto(url, { waitUntil: own ? [] : 'load' })
      return wrap(page, false)
    },
    async openPrivate(url) {
      const before = new Set(await browser.pages())
      await windows.openPrivate()
      const page = await until('the private window opens', async () => (await browser.pages()).find((found) => !before.has(found)))
      // Its own first page may still be on the way and would put an end to ours.
      await until(
        'the private window leaves its first page',
        async () => {
          await page.goto(url, { waitUntil: 'load', timeout: 8000 })
          return true
        },
        30,
      )
      return wrap(page, true)
    },
    async click(page) {
      await clickIcon(windows, id, (await front(page)).private)
      return openedPopup()
    },
    async menu(page) {
      await (await front(page)).page.mouse.click(300, 300, { button: 'right' })
      await chooseMenuEntry(windows, id)
      return openedPopup()
    },
    async keys(page) {
      await pressShortcut(windows, (await front(page)).private)
      return openedPopup()
    },
    closePopup: () => popup.close(),
    async extensionPage(path) {
      const page = await browser.newPage()
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] })
      await until(`${path} is loaded`, () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      )
      return {
        evaluate: (run, ...args) => page.evaluate(`(${run})(window, ...${JSON.stringify(args)})`) as never,
        screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
        ...controls(page),
        click: realClick(page),
      }
    },
    answerPermission: (allow) => answerPermission(windows, allow),
    async answerStorage(allow, press) {
      await press()
      await answerPermission(windows, allow)
    },
    offline: (off) => setOffline(windows, off),
    allowHosts: (allowed) => (allowed ? allowOnFirstRun(session) : takeBackHosts(windows, id)),
    async badge(page) {
      await pages.get(page)!.page.bringToFront()
      return badge(windows, id)
    },
    async closeAndListRequests() {
      const asked = await listRequests(windows)
      await browser.close()
      return asked
    },
    close: () => browser.close(),
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
  }
  return session
}
