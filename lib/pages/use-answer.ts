import { useEffect, useState } from 'preact/hooks'
import { ask } from '../client.ts'
import type { Failure, ReplyOf, RequestInput, RequestName } from '../messages.ts'

/** Asks the worker once for each request and hands its answer on; null while it is on its way. `again` asks anew. */
export function useAnswer<N extends RequestName>(
  type: N,
  body: RequestInput<N> | null,
): { answer: ReplyOf<N> | Failure | null; again: () => void } {
  const [answer, setAnswer] = useState<ReplyOf<N> | Failure | null>(null)
  const [turn, setTurn] = useState(0)
  const key = JSON.stringify(body)
  useEffect(() => {
    let current = true
    if (body !== null)
      void ask(type, body).then((next) => {
        if (current) setAnswer(next)
      })
    return () => {
      current = false
    }
    // The body by its contents: callers write it anew each time.
  }, [type, key, turn])
  return { answer, again: () => setTurn((before) => before + 1) }
}
