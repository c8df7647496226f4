import type { WorthReading } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readWorthReadingZh } from './zh.ts'

/** How much a sentence `folded[start, end)` reads like a risk to the user; above 0 means yes. */
export type RiskOf = (folded: string, start: number, end: number) => number

/** The five to ten sentences that a careful reader would not want to miss, the riskiest first. */
export const readWorthReading: (reading: Reading, riskOf: RiskOf) => WorthReading[] = byLanguage({ zh: readWorthReadingZh }, () => [])
