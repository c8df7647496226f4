import { browser } from 'wxt/browser'
import { DETECTION } from '../protocol.ts'

/** Asks for the permission behind automatic detection, or gives it back. Must be called by a click, without waiting before. */
export async function allowDetection(allow: boolean): Promise<void> {
  try {
    await (allow ? browser.permissions.request(DETECTION) : browser.permissions.remove(DETECTION))
  } catch {
    // The browser refused to ask; the switch shows what is so.
  }
}
