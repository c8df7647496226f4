import { firstNumber, lastNumber, numberings, numberUnit, type Numbering } from '../knowledge/zh/numbering.ts'

/** A numbering found at an offset: how it is written, where its words begin, and whether it is the first of its row. */
export interface Mark {
  numbering: Numbering
  /** Offset just behind the number and the blanks after it. */
  body: number
  first: boolean
}

/** The numbering that stands at `offset` of a folded text, if one does. */
export function markAt(folded: string, offset: number): Mark | undefined {
  for (const numbering of numberings) {
    numbering.pattern.lastIndex = offset
    const match = numbering.pattern.exec(folded)
    if (!match) continue
    let body = offset + match[0].length
    while (folded[body] === ' ') body++
    const number = lastNumber.exec(match[0].replace(numberUnit, ''))
    return { numbering, body, first: number !== null && firstNumber.test(number[0]) }
  }
  return undefined
}
