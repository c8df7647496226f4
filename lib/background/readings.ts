/** Readings under way, each with everybody who watches it: a popup that is closed and opened again joins the reading of its tab. */
import type { Target } from '../messages.ts'
import { isFinal, type ReadingState } from '../state.ts'
import type { ReadOptions } from './read.ts'

export interface Watcher {
  /** Never throws. */
  show(state: ReadingState): void
}

export interface Readings {
  /** Starts a reading or joins the one that runs for the same tab. @returns what stops it */
  start(target: Target, anyway: boolean, watcher: Watcher): { stop(): void; leave(): void }
}

interface Running {
  watchers: Set<Watcher>
  last: ReadingState | null
  controller: AbortController
}

/**
 * @param read reads to the end, see `readTarget`
 * @param failed makes the state (and remembers the error) when it throws
 */
export function createReadings(
  read: (target: Target, options: ReadOptions) => Promise<ReadingState>,
  failed: (error: unknown) => ReadingState,
): Readings {
  const running = new Map<string, Running>()

  const begin = (key: string | null, target: Target, anyway: boolean): Running => {
    const controller = new AbortController()
    const mine: Running = { watchers: new Set(), last: null, controller }
    const report = (state: ReadingState) => {
      if (mine.last && isFinal(mine.last)) return
      mine.last = state
      if (isFinal(state) && key !== null) running.delete(key)
      for (const watcher of mine.watchers) watcher.show(state)
    }
    if (key !== null) running.set(key, mine)
    read(target, { anyway, signal: controller.signal, report }).catch(failed).then(report)
    return mine
  }

  return {
    start(target, anyway, watcher) {
      // "Anyway" is another question than the one under way, which it would be joined to.
      const key = target.kind === 'tab' ? `${target.tabId}:${anyway}` : null
      const mine = (key !== null && running.get(key)) || begin(key, target, anyway)
      mine.watchers.add(watcher)
      if (mine.last) watcher.show(mine.last)
      return { stop: () => mine.controller.abort(), leave: () => mine.watchers.delete(watcher) }
    },
  }
}
