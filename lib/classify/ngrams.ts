/**
 * Hashed n-gram counts of a passage, without building a string. Blanks and the marks that converters leave (`*`, `#`, `=`, `\`, `_`)
 * are passed over, every digit counts as 0, so numbering and line breaks make no difference.
 */

/** Code unit as the models see it; 0 is passed over. The text is expected folded (see `text/fold.ts`). */
const seen = new Uint16Array(65536)
for (let unit = 33; unit < 65536; unit++) seen[unit] = unit
for (const mark of '*#=\\_\u3000\u00a0\ufeff') seen[mark.charCodeAt(0)] = 0
for (let digit = 49; digit <= 57; digit++) seen[digit] = 48

/** Copies what the models see of `text[start, end)` into `into`, at most `limit` units; returns how many. */
export function unitsOf(text: string, start: number, end: number, into: Uint16Array, limit = into.length): number {
  let count = 0
  for (let i = start; i < end && count < limit; i++) {
    const unit = seen[text.charCodeAt(i)]!
    if (unit !== 0) into[count++] = unit
  }
  return count
}

/** The hash of an n-gram that is one unit longer; that of none is the salt. */
export function lengthen(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The bucket of a hash in a table of 2^(32 - shift). */
export const bucketOf = (hash: number, shift: number): number => Math.imul(hash, 0x85ebca6b) >>> shift

/** A reusable bag of hashed n-grams with their counts: `buckets[0..size)` lists the buckets that `counts` holds. */
export class Bag {
  readonly counts: Uint16Array
  readonly buckets: Int32Array
  size = 0
  private readonly shift: number

  /** @param bits the table has 2^bits buckets. */
  constructor(bits: number) {
    this.counts = new Uint16Array(1 << bits)
    this.buckets = new Int32Array(1 << bits)
    this.shift = 32 - bits
  }

  /** Empties the bag. */
  clear(): void {
    for (let k = 0; k < this.size; k++) this.counts[this.buckets[k]!] = 0
    this.size = 0
  }

  /** Counts all n-grams of up to `longest` units in `units[from, to)`. `salt` keeps kinds of passages apart. */
  add(units: Uint16Array, from: number, to: number, longest: number, salt = 0): void {
    const { counts, buckets, shift } = this
    let size = this.size
    for (let i = from; i < to; i++) {
      let hash = salt
      const last = Math.min(to, i + longest)
      for (let j = i; j < last; j++) {
        hash = lengthen(hash, units[j]!)
        const bucket = bucketOf(hash, shift)
        if (counts[bucket]!++ === 0) buckets[size++] = bucket
      }
    }
    this.size = size
  }
}
