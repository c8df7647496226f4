/** Registered while automatic detection is allowed: tells the worker when the page in this tab is a policy, and when it is none any more. */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import type { RequestInput } from '../lib/messages.ts'
import { detectPage } from '../lib/detect/index.ts'
import { pageAddress, watchPage } from '../lib/detect/watch.ts'

export default defineContentScript({
  registration: 'runtime',
  main() {
    // The worker puts it into open tabs when the permission is given; a page that has it already needs no second one.
    const place = globalThis as { mingbaiDetects?: boolean }
    if (place.mingbaiDetects) return
    place.mingbaiDetects = true
    let told = ''
    // A page that comes back as it was left: its badge went with the leaving.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) told = ''
    })
    watchPage(document, () => {
      const detection = detectPage(document)
      const url = location.href
      const now = detection.policy ? pageAddress(url) : ''
      if (now === told) return
      told = now
      // Not through `client.ts`: this runs on every page, and its checks of the answer would make it ten times as large.
      const body: RequestInput<'detected'> = { detection, url }
      void browser.runtime.sendMessage({ type: 'detected', body }).catch(() => {})
    })
  },
})
