import type { DataItem, DeclaredItem, ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readDataItemsZh } from './zh/index.ts'

export interface DataItems {
  data: DataItem[]
  declared: DeclaredItem[]
}

/** What is collected, by whom, and what the policy itself calls sensitive. A sentence in which the `operator` speaks by its full name is its own. */
export const readDataItems: (reading: Reading, thirdParties: readonly ThirdParty[], operator?: string | null) => DataItems = byLanguage(
  { zh: readDataItemsZh },
  () => ({ data: [], declared: [] }),
)
