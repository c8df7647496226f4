import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { read, type RunningReading } from '../client.ts'
import type { Target } from '../messages.ts'
import type { ReadingState } from '../state.ts'

/** What is shown between the end of a reading and its card. */
export const almost = (title: string): ReadingState => ({ state: 'reading', step: 'done', progress: 1, title, characters: null })

/** A reading as a state, with what can be done to it. Leaving the page does not stop it. */
export function useReading(target: Target, title: string) {
  const [state, setState] = useState<ReadingState>({ state: 'reading', step: 'extract', progress: 0, title, characters: null })
  const running = useRef<RunningReading | null>(null)
  const start = useCallback(
    (anyway: boolean) => {
      running.current?.leave()
      setState({ state: 'reading', step: 'extract', progress: 0, title, characters: null })
      running.current = read(target, setState, { anyway })
    },
    [target, title],
  )
  // Before the first frame: no time is lost, and the stop button never stands there without a reading to stop.
  useLayoutEffect(() => {
    start(false)
    return () => running.current?.leave()
  }, [start])
  return {
    state,
    stop: () => running.current?.stop(),
    again: () => start(false),
    anyway: () => start(true),
  }
}
