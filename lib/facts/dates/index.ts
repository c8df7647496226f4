import type { FactGroup, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readDatesZh } from './zh.ts'

export type Dates = FactGroup<'updated' | 'effective'>

/** When this version was updated and when it takes effect. */
export const readDates: (reading: Reading) => Dates = byLanguage({ zh: readDatesZh }, () => ({
  facts: { updated: null, effective: null },
  evidence: {},
}))
