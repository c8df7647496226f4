/** A run of text, marked or not. */
export interface Run {
  text: string
  marked: boolean
}

/** Cuts a quote at the words to mark. Overlapping and touching words become one run; words that do not occur are ignored. */
export function markRuns(quote: string, words: readonly string[]): Run[] {
  const marked = new Array<boolean>(quote.length).fill(false)
  for (const word of words) {
    if (word === '') continue
    for (let at = quote.indexOf(word); at >= 0; at = quote.indexOf(word, at + word.length)) marked.fill(true, at, at + word.length)
  }
  const runs: Run[] = []
  for (let start = 0, end = 1; start < quote.length; start = end, end += 1) {
    const on = marked[start] ?? false
    while (end < quote.length && marked[end] === on) end += 1
    runs.push({ text: quote.slice(start, end), marked: on })
  }
  return runs
}
