import type { FactGroup, Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readContactsZh } from './zh/index.ts'

export type Contacts = FactGroup<'emails' | 'phones' | 'urls' | 'postal' | 'replyDays'>

/** E-mails, phones, addresses and the time in which an answer is promised. */
export const readContacts: (reading: Reading) => Contacts = byLanguage({ zh: readContactsZh }, () => ({
  facts: { emails: [], phones: [], urls: [], postal: [], replyDays: null },
  evidence: {},
}))
