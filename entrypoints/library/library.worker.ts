/** The worker behind the library's page: keeps the index, searches and exports, so that the page itself never waits. Only wiring. */
import type { Answer, Question } from '../../lib/library/protocol.ts'
import { createLibraryHandlers } from '../../lib/library/serve.ts'
import { openStore, StoreError, type Store } from '../../lib/store/open.ts'
import { locales } from '../../locales/index.ts'

const say = (answer: Answer) => postMessage(answer)
let opening: Promise<Store> | null = null
const handlers = createLibraryHandlers({
  store: () =>
    (opening ??= openStore().catch((error: unknown) => {
      opening = null
      throw error
    })),
  now: () => new Date(),
  estimate: async () => (await navigator.storage.estimate()).usage ?? null,
  changed: () => say({ turn: 0, ok: true, answer: null }),
})

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { turn, name, ask, locale } = data
  // The table pairs each name with its own shape; the compiler can't follow that through the look-up.
  const handler = handlers[name] as (ask: unknown, locale: string, progress: (share: number) => void) => Promise<unknown>
  handler(ask, locales.find((one) => one === locale) ?? 'en', (share) => say({ turn, share })).then(
    (answer) => say({ turn, ok: true, answer }),
    (error: unknown) =>
      say({
        turn,
        ok: false,
        reason: error instanceof StoreError && error.reason === 'newer' ? 'store-newer' : 'store-failed',
        message: error instanceof Error ? error.message : String(error),
      }),
  )
})
