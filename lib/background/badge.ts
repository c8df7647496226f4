import { browser } from 'wxt/browser'

const COLOUR = '#0f766e'
/** Of a policy that has changed since it was kept. */
const CHANGED = '#9a4a00'

/**
 * Shows a number on the icon of one tab, or that a kept policy has changed; null clears it. The browser itself clears it when the tab goes
 * elsewhere.
 */
export async function setBadge(tabId: number, count: number | null, changed = false): Promise<void> {
  try {
    const text = changed ? browser.i18n.getMessage('badgeChanged') : count === null ? '' : String(count)
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(changed ? 'actionChanged' : 'actionTitle') })
    if (text === '') return
    await browser.action.setBadgeBackgroundColor({ tabId, color: changed ? CHANGED : COLOUR })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // The tab was closed in the meantime.
  }
}
