/** Each two neighbouring code units of a word, in order: what two wordings of one thing have in common. */
export const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2))
