import type { Retention } from '../../model.ts'
import type { Reading } from '../../reading.ts'

export function readRetentionZh(_reading: Reading): Retention[] {
  return []
}
