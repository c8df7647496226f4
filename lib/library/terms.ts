/**
 * An inverted list over short texts: each distinct term once, with a number. Ten thousand policies share most of their words, so a search
 * looks at each word once instead of ten thousand times.
 */
export interface Terms {
  /** The numbers of these terms; new ones are added. */
  add(terms: Iterable<string>): Uint32Array
  /** Which terms hold `part`, as one flag per number. */
  holding(part: string): Uint8Array
}

export function createTerms(): Terms {
  const numbers = new Map<string, number>()
  return {
    add(terms) {
      const found = new Set<number>()
      for (const term of terms) {
        let number = numbers.get(term)
        if (number === undefined) numbers.set(term, (number = numbers.size))
        found.add(number)
      }
      return Uint32Array.from(found)
    },
    holding(part) {
      const flags = new Uint8Array(numbers.size)
      for (const [term, number] of numbers) if (term.includes(part)) flags[number] = 1
      return flags
    },
  }
}
