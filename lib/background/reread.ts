import type { RereadProgress } from '../reread-progress.ts'
import type { Store } from '../store/open.ts'
import { rereadVersion, staleVersions } from '../store/reread.ts'
import type { Reread } from '../store/versions.ts'

export interface RereadDependencies {
  store: () => Promise<Store>
  rules: string
  reread: Reread
  now: () => number
  /** Lets others have their turn, and keeps the worker awake. */
  breathe: () => Promise<void>
  /** The rules for which the reader stopped it: newer ones begin again by themselves. */
  stopped: { get: () => Promise<string | null>; set: (rules: string | null) => Promise<void> }
  note: (error: unknown) => void
}

export interface Rereading {
  progress: () => RereadProgress
  /** Begins unless it was stopped for these rules. */
  begin: () => Promise<void>
  /** Goes on after it was stopped. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** Reads everything anew that older rules have read, one text after the other, in the background. */
export function createRereading({ store, rules, reread, now, breathe, stopped, note }: RereadDependencies): Rereading {
  let progress: RereadProgress = { state: 'idle', total: 0, done: 0, failed: 0 }
  let running: Promise<void> | null = null

  const run = async () => {
    const at = await store()
    const stale = await staleVersions(at, rules)
    if (progress.state !== 'running') return
    progress = { ...progress, total: stale.length }
    for (const id of stale) {
      await breathe()
      if (progress.state !== 'running') return
      const ok = await rereadVersion(at, id, reread, now()).catch((error: unknown) => {
        note(error)
        return false
      })
      if (progress.state !== 'running') return
      progress = { ...progress, done: progress.done + 1, failed: progress.failed + (ok ? 0 : 1) }
    }
    progress = { ...progress, state: 'idle' }
  }
  const go = () => {
    if (running) return
    progress = { state: 'running', total: 0, done: 0, failed: 0 }
    running = run()
      .catch((error: unknown) => {
        note(error)
        progress = { ...progress, state: 'idle' }
      })
      .finally(() => (running = null))
  }

  return {
    progress: () => progress,
    async begin() {
      if ((await stopped.get()) !== rules) return go()
      const left = (await staleVersions(await store(), rules)).length
      if (left > 0) progress = { state: 'stopped', total: left, done: 0, failed: 0 }
    },
    async start() {
      await stopped.set(null)
      await running
      go()
    },
    async stop() {
      if (progress.state === 'running') progress = { ...progress, state: 'stopped' }
      await stopped.set(rules)
    },
  }
}
