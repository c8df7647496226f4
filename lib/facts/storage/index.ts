import type { FactGroup, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readStorageZh } from './zh.ts'

export type Storage = FactGroup<'storage' | 'crossBorder'>

/** Where the data are kept and whether they may leave the country. */
export const readStorage: (reading: Reading) => Storage = byLanguage({ zh: readStorageZh }, () => ({
  facts: { storage: null, crossBorder: 'unstated' },
  evidence: {},
}))
