import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import { allowOnFirstRun } from './allow-hosts.ts'
import { answerPermission, chooseMenuEntry } from './chromium/dialogues.ts'
import { pressShortcut } from './chromium/keys.ts'
import { ChromiumViews, VIEWS_FLAGS } from './chromium/views.ts'
import type { LaunchOptions, Session, View, WebPage } from './session.ts'
import { controls } from './controls.ts'
import { realClick } from './real-click.ts'
import { drawTall } from './tall.ts'
import { orClose, settle } from './settle.ts'
import { until } from './until.ts'

/** Nothing but the loopback server answers, so that real pages stay as they are on disk. */
const resolver = (port?: number) =>
  `--host-resolver-rules=${port ? `MAP *.invalid 127.0.0.1:${port}, ` : ''}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`

export interface ChromiumOptions extends LaunchOptions {
  /** Lets names under .invalid lead to this port of the machine. */
  port?: number
}

export interface ChromiumSession extends Session {
  /** What chrome://extensions shows of problems with the package. */
  complaints(): Promise<{ manifest: unknown[]; runtime: unknown[]; warnings: unknown[] }>
}

export async function launchChromium({
  extension,
  profile,
  dark = false,
  headless = true,
  port,
}: ChromiumOptions): Promise<ChromiumSession> {
  const log = join(profile, 'net-log.json')
  const fresh = !existsSync(join(profile, 'chromium'))
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!.path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(profile, 'chromium'),
    // prettier-ignore
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', `--log-net-log=${log}`, resolver(port), ...VIEWS_FLAGS,
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
  })
  const id = await orClose(browser, () => browser.installExtension(extension, { enabledInIncognito: true }))
  const installed = await until('the extension is there', async () => (await browser.extensions()).get(id))
  const address = (path: string) => `chrome-extension://${id}/${path}`
  const pages = new WeakMap<WebPage, Page>()

  const wrap = (page: Page): WebPage => {
    const wrapped: WebPage = {
      evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      close: () => page.close(),
    }
    pages.set(wrapped, page)
    return wrapped
  }
  const view = (page: Page): View => ({
    evaluate: (run, ...args) => page.evaluate(`(${run})(window, ...${JSON.stringify(args)})`) as never,
    screenshot: async (path, height) => {
      if (height) await drawTall(browser, page, path, height)
      else await page.screenshot({ path: path as `${string}.png` })
    },
  })
  const popups = async () => (await installed.pages()).filter((page) => page.url() === address('popup.html'))
  const closePopup = async () => {
    for (const popup of await popups()) await popup.close().catch(() => {})
    await until('the popup is closed', async () => (await popups()).length === 0)
  }
  const openOwn = async (path: string) => {
    const page = await browser.newPage()
    await page.goto(address(path), { waitUntil: 'load' })
    return page
  }
  /** Runs a call of chrome://extensions' own interface. */
  const settings = async (call: string): Promise<unknown> => {
    const page = await browser.newPage()
    await page.goto('chrome://extensions/')
    const result: unknown = await page.evaluate(`chrome.developerPrivate.${call}`)
    await page.close()
    return result
  }
  await orClose(browser, () => settle(fresh, async () => browser.targets().some((target) => target.url() === address('welcome.html'))))
  const views = await orClose(browser, () => ChromiumViews.connect(join(profile, 'chromium')))
  const openedPopup = async () => {
    const popup = await until('the popup opens', async () => (await popups())[0])
    if (dark) await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    return view(popup)
  }
  /** Brings a page to the front, without a popup over it. */
  const front = async (page: WebPage) => {
    await closePopup()
    const target = pages.get(page)!
    await target.bringToFront()
    return target
  }

  const session: ChromiumSession = {
    family: 'chromium',
    async open(url) {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load' })
      return wrap(page)
    },
    async openPrivate(url) {
      const own = await openOwn('library.html')
      await own.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' })`)
      const target = await until('the private window opens', async () => browser.targets().find((found) => found.url() === url))
      await own.close()
      return wrap((await target.page())!)
    },
    async click(page) {
      await installed.triggerAction(await front(page))
      return openedPopup()
    },
    async menu(page) {
      await (await front(page)).mouse.click(300, 300, { button: 'right' })
      await chooseMenuEntry(views)
      return openedPopup()
    },
    async keys(page) {
      await pressShortcut(await front(page))
      return openedPopup()
    },
    closePopup,
    async extensionPage(path) {
      const page = await openOwn(path)
      return { ...view(page), ...controls(page), click: realClick(page) }
    },
    async complaints() {
      const info = (await settings(`getExtensionInfo('${id}')`)) as Record<string, unknown[] | undefined>
      return { manifest: info['manifestErrors'] ?? [], runtime: info['runtimeErrors'] ?? [], warnings: info['installWarnings'] ?? [] }
    },
    answerPermission: (allow) => answerPermission(views, allow),
    async answerStorage(allow, press) {
      // Chromium asks nobody: it decides by what it knows of the origin, and that is said here.
      if (allow) await browser.defaultBrowserContext().overridePermissions(`chrome-extension://${id}`, ['persistent-storage'])
      await press()
    },
    async offline(off) {
      for (const page of await browser.pages()) await page.setOfflineMode(off)
    },
    async allowHosts(allowed) {
      if (allowed) await allowOnFirstRun(session)
      else await settings(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' })`)
    },
    async badge(page) {
      await pages.get(page)!.bringToFront()
      const worker = await until('the worker is awake', async () => (await installed.workers())[0])
      return String(
        await worker.evaluate(
          `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
        ),
      )
    },
    async closeAndListRequests() {
      await browser.close()
      return requestsBy(`chrome-extension://${id}`, readFileSync(log, 'utf8'))
    },
    close: () => browser.close(),
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
  }
  return session
}

/** Addresses that a net log says were asked for on behalf of this origin, other than its own files. */
export function requestsBy(origin: string, log: string): string[] {
  const { events } = JSON.parse(log) as { events: { params?: { initiator?: string; url?: string } }[] }
  const asked = events.filter(({ params }) => params?.initiator === origin && params.url && !params.url.startsWith(origin))
  return [...new Set(asked.map(({ params }) => String(params?.url)))]
}
