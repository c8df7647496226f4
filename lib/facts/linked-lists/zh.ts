import type { LinkedList } from '../../model.ts'
import type { Reading } from '../../reading.ts'

export function readLinkedListsZh(_reading: Reading): LinkedList[] {
  return []
}
