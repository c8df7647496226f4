import { DIGIT, LIMIT, decodeDigit, encodeDigit } from './packed.ts'
import { bucketOf, lengthen, type Bag } from './ngrams.ts'

/** A linear model over the buckets of a `Bag`, as it stands in a JSON module. */
export interface PackedTable {
  /** The bag has 2^bits buckets and n-grams of up to `longest` units. */
  bits: number
  longest: number
  /** Numbers that come out. */
  outputs: number
  /** What one step of a weight is worth, by output. */
  scale: readonly number[]
  bias: readonly number[]
  /** Every kept bucket: its distance from the one before (digits of base DIGIT, full ones first), then its weights. */
  rows: string
}

/** A linear model over hashed n-gram counts: 1 + log count, length 1 over the kept buckets. */
export class Table {
  readonly bits: number
  readonly longest: number
  readonly outputs: number
  private readonly row: Uint16Array
  private readonly weights: Int8Array
  private readonly scale: Float32Array
  private readonly bias: Float32Array
  private readonly sums: Float32Array
  /** Of the passage at hand: the rows that it meets as they come, and how often each. */
  private met = new Uint16Array(0)
  private readonly counts: Uint16Array
  /** Where the weights of the rows met once begin (most are), and of those met more often, with the values of these. */
  private readonly single: Int32Array
  private readonly repeated: Int32Array
  private readonly values: Float32Array
  private singles = 0
  private repeats = 0

  constructor({ bits, longest, outputs, scale, bias, rows }: PackedTable) {
    this.bits = bits
    this.longest = longest
    this.outputs = outputs
    this.scale = Float32Array.from(scale)
    this.bias = Float32Array.from(bias)
    this.sums = new Float32Array(outputs)
    this.row = new Uint16Array(1 << bits)
    this.weights = new Int8Array((rows.length / (outputs + 1) + 1) * outputs)
    let bucket = -1
    let count = 0
    for (let i = 0; i < rows.length;) {
      let digit = decodeDigit(rows.charCodeAt(i++))
      while (digit === DIGIT) {
        bucket += DIGIT
        digit = decodeDigit(rows.charCodeAt(i++))
      }
      bucket += digit
      this.row[bucket] = ++count
      const at = (count - 1) * outputs
      for (let k = 0; k < outputs; k++) this.weights[at + k] = decodeDigit(rows.charCodeAt(i++)) - LIMIT
    }
    this.counts = new Uint16Array(count + 1)
    this.single = new Int32Array(count)
    this.repeated = new Int32Array(count)
    this.values = new Float32Array(count)
  }

  /**
   * Adds the scores of the n-grams in `units[from, to)` to `out[at, at + outputs)`. The same as filling a bag and `addScores`, but what
   * the model does not know (most n-grams) is dropped before it is counted.
   */
  score(units: Uint16Array, from: number, to: number, out: Float32Array, at = 0): void {
    this.meet(units, from, to)
    this.sumUp()
    this.addSums(this.square(), out, at)
  }

  /** The score of the n-grams in `units[from, to)` for one output alone. */
  scoreOf(units: Uint16Array, from: number, to: number, output: number): number {
    const { single, repeated, values, weights } = this
    this.meet(units, from, to)
    let sum = 0
    for (let j = 0; j < this.singles; j++) sum += weights[single[j]! + output]!
    for (let j = 0; j < this.repeats; j++) sum += values[j]! * weights[repeated[j]! + output]!
    return (sum / Math.sqrt(this.square() || 1)) * this.scale[output]! + this.bias[output]!
  }

  /** Sorts the rows that `units[from, to)` meets into those met once and those met more often. */
  private meet(units: Uint16Array, from: number, to: number): void {
    const { counts, single, repeated, values, outputs } = this
    const total = this.collect(units, from, to)
    const { met } = this
    for (let j = 0; j < total; j++) counts[met[j]!]!++
    let singles = 0
    let repeats = 0
    for (let j = 0; j < total; j++) {
      const found = met[j]!
      const count = counts[found]!
      if (count === 0) continue
      counts[found] = 0
      if (count === 1) single[singles++] = (found - 1) * outputs
      else {
        repeated[repeats] = (found - 1) * outputs
        values[repeats++] = damp(count)
      }
    }
    this.singles = singles
    this.repeats = repeats
  }

