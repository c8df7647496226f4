import type { FactGroup, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readMinorsAgeZh } from './zh.ts'

export type Minors = FactGroup<'minorsAge'>

/** The age under which a guardian is asked for. */
export const readMinorsAge: (reading: Reading) => Minors = byLanguage({ zh: readMinorsAgeZh }, () => ({
  facts: { minorsAge: null },
  evidence: {},
}))
