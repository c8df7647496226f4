import { createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'

/** A line of the card that somebody wants to see, by its fact (`lib/card/fact-key.ts`). A new object each time it is asked for. */
export interface Goal {
  key: string
  /** Set by the line that it is: whoever is drawn later does not move the reader again. */
  reached: boolean
}

export const GoalContext = createContext<Goal | null>(null)

/** Calls `reach` when one of these facts is wanted: for the line itself. */
export function useGoal(keys: readonly string[], reach: () => void): void {
  const goal = useContext(GoalContext)
  useEffect(() => {
    if (!goal || goal.reached || !keys.includes(goal.key)) return
    goal.reached = true
    reach()
  }, [goal])
}

/** Calls `open` when one of these facts is wanted: for what hides its line. */
export function useGoalInside(keys: readonly string[], open: () => void): void {
  const goal = useContext(GoalContext)
  useEffect(() => {
    if (goal && !goal.reached && keys.includes(goal.key)) open()
  }, [goal])
}

/** Brings a line into view and the focus to it. */
export function comeTo(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
