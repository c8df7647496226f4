import { Trie } from './trie.ts'

type Lists = readonly (readonly string[] | undefined)[]

/**
 * Tells which of many word lists have a word in a passage, in one pass over it: asking every list for every word would read the passage
 * hundreds of times. The answer is made of the lists' places in `lists`, ascending; those that are undefined are always among them.
 */
export function wordLists(lists: Lists): (text: string, start?: number, end?: number) => readonly number[] {
  const mark = listMarks(lists)
  const seen = new Uint8Array(lists.length)
  return (text, start = 0, end = text.length) => {
    mark(text, start, end, seen, 0)
    const found: number[] = []
    for (let index = 0; index < seen.length; index++) {
      if (seen[index] === 0) continue
      found.push(index)
      seen[index] = 0
    }
    return found
  }
}

/** The same as marks: sets `into[at + place]` to 1 for the places of the lists with a word in `text[start, end)`. */
export function listMarks(lists: Lists): (text: string, start: number, end: number, into: Uint8Array, at: number) => void {
  const always = lists.flatMap((list, index) => (list ? [] : [index]))
  const { trie, from, held } = holders(lists)
  return (text, start, end, into, at) => {
    for (const index of always) into[at + index] = 1
    for (let begin = start, unit = start < end ? text.charCodeAt(start) : 0; begin < end; begin++) {
      const next = begin + 1 < end ? text.charCodeAt(begin + 1) : 0
      if (trie.mayBegin(unit, next))
        for (let i = begin + 1, node = trie.begins[unit]!; node !== 0; i++) {
          for (let h = from[node]!; h < from[node + 1]!; h++) into[at + held[h]!] = 1
          node = i < end ? trie.step(node, text.charCodeAt(i)) : 0
        }
      unit = next
    }
  }
}

/** The words of all lists, and for each node the places `held[from[node]] … held[from[node + 1] - 1]` of the lists with the word that ends there. */
function holders(lists: Lists): { trie: Trie; from: Uint32Array; held: Uint16Array } {
  const trie = new Trie(lists.flatMap((list) => list ?? []))
  const byNode = new Map<number, Set<number>>()
  lists.forEach((list, index) => {
    for (const word of list ?? []) {
      const node = trie.add(word)
      byNode.set(node, (byNode.get(node) ?? new Set<number>()).add(index))
    }
  })
  const nodes = Math.max(0, ...byNode.keys())
  const from = new Uint32Array(nodes + 2)
  const held: number[] = []
  for (let node = 0; node <= nodes; node++) {
    from[node] = held.length
    held.push(...(byNode.get(node) ?? []))
  }
  from[nodes + 1] = held.length
  return { trie, from, held: Uint16Array.from(held) }
}
