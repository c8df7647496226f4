import type { LinkedList } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readLinkedListsZh } from './zh.ts'

/** Lists that the policy says stand on another page. */
export const readLinkedLists: (reading: Reading) => LinkedList[] = byLanguage({ zh: readLinkedListsZh }, () => [])
