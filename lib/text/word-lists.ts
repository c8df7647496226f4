import { Trie } from './trie.ts'

const nothing: readonly number[] = []

/**
 * Tells which of many word lists have a word in a passage, in one pass over it: asking every list for every word would read the passage
 * hundreds of times. The answer is made of the lists' places in `lists`, ascending; those that are undefined are always among them.
 */
export function wordLists(
  lists: readonly (readonly string[] | undefined)[],
): (text: string, start?: number, end?: number) => readonly number[] {
  const trie = new Trie(lists.flatMap((list) => list ?? []))
  /** For each node the lists that hold the word which ends there. */
  const holders: number[][] = []
  lists.forEach((list, index) => {
    for (const word of list ?? []) (holders[trie.add(word)] ??= []).push(index)
  })
  const always = Uint8Array.from(lists, (list) => (list ? 0 : 1))
  const seen = always.slice()
  return (text, start = 0, end = text.length) => {
    for (let at = start, unit = start < end ? text.charCodeAt(start) : 0; at < end; at++) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
      if (trie.mayBegin(unit, next))
        for (let i = at, node = 0; i < end; i++) {
          node = trie.step(node, text.charCodeAt(i))
          if (node === 0) break
          for (const index of holders[node] ?? nothing) seen[index] = 1
        }
      unit = next
    }
    const found: number[] = []
    for (let index = 0; index < seen.length; index++) {
      if (seen[index] === 0) continue
      found.push(index)
      seen[index] = always[index]!
    }
    return found
  }
}
