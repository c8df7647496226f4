/** Wires the browser's events to what answers them; nothing is decided here. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { setBadge } from '../lib/background/badge.ts'
import { applyToOpenTabs, syncDetection } from '../lib/background/detection.ts'
import { describeError, toFailure } from '../lib/background/errors.ts'
import { createHandlers } from '../lib/background/handlers.ts'
import { createKeeper } from '../lib/background/keep.ts'
import { createMenu, listenToMenu } from '../lib/background/menu.ts'
import { reread } from '../lib/background/library.ts'
import { serveReadings } from '../lib/background/port.ts'
import { readTarget } from '../lib/background/read.ts'
import { createReadings } from '../lib/background/readings.ts'
import { answer } from '../lib/background/requests.ts'
import { createRereading } from '../lib/background/reread.ts'
import * as settings from '../lib/background/settings.ts'
import { tabs } from '../lib/background/tabs.ts'
import { RULES_VERSION } from '../lib/knowledge/version.ts'
import { READING_PORT } from '../lib/messages.ts'
import { aloneOrNever } from '../lib/store/alone.ts'
import { settleImports } from '../lib/store/import-undo.ts'
import { purge } from '../lib/store/remove.ts'

export default defineBackground(() => {
  const now = () => Date.now()
  const version = browser.runtime.getManifest().version
  const own = (url: string | undefined) => url?.startsWith(browser.runtime.getURL('/')) ?? false
  const note = (where: string, error: unknown) => {
    const details = describeError(where, error, version)
    void settings.noteError(details, now())
    return details
  }

  const { store, keep, lists, recentText } = createKeeper(settings.getSettings, now, () => crypto.randomUUID())
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))
  const readings = createReadings(
    (target, options) => readTarget(target, options, { tabs, keep, lists, breathe }),
    (error) => ({ state: 'error', error: note('reading', error) }),
  )
  const rereading = createRereading({
    store,
    rules: RULES_VERSION,
    reread,
    now,
    // A call of the browser's keeps the worker awake while it works for nobody in particular.
    breathe: async () => {
      await browser.runtime.getPlatformInfo()
      await breathe()
    },
    stopped: { get: settings.getRereadStopped, set: settings.setRereadStopped },
    note: (error) => void note('reread', error),
  })
  const handlers = createHandlers({ store, tabs, settings, recentText, setBadge, rereading, now })

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asker = { own: own(sender.url), tabId: sender.tab?.id ?? null }
    void answer(message, asker, handlers, (error) => toFailure(error, note('request', error))).then(respond)
    return true
  })
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READING_PORT && own(port.sender?.url)) serveReadings(port, readings)
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
  listenToMenu()

  const permissionsChanged = () => void syncDetection().then(applyToOpenTabs)
  browser.permissions.onAdded.addListener(permissionsChanged)
  browser.permissions.onRemoved.addListener(permissionsChanged)

  void syncDetection()
  void store()
    .then(async (opened) => {
      await purge(opened, now())
      await aloneOrNever(() => settleImports(opened, now()))
      await rereading.begin()
    })
    .catch((error) => note('store', error))
})
