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
  /** Of the passage at hand: how often each row's n-gram stands in it, and the rows in the order in which they are first met. */
  private readonly counts: Uint16Array
  private readonly met: Uint16Array
  private readonly values: Float32Array

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
    this.met = new Uint16Array(count + 1)
    this.values = new Float32Array(count + 1)
  }

  /**
   * Adds the scores of the n-grams in `units[from, to)` to `out[at, at + outputs)`. The same as filling a bag and `addScores`, but what
   * the model does not know (most n-grams) is dropped before it is counted.
   */
  score(units: Uint16Array, from: number, to: number, out: Float32Array, at = 0): void {
    const size = this.meet(units, from, to)
    this.sumUp(size)
    this.addSums(this.square(size), out, at)
  }

  /** The score of the n-grams in `units[from, to)` for one output alone. */
  scoreOf(units: Uint16Array, from: number, to: number, output: number): number {
    const { met, values, weights, outputs } = this
    const size = this.meet(units, from, to)
    let sum = 0
    for (let j = 0; j < size; j++) sum += values[j]! * weights[(met[j]! - 1) * outputs + output]!
    return (sum / Math.sqrt(this.square(size) || 1)) * this.scale[output]! + this.bias[output]!
  }

  /** Puts the rows that `units[from, to)` meets into `met`, with their values; returns how many. */
  private meet(units: Uint16Array, from: number, to: number): number {
    const { row, counts, met, longest, values } = this
    const shift = 32 - this.bits
    let size = 0
    for (let i = from; i < to; i++) {
      const last = Math.min(to, i + longest)
      for (let j = i, hash = 0; j < last; j++) {
        hash = lengthen(hash, units[j]!)
        const found = row[bucketOf(hash, shift)]!
        if (found !== 0 && counts[found]!++ === 0) met[size++] = found
      }
    }
    for (let j = 0; j < size; j++) {
      values[j] = damp(counts[met[j]!]!)
      counts[met[j]!] = 0
    }
    return size
  }

  private square(size: number): number {
    const { values } = this
    let square = 0
    for (let j = 0; j < size; j++) square += values[j]! * values[j]!
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

  /** Adds up the weights of the rows met, four outputs at a time: their sums stay in registers. */
  private sumUp(size: number): void {
    const { met, values, weights, outputs, sums } = this
    let k = 0
    for (; k + 4 <= outputs; k += 4) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let j = 0; j < size; j++) {
        const value = values[j]!
        const w = (met[j]! - 1) * outputs + k
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
    for (; k < outputs; k++) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += values[j]! * weights[(met[j]! - 1) * outputs + k]!
      sums[k] = sum
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
