import type { Reading } from '../reading.ts'
import { categorise } from './sections/index.ts'

/** Says what each section is about. */
export function classify(reading: Reading): Reading {
  return { ...reading, sections: categorise(reading.folded, reading.sections) }
}
