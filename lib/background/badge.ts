import { browser } from 'wxt/browser'

const COLOUR = '#0f766e'

/** Shows a number on the icon of one tab; null clears it. The browser itself clears it when the tab goes elsewhere. */
export async function setBadge(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) })
    if (count === null) return
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // The tab was closed in the meantime.
  }
}
