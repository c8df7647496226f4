import { browser } from 'wxt/browser'

const ID = 'read-page'

/** Once, on installation: the browser keeps it. */
export function createMenu(): void {
  browser.contextMenus.create({ id: ID, title: browser.i18n.getMessage('menuReadPage'), contexts: ['page', 'selection', 'frame'] })
}

/** The menu is a click like the icon's. Where the popup can't be opened from here, the card opens in a tab. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return
    try {
      await browser.action.openPopup()
    } catch {
      await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#tab=${tab.id}` as '/library.html') })
    }
  })
}
