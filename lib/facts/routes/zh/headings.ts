import type { Reading } from '../../../reading.ts'
import { oncePer } from '../../../text/once.ts'

/** Index of the section around each section, or -1. */
export const parentsOf: (reading: Reading) => Int32Array = oncePer(({ sections }: Reading) => {
  const list = new Int32Array(sections.length).fill(-1)
  const open: number[] = []
  sections.forEach((section, index) => {
    while (open.length && sections[open.at(-1)!]!.end < section.end) open.pop()
    while (open.length && sections[open.at(-1)!]!.level >= section.level) open.pop()
    list[index] = open.at(-1) ?? -1
    open.push(index)
  })
  return list
})

/** The headings over a section, the innermost first, in small letters. */
export function headingsOver(reading: Reading, section: number): string[] {
  const list = parentsOf(reading)
  const found: string[] = []
  for (let index = section; index >= 0; index = list[index]!) found.push(reading.sections[index]!.heading.toLowerCase())
  return found
}
