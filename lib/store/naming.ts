import { addressKey } from '../lists/address-key.ts'
import { siteOf } from '../lists/belongs.ts'
import type { Summary } from '../model.ts'
import type { PolicyRecord } from './schema.ts'

/** What of a record finds the lists of a policy and the policies of a list. */
export const naming = ({ document, linkedLists, detection }: Summary): Pick<PolicyRecord, 'site' | 'links' | 'list'> => ({
  site: siteOf(document.url),
  links: [...new Set(linkedLists.flatMap(({ url }) => (url === null ? [] : (addressKey(url) ?? []))))],
  list: detection.list,
})
