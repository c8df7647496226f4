import type { ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'

export function readThirdPartiesZh(_reading: Reading): ThirdParty[] {
  return []
}
