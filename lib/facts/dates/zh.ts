import type { Reading } from '../../reading.ts'
import type { Dates } from './index.ts'

export function readDatesZh(_reading: Reading): Dates {
  return { facts: { updated: null, effective: null }, evidence: {} }
}
