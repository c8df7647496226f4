import type { DataItem, DeclaredItem, Facts, ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readDataItemsZh } from './zh/index.ts'

export interface DataItems {
  data: DataItem[]
  declared: DeclaredItem[]
}

/** Who speaks, by name. */
export type Own = Pick<Facts, 'operator' | 'product'>

/** What is collected, by whom, and what the policy itself calls sensitive. A sentence in which `own` names speak or are given something is the operator's. */
export const readDataItems: (reading: Reading, thirdParties: readonly ThirdParty[], own?: Own) => DataItems = byLanguage(
  { zh: readDataItemsZh },
  () => ({ data: [], declared: [] }),
)
