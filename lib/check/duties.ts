import type { Duty } from '../model.ts'
import type { Found, Reading } from '../reading.ts'

/** What a policy must state (PIPL 17, 23, 24, 30, 31, 39; Regulations on Network Data Security Management 21): stated, not found or unclear. */
export function findDuties(_reading: Reading, _found: Found): Duty[] {
  return []
}
