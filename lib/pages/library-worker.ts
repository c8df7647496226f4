import type { Failure } from '../messages.ts'
import type { Answer, LibraryAnswer, LibraryAsk, LibraryRequest, Question } from '../library/protocol.ts'

type Reply<N extends LibraryRequest> = { ok: true; answer: LibraryAnswer<N> } | Failure

/** The library's worker as its page sees it. */
export interface LibraryWorker {
  ask: <N extends LibraryRequest>(name: N, ask: LibraryAsk<N>, locale: string, progress?: (share: number) => void) => Promise<Reply<N>>
  /** Called when what was answered may have changed by itself. @returns how to stop that */
  onChange: (call: () => void) => () => void
}

/** Never throws: a worker that could not be started or was ended answers everything with a failure. */
export function connectLibrary(worker: Worker): LibraryWorker {
  const waiting = new Map<number, (answer: Exclude<Answer, { share: number }>) => void>()
  const following = new Map<number, (share: number) => void>()
  const listeners = new Set<() => void>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('share' in data) return following.get(data.turn)?.(data.share)
    if (data.turn === 0) for (const call of listeners) call()
    waiting.get(data.turn)?.(data)
    waiting.delete(data.turn)
    following.delete(data.turn)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const [turn, answer] of waiting) answer({ turn, ok: false, reason: 'store-failed', message })
    waiting.clear()
    following.clear()
  })
  return {
    ask: <N extends LibraryRequest>(name: N, ask: LibraryAsk<N>, locale: string, progress?: (share: number) => void) =>
      new Promise<Reply<N>>((resolve) => {
        const turn = ++last
        if (progress) following.set(turn, progress)
        waiting.set(turn, (said) =>
          resolve(
            said.ok ? { ok: true, answer: said.answer as LibraryAnswer<N> } : { ok: false, reason: said.reason, message: said.message },
          ),
        )
        worker.postMessage({ turn, locale, name, ask } satisfies Question<N>)
      }),
    onChange(call) {
      listeners.add(call)
      return () => listeners.delete(call)
    },
  }
}
