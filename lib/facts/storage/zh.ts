import type { Reading } from '../../reading.ts'
import type { Storage } from './index.ts'

export function readStorageZh(_reading: Reading): Storage {
  return { facts: { storage: null, crossBorder: 'unstated' }, evidence: {} }
}
