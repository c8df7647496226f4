/** The caller's side of `messages.ts`, for the popup, the library, the first-run page and the detector. */
import { browser } from 'wxt/browser'
import type { Failure, ReadingCommand, ReplyOf, RequestInput, RequestName, Target } from './messages.ts'
import { READING_PORT, failure } from './protocol.ts'
import type { ReadingState } from './state.ts'

/** Asks the worker. Never throws: a worker that can't be reached or answers nothing is an `internal` failure. */
export async function ask<N extends RequestName>(type: N, body: RequestInput<N>): Promise<ReplyOf<N> | Failure> {
  try {
    const answer: ReplyOf<N> | Failure | undefined = await browser.runtime.sendMessage({ type, body })
    return answer ?? failure('internal', 'The background worker did not answer')
  } catch (error) {
    return failure('internal', error instanceof Error ? error.message : String(error))
  }
}

/** A reading under way: `stop` ends it (a `stopped` state follows); `leave` only stops listening. */
export interface RunningReading {
  stop(): void
  leave(): void
}

/** How often a reading is begun again when the worker was ended under it. */
const ATTEMPTS = 3

/**
 * Reads a tab or a document. `onState` gets every state; the last one is final (anything but `reading`).
 * @param anyway read what is not taken for a policy
 */
export function read(target: Target, onState: (state: ReadingState) => void, { anyway = false } = {}): RunningReading {
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  let finished = false
  let attempts = 0

  const finish = (state: ReadingState) => {
    if (finished) return
    finished = state.state !== 'reading'
    onState(state)
    if (finished) port?.disconnect()
  }
  const lost = (message: string) =>
    finish({ state: 'error', error: { where: 'reading', message, stack: '', version: browser.runtime.getManifest().version } })

  const connect = () => {
    attempts += 1
    port = browser.runtime.connect({ name: READING_PORT })
    port.onMessage.addListener((message: ReadingState) => finish(message))
    port.onDisconnect.addListener(() => {
      if (finished) return
      if (attempts < ATTEMPTS) connect()
      else lost('The background worker ended')
    })
    port.postMessage({ type: 'start', target, anyway } satisfies ReadingCommand)
  }
  connect()

  return {
    stop: () => port?.postMessage({ type: 'stop' } satisfies ReadingCommand),
    leave: () => {
      finished = true
      port?.disconnect()
    },
  }
}
