import type { Route } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import type { Contacts } from '../contacts/index.ts'

export function readRoutesZh(_reading: Reading, _contacts: Contacts): Route[] {
  return []
}
