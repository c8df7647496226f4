import type { WorthReading } from '../../model.ts'
import type { Found, Reading } from '../../reading.ts'

export function readWorthReadingZh(_reading: Reading, _found: Found): WorthReading[] {
  return []
}
