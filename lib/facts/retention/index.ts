import type { Retention } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readRetentionZh } from './zh.ts'

/** How long what is kept. */
export const readRetention: (reading: Reading) => Retention[] = byLanguage({ zh: readRetentionZh }, () => [])
