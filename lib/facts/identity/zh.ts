import type { Reading } from '../../reading.ts'
import type { Identity } from './index.ts'

export function readIdentityZh(_reading: Reading): Identity {
  return { facts: { product: null, operator: null }, evidence: {} }
}
