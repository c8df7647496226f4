import type { PermissionItem } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { byLanguage } from '../by-language.ts'
import { readPermissionsZh } from './zh/index.ts'

/** System permissions that the policy says it asks for or uses. */
export const readPermissions: (reading: Reading) => PermissionItem[] = byLanguage({ zh: readPermissionsZh }, () => [])
