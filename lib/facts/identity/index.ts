import type { FactGroup, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readIdentityZh } from './zh/index.ts'

export type Identity = FactGroup<'product' | 'operator'>

/** The product that the policy is about and the legal name of who runs it. */
export const readIdentity: (reading: Reading) => Identity = byLanguage({ zh: readIdentityZh }, () => ({
  facts: { product: null, operator: null },
  evidence: {},
}))
