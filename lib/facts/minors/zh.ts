import type { Reading } from '../../reading.ts'
import type { Minors } from './index.ts'

export function readMinorsAgeZh(_reading: Reading): Minors {
  return { facts: { minorsAge: null }, evidence: {} }
}
