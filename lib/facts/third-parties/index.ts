import type { ThirdParty } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readThirdPartiesZh } from './zh/index.ts'

/** SDKs, services and partners named in the policy, with what each gets. */
export const readThirdParties: (reading: Reading) => ThirdParty[] = byLanguage({ zh: readThirdPartiesZh }, () => [])