  /** Puts the rows of all n-grams in `units[from, to)` that the model knows into `met`; returns how many. */
  private collect(units: Uint16Array, from: number, to: number): number {
    const { row, longest } = this
    const shift = 32 - this.bits
    const most = (to - from) * longest + 1
    if (this.met.length < most) this.met = new Uint16Array(2 * most)
    const { met } = this
    let total = 0
    for (let i = from; i < to; i++) {
      const last = Math.min(to, i + longest)
      for (let j = i, hash = 0; j < last; j++) {
        hash = lengthen(hash, units[j]!)
        const found = row[bucketOf(hash, shift)]!
        // Written in any case and kept when it is not 0: a branch here would be guessed wrong too often.
        met[total] = found
        total += -found >>> 31
      }
    }
    return total
  }

  private square(): number {
    const { values, repeats } = this
    let square = this.singles
    for (let j = 0; j < repeats; j++) square += values[j]! * values[j]!
    return square
  }

  /** Adds the scores of a bag to `out[at, at + outputs)`. */
  addScores(bag: Bag, out: Float32Array, at = 0): void {
    const { row, weights, outputs, sums } = this
    const { buckets, counts, size } = bag
    sums.fill(0)
    let square = 0
    for (let j = 0; j < size; j++) {
      const bucket = buckets[j]!
      const found = row[bucket]!
      if (found === 0) continue
      const value = damp(counts[bucket]!)
      square += value * value
      for (let k = 0, w = (found - 1) * outputs; k < outputs; k++, w++) sums[k]! += value * weights[w]!
    }
    this.addSums(square, out, at)
  }

  /** Adds up the weights of the rows met, four outputs at a time: their sums stay in registers. Those met once are whole numbers. */
  private sumUp(): void {
    const { single, repeated, singles, repeats, values, weights, outputs, sums } = this
    for (let k = 0; k < outputs; k += 4) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let j = 0; j < singles; j++) {
        const w = single[j]! + k
        a += weights[w]!
        b += weights[w + 1]!
        c += weights[w + 2]!
        d += weights[w + 3]!
      }
      for (let j = 0; j < repeats; j++) {
        const value = values[j]!
        const w = repeated[j]! + k
        a += value * weights[w]!
        b += value * weights[w + 1]!
        c += value * weights[w + 2]!
        d += value * weights[w + 3]!
      }
      sums[k] = a
      sums[k + 1] = b
      sums[k + 2] = c
      sums[k + 3] = d
    }
  }

  private addSums(square: number, out: Float32Array, at: number): void {
    const { outputs, sums, scale, bias } = this
    const shrink = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let k = 0; k < outputs; k++) out[at + k]! += sums[k]! * shrink * scale[k]! + bias[k]!
  }
}

const damped = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(count))

/** 1 + log count. */
const damp = (count: number) => (count < damped.length ? damped[count]! : 1 + Math.log(count))

/** Packs the kept buckets (ascending) with their whole-number weights, `outputs` a bucket. */
export function packRows(buckets: ArrayLike<number>, weights: ArrayLike<number>, outputs: number): string {
  const units: string[] = []
  let last = -1
  for (let r = 0; r < buckets.length; r++) {
    let gap = buckets[r]! - last
    last = buckets[r]!
    for (; gap >= DIGIT; gap -= DIGIT) units.push(String.fromCharCode(encodeDigit(DIGIT)))
    units.push(String.fromCharCode(encodeDigit(gap)))
    for (let k = 0; k < outputs; k++) units.push(String.fromCharCode(encodeDigit(weights[r * outputs + k]! + LIMIT)))
  }
  return units.join('')
}
