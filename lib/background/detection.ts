/** Automatic detection: the detector is registered exactly while the host permission is there. */
import { browser } from 'wxt/browser'
import { DETECTION } from '../messages.ts'
import { setBadge } from './badge.ts'
import { detectionAllowed } from './settings.ts'

const ID = 'detect'
const FILE = '/content-scripts/detect.js'

/** Brings the registration in line with the permission. Called at every start and whenever permissions change, in our pages or the browser's. */
export async function syncDetection(): Promise<void> {
  const allowed = await detectionAllowed()
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0
  if (allowed && !registered) {
    await browser.scripting.registerContentScripts([{ id: ID, js: [FILE], matches: DETECTION.origins, runAt: 'document_idle' }])
  }
  if (!allowed && registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
}

/** Pages that are open already: the detector goes into them at once, or their badges are cleared. */
export async function applyToOpenTabs(): Promise<void> {
  const allowed = await detectionAllowed()
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    if (allowed) await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(() => {})
    else await setBadge(id, null)
  }
}
