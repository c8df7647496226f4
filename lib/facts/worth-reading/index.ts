import type { WorthReading } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readWorthReadingZh } from './zh.ts'

/** The five to ten sentences that a careful reader would not want to miss, the riskiest first. */
export const readWorthReading: (reading: Reading, found: Found) => WorthReading[] = byLanguage({ zh: readWorthReadingZh }, () => [])
