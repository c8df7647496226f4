import { Trie } from './trie.ts'

const nothing: readonly number[] = []

/**
 * Tells which of many word lists have a word in a passage, in one pass over it: asking every list for every word would read the passage
 * hundreds of times. The answer is made of the lists' places in `lists`, ascending.
 */
export function wordLists(lists: readonly (readonly string[])[]): (text: string, start?: number, end?: number) => readonly number[] {
  const words = lists.flat()
  const trie = new Trie(words)
  /** For each node the lists that hold the word which ends there. */
  const holders: number[][] = []
  lists.forEach((list, index) => {
    for (const word of list) (holders[trie.add(word)] ??= []).push(index)
  })
  const seen = new Uint8Array(lists.length)
  return (text, start = 0, end = text.length) => {
    let found: number[] | undefined
    for (let at = start; at < end; at++) {
      if (!trie.begins[text.charCodeAt(at)]) continue
      for (let i = at, node = 0; i < end; i++) {
        node = trie.step(node, text.charCodeAt(i))
        if (node === 0) break
        for (const index of holders[node] ?? nothing) {
          if (seen[index]) continue
          seen[index] = 1
          ;(found ??= []).push(index)
        }
      }
    }
    if (!found) return nothing
    for (const index of found) seen[index] = 0
    return found.sort((a, b) => a - b)
  }
}
