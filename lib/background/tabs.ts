/** What the worker does with a tab. Everything that touches a page goes through here, by the grant of the user's click. */
import { browser } from 'wxt/browser'
import type { LocateRequest } from '../messages.ts'

export interface TabInfo {
  url: string | null
  title: string
  /** In a private window. */
  private: boolean
}

/** Injected scripts fail as values: the browser's words for it are only good for a report. */
export type Injected = { ok: true; result: unknown } | { ok: false; message: string }

export interface Tabs {
  /** Null when the tab is closed. */
  get(tabId: number): Promise<TabInfo | null>
  /** Runs `extract.js` in the page; the result is for `messages.Extracted` to parse. */
  extract(tabId: number): Promise<Injected>
  /** Runs `locate.js` in the page and calls what it put there; the result is for `messages.Located` to parse. */
  locate(tabId: number, request: LocateRequest): Promise<Injected>
  /** Runs `locate.js` in the page and asks what is selected there; null as result when nothing is. */
  selected(tabId: number): Promise<Injected>
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function inject(run: () => Promise<{ result?: unknown; error?: unknown }[]>): Promise<Injected> {
  try {
    const [first] = await run()
    // Firefox resolves with the error of the script, Chrome with `result: null`.
    if (first?.error !== undefined) return { ok: false, message: message(first.error) }
    return { ok: true, result: first?.result ?? null }
  } catch (error) {
    return { ok: false, message: message(error) }
  }
}

export const tabs: Tabs = {
  async get(tabId) {
    try {
      const tab = await browser.tabs.get(tabId)
      return { url: tab.url ?? null, title: tab.title ?? '', private: tab.incognito }
    } catch {
      return null
    }
  },

  extract: (tabId) => inject(() => browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] })),

  async locate(tabId, request) {
    const loaded = await inject(() => browser.scripting.executeScript({ target: { tabId }, files: ['/locate.js'] }))
    if (!loaded.ok) return loaded
    return inject(() =>
      browser.scripting.executeScript({
        target: { tabId },
        args: [request],
        // Goes over as its own source text: it may name nothing from here.
        func: (wanted: LocateRequest) => (globalThis as { mingbaiLocate?: (wanted: LocateRequest) => unknown }).mingbaiLocate?.(wanted),
      }),
    )
  },

  async selected(tabId) {
    const loaded = await inject(() => browser.scripting.executeScript({ target: { tabId }, files: ['/locate.js'] }))
    if (!loaded.ok) return loaded
    return inject(() =>
      browser.scripting.executeScript({
        target: { tabId },
        func: () => (globalThis as { mingbaiSelected?: () => unknown }).mingbaiSelected?.() ?? null,
      }),
    )
  },
}
