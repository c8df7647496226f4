import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import type { LaunchOptions, Session, View, WebPage } from './session.ts'
import { controls } from './controls.ts'
import { drawTall } from './tall.ts'
import { orClose, settle } from './settle.ts'
import { until } from './until.ts'

/** Nothing but the loopback server answers, so that real pages stay as they are on disk. */
const resolver = (port?: number) =>
  `--host-resolver-rules=${port ? `MAP *.invalid 127.0.0.1:${port}, ` : ''}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`

export interface ChromiumOptions extends LaunchOptions {
  /**
   * Chromium's permission dialogue can't be answered from outside. For the tests of automatic detection the package is loaded with its
   * optional host permission declared as a plain one, which the browser's settings then withhold and grant; nothing else differs.
   */
  hosts?: boolean
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
  hosts = false,
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
      '--disable-sync', `--log-net-log=${log}`, resolver(port),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
  })
  const id = await orClose(browser, () =>
    browser.installExtension(hosts ? withHosts(extension, profile) : extension, { enabledInIncognito: true }),
  )
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
  const setHostAccess = async (access: 'ON_CLICK' | 'ON_ALL_SITES') => {
    await settings(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${access}' })`)
  }
  await orClose(browser, () => settle(fresh, async () => browser.targets().some((target) => target.url() === address('welcome.html'))))
  if (hosts) await setHostAccess('ON_CLICK')

  return {
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
      await closePopup()
      await pages.get(page)!.bringToFront()
      await installed.triggerAction(pages.get(page)!)
      const popup = await until('the popup opens', async () => (await popups())[0])
      if (dark) await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      return view(popup)
    },
    closePopup,
    async extensionPage(path) {
      const page = await openOwn(path)
      return { ...view(page), ...controls(page) }
    },
    async complaints() {
      const info = (await settings(`getExtensionInfo('${id}')`)) as Record<string, unknown[] | undefined>
      return { manifest: info['manifestErrors'] ?? [], runtime: info['runtimeErrors'] ?? [], warnings: info['installWarnings'] ?? [] }
    },
    allowHosts: (allowed) => setHostAccess(allowed ? 'ON_ALL_SITES' : 'ON_CLICK'),
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
}

/** Addresses that a net log says were asked for on behalf of this origin, other than its own files. */
export function requestsBy(origin: string, log: string): string[] {
  const { events } = JSON.parse(log) as { events: { params?: { initiator?: string; url?: string } }[] }
  const asked = events.filter(({ params }) => params?.initiator === origin && params.url && !params.url.startsWith(origin))
  return [...new Set(asked.map(({ params }) => String(params?.url)))]
}

function withHosts(extension: string, profile: string): string {
  const copy = join(profile, 'with-hosts')
  cpSync(extension, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }))
  return copy
}
