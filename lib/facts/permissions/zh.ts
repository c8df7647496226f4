import type { PermissionItem } from '../../model.ts'
import type { Reading } from '../../reading.ts'

export function readPermissionsZh(_reading: Reading): PermissionItem[] {
  return []
}
