/** Injected by the worker, which then calls what is put here; see `messages.LocateRequest` and `background/passages.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { locate, selected } from '../lib/locate/index.ts'
import type { LocateRequest, Located } from '../lib/messages.ts'

export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    mingbaiLocate: (wanted: LocateRequest): Located => locate(document, wanted),
    mingbaiSelected: () => selected(document),
  })
})
