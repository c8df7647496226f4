import type { Reading } from '../../reading.ts'
import type { Contacts } from './index.ts'

export function readContactsZh(_reading: Reading): Contacts {
  return { facts: { emails: [], phones: [], urls: [], postal: [], replyDays: null }, evidence: {} }
}
