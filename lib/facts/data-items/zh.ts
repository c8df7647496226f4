import type { ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import type { DataItems } from './index.ts'

export function readDataItemsZh(_reading: Reading, _thirdParties: readonly ThirdParty[]): DataItems {
  return { data: [], declared: [] }
}
