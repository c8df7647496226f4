import type { Conflict } from '../model.ts'
import type { Found, Reading } from '../reading.ts'

/** Contradictions inside the policy, the firm ones first. */
export function findConflicts(_reading: Reading, _found: Found): Conflict[] {
  return []
}
