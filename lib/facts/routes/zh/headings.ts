import type { Reading } from '../../../reading.ts'

const parents = new WeakMap<Reading, Int32Array>()

/** Index of the section around each section, or -1. */
export function parentsOf(reading: Reading): Int32Array {
  let list = parents.get(reading)
  if (list) return list
  list = new Int32Array(reading.sections.length).fill(-1)
  const open: number[] = []
  reading.sections.forEach((section, index) => {
    while (open.length && reading.sections[open.at(-1)!]!.end < section.end) open.pop()
    while (open.length && reading.sections[open.at(-1)!]!.level >= section.level) open.pop()
    list![index] = open.at(-1) ?? -1
    open.push(index)
  })
  parents.set(reading, list)
  return list
}

/** The headings over a section, the innermost first, in small letters. */
export function headingsOver(reading: Reading, section: number): string[] {
  const list = parentsOf(reading)
  const found: string[] = []
  for (let index = section; index >= 0; index = list[index]!) found.push(reading.sections[index]!.heading.toLowerCase())
  return found
}
