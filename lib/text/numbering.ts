import { firstNumber, lastNumber, numberings, numberUnit, type Numbering } from '../knowledge/zh/numbering.ts'

/** A numbering found at an offset: how it is written, where its words begin, and whether it is the first of its row. */
export interface Mark {
  numbering: Numbering
  /** Offset just behind the number and the blanks after it. */
  body: number
  first: boolean
}

/** By the code unit with which they can begin: the numberings, and whether there are any. */
const byStart = new Map<number, readonly Numbering[]>()
const unknown = 0
const some = 1
const nothing = 2
const known = new Uint8Array(65536)

function startingWith(code: number): readonly Numbering[] | undefined {
  if (known[code] === unknown) {
    const character = String.fromCharCode(code)
    const list = numberings.filter(({ starts }) => starts.test(character))
    known[code] = list.length ? some : nothing
    byStart.set(code, list)
  }
  return known[code] === some ? byStart.get(code) : undefined
}

/** The numbering that stands at `offset` of a folded text, if one does, and the offset just behind it and the blanks after it. */
export function numberAt(folded: string, offset: number): { numbering: Numbering; end: number; body: number } | undefined {
  for (const numbering of startingWith(folded.charCodeAt(offset)) ?? []) {
    numbering.pattern.lastIndex = offset
    if (!numbering.pattern.test(folded)) continue
    const end = numbering.pattern.lastIndex
    let body = end
    while (folded[body] === ' ') body++
    return { numbering, end, body }
  }
  return undefined
}

/** The numbering that stands at `offset` of a folded text, if one does, as a mark. */
export function markAt(folded: string, offset: number): Mark | undefined {
  const found = numberAt(folded, offset)
  if (!found) return undefined
  const number = lastNumber.exec(folded.slice(offset, found.end).replace(numberUnit, ''))
  return { numbering: found.numbering, body: found.body, first: number !== null && firstNumber.test(number[0]) }
}
