const none = -1

/**
 * Words as a tree of code units, in typed arrays: a step costs one look into a hash table and makes no garbage. Node 0 is the root, and
 * as the answer of `step` it means that no word goes on so. Up to 32,767 nodes.
 */
export class Trie {
  /** The node of the code units with which a word begins: most places of a text are refused by this alone. */
  readonly begins = new Uint16Array(65536)
  /** 1 for the units that are a whole word. */
  private readonly single = new Uint8Array(65536)
  /** A bit for each pair of units with which a word begins, by `pairOf`; others share their places. */
  private readonly pairs = new Uint8Array(8192)
  private readonly keys: Int32Array
  private readonly targets: Uint16Array
  private readonly shift: number
  private size = 1

  /** @param words those to be added later by `add`; no others find room. */
  constructor(words: readonly string[]) {
    const units = words.reduce((sum, word) => sum + word.length, 1)
    const bits = Math.ceil(Math.log2(units)) + 1
    this.keys = new Int32Array(1 << bits).fill(none)
    this.targets = new Uint16Array(1 << bits)
    this.shift = 32 - bits
  }

  /** The node of a word, made when it is not there yet. */
  add(word: string): number {
    let node = 0
    const first = word.charCodeAt(0)
    if (word.length === 1) this.single[first] = 1
    else {
      const pair = pairOf(first, word.charCodeAt(1))
      this.pairs[pair >> 3]! |= 1 << (pair & 7)
    }
    for (let i = 0; i < word.length; i++) {
      const slot = this.slotOf(node, word.charCodeAt(i))
      if (this.keys[slot] === none) {
        this.keys[slot] = (node << 16) | word.charCodeAt(i)
        this.targets[slot] = this.size++
      }
      node = this.targets[slot]!
      if (i === 0) this.begins[first] = node
    }
    return node
  }

  /** Whether a word may begin with `unit` where `next` follows: false says that none does. */
  mayBegin(unit: number, next: number): boolean {
    if (this.begins[unit] === 0) return false
    const pair = pairOf(unit, next)
    return ((this.pairs[pair >> 3]! >> (pair & 7)) & 1) === 1 || this.single[unit] === 1
  }

  /** The node behind `node` by the unit `code`, or 0. */
  step(node: number, code: number): number {
    return this.targets[this.slotOf(node, code)]!
  }

  /** Where the key stands, or the free slot where it would. */
  private slotOf(node: number, code: number): number {
    const { keys } = this
    const key = (node << 16) | code
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> this.shift
    while (keys[slot] !== key && keys[slot] !== none) slot = (slot + 1) & (keys.length - 1)
    return slot
  }
}

const pairOf = (first: number, second: number) => ((first << 7) ^ (first >> 3) ^ second) & 0xffff
