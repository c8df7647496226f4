import type { Route } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import type { Contacts } from '../contacts/index.ts'
import { byLanguage } from '../by-language.ts'
import { readRoutesZh } from './zh/index.ts'

/** The ways out and in: cancelling, deleting, withdrawing, switching off, contact. */
export const readRoutes: (reading: Reading, contacts: Contacts) => Route[] = byLanguage({ zh: readRoutesZh }, () => [])
