/** The extension's icon in Firefox's toolbar. */
import type { ExtensionParentModule, Internals } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

declare const ChromeUtils: Internals['ChromeUtils'], WebExtensionPolicy: Internals['WebExtensionPolicy']

/** What a click on it does, with the grant that goes with it. */
export function clickIcon(windows: FirefoxWindows, id: string, isPrivate: boolean): Promise<void> {
  return windows.run(
    async (extension: string) => {
      const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>('resource://gre/modules/ExtensionParent.sys.mjs')
      const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(extension).extension)
      await action.triggerAction(window)
    },
    [id],
    isPrivate,
  )
}

/** What it says over the tab in front. */
export function badge(windows: FirefoxWindows, id: string): Promise<string> {
  return windows.run(
    (extension: string) => {
      const buttons = [...document.querySelectorAll('[data-extensionid]')]
      const button = buttons.find((found) => found.getAttribute('data-extensionid') === extension)
      return (button?.getAttribute('badge') ?? button?.querySelector('[badge]')?.getAttribute('badge')) || ''
    },
    [id],
  )
}
