import { until } from '../until.ts'
import type { Panel } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

/** Chooses the extension's entry in the page's context menu, which a right click has opened. */
export async function chooseMenuEntry(windows: FirefoxWindows, id: string): Promise<void> {
  await until('the menu is open', () =>
    windows.run(
      (entry: string) => {
        const menu = document.querySelector<Panel>('#contentAreaContextMenu')
        const item = menu?.querySelector(`menuitem[id^="${entry}"]:not([hidden])`)
        if (menu?.state !== 'open' || !item) return false
        menu.activateItem(item)
        return true
      },
      [`${id.replace(/[^\w-]/gu, '_').toLowerCase()}-menuitem-`],
    ),
  )
}
