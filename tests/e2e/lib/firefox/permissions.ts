/** What is allowed to the extension in Firefox, as its user says it. */
import { until } from '../until.ts'
import type { ExtensionPermissionsModule, Internals, Notification } from './internals.ts'
import type { FirefoxWindows } from './windows.ts'

declare const ChromeUtils: Internals['ChromeUtils'], WebExtensionPolicy: Internals['WebExtensionPolicy']

/** What “run in private windows” in about:addons does. */
export function allowPrivate(windows: FirefoxWindows, id: string): Promise<void> {
  return windows.run(
    async (extension: string) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule<ExtensionPermissionsModule>(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      )
      await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] })
    },
    [id],
  )
}

/** What the switch “access your data for all websites” in about:addons does when it is turned off. */
export function takeBackHosts(windows: FirefoxWindows, id: string): Promise<void> {
  return windows.run(
    async (extension: string) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule<ExtensionPermissionsModule>(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      )
      const change = { permissions: [], origins: ['*://*/*'], data_collection: [] }
      await ExtensionPermissions.remove(extension, change, WebExtensionPolicy.getByID(extension).extension)
    },
    [id],
  )
}

/** Presses a button of the question that hangs from the address bar. */
export async function answerPermission(windows: FirefoxWindows, allow: boolean): Promise<void> {
  await until('Firefox asks', () =>
    windows.run(
      (accept: boolean) => {
        const question = document.querySelector<Notification>('#notification-popup[panelopen] popupnotification')
        const button = accept ? question?.button : question?.secondaryButton
        // For a moment after it appears it takes no click, so that none is caught by surprise.
        if (!button || button.disabled) return false
        button.click()
        return true
      },
      [allow],
    ),
  )
  await until('the question is gone', () =>
    windows.run(() => document.querySelector('#notification-popup[panelopen] popupnotification') === null, []),
  )
}
