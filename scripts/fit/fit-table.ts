import { packRows, type PackedTable } from '../../lib/classify/table.ts'
import { LIMIT } from '../../lib/classify/packed.ts'
import type { Bag } from '../../lib/classify/ngrams.ts'
import { fitSvm, type Rows } from './svm.ts'

/** One block of features: bags of one kind of passage, a row each. */
export class Block {
  readonly starts: number[] = [0]
  private columns = new Int32Array(1 << 20)
  private values = new Float32Array(1 << 20)
  private size = 0
  readonly bits: number
  readonly longest: number
  constructor(bits: number, longest: number) {
    this.bits = bits
    this.longest = longest
  }

  /** Adds a row: the buckets of the bag with 1 + log count. */
  push({ buckets, counts, size }: Bag): void {
    if (this.size + size > this.columns.length) {
      this.columns = grown(this.columns, new Int32Array(2 * this.columns.length + size))
      this.values = grown(this.values, new Float32Array(2 * this.values.length + size))
    }
    for (let j = 0; j < size; j++) {
      this.columns[this.size] = buckets[j]!
      this.values[this.size++] = 1 + Math.log(counts[buckets[j]!]!)
    }
    this.starts.push(this.size)
  }

  /** The rows, made one long over the kept buckets (all when none are given); kept buckets are renumbered in order. */
  rows(keep?: Int32Array): Rows {
    const slot = keep && new Int32Array(1 << this.bits).fill(-1)
    keep?.forEach((bucket, index) => (slot![bucket] = index))
    const columns = new Int32Array(this.size)
    const values = new Float32Array(this.size)
    const starts = new Int32Array(this.starts.length)
    let size = 0
    for (let r = 0; r + 1 < this.starts.length; r++) {
      const from = size
      let square = 0
      for (let j = this.starts[r]!; j < this.starts[r + 1]!; j++) {
        const column = slot ? slot[this.columns[j]!]! : this.columns[j]!
        if (column < 0) continue
        columns[size] = column
        values[size++] = this.values[j]!
        square += this.values[j]! ** 2
      }
      const length = Math.sqrt(square) || 1
      for (let j = from; j < size; j++) values[j]! /= length
      starts[r + 1] = size
    }
    return { starts, columns: columns.slice(0, size), values: values.slice(0, size), width: keep ? keep.length : 1 << this.bits }
  }
}

function grown<T extends Int32Array | Float32Array>(from: T, into: T): T {
  into.set(from)
  return into
}

/** Puts blocks side by side. */
export function sideBySide(blocks: readonly Rows[]): Rows {
  const count = blocks[0]!.starts.length - 1
  const total = blocks.reduce((sum, block) => sum + block.columns.length, 0)
  const starts = new Int32Array(count + 1)
  const columns = new Int32Array(total)
  const values = new Float32Array(total)
  let size = 0
  for (let r = 0; r < count; r++) {
    let offset = 0
    for (const block of blocks) {
      for (let j = block.starts[r]!; j < block.starts[r + 1]!; j++) {
        columns[size] = block.columns[j]! + offset
        values[size++] = block.values[j]!
      }
      offset += block.width
    }
    starts[r + 1] = size
  }
  return { starts, columns, values, width: blocks.reduce((sum, block) => sum + block.width, 0) }
}

export interface FitOptions {
  /** Buckets to keep, by block. */
  keep: readonly number[]
  /** Cost of an error, by output. */
  cost: (output: number) => number
  passes: number
  /** Rows to fit on. */
  rows: Int32Array
  /** 1, -1, or 0 where the row says nothing about this output. */
  sign: (row: number, output: number) => number
  outputs: number
  weights?: Float32Array
  /** Steps that nearly all weights lie within. */
  levels?: number
}

/** Fits all planes on some columns. */
function fitAll(data: Rows, { cost, passes, rows, sign, outputs, weights }: FitOptions): Float32Array[] {
  return Array.from({ length: outputs }, (_, k) => {
    const own = rows.filter((row) => sign(row, k) !== 0)
    return fitSvm(data, own, (row) => sign(row, k), { cost: cost(k), passes, seed: k + 1, weights })
  })
}

/**
 * Fits one linear model over several blocks: on all buckets first, then again on those that matter most (root mean square of the value
 * times the largest weight), then in whole numbers. Pruning without fitting again costs more than the pruning saves.
 */
export function fitTables(blocks: readonly Block[], options: FitOptions): PackedTable[] {
  const full = sideBySide(blocks.map((block) => block.rows()))
  const planes = fitAll(full, options)
  const power = new Float32Array(full.width)
  const seenIn = new Int32Array(full.width)
  for (const row of options.rows)
    for (let j = full.starts[row]!; j < full.starts[row + 1]!; j++) {
      power[full.columns[j]!]! += full.values[j]! ** 2
      seenIn[full.columns[j]!]!++
    }
  let offset = 0
  const kept = blocks.map((block, b) => {
    const width = 1 << block.bits
    const importance = Float32Array.from({ length: width }, (_, bucket) => {
      const column = offset + bucket
      if (seenIn[column]! < 3) return 0
      return Math.max(...planes.map((w) => Math.abs(w[column]!))) * Math.sqrt(power[column]!)
    })
    offset += width
    const order = Int32Array.from({ length: width }, (_, bucket) => bucket).sort((x, y) => importance[y]! - importance[x]!)
    return order.slice(0, Math.min(options.keep[b]!, importance.filter((x) => x > 0).length)).sort()
  })
  const small = sideBySide(blocks.map((block, b) => block.rows(kept[b])))
  const refitted = fitAll(small, options)
  let from = 0
  return blocks.map(({ bits, longest }, b) => {
    const buckets = kept[b]!
    const steps = refitted.map((w) => stepOf(w.subarray(from, from + buckets.length), options.levels))
    const weights = new Int8Array(buckets.length * options.outputs)
    refitted.forEach((w, k) => {
      for (let r = 0; r < buckets.length; r++) weights[r * options.outputs + k] = clip(w[from + r]! / steps[k]!)
    })
    from += buckets.length
    return {
      bits,
      longest,
      outputs: options.outputs,
      scale: steps.map(rounded),
      bias: refitted.map((w) => (b === 0 ? rounded(w[small.width]!) : 0)),
      rows: packRows(buckets, weights, options.outputs),
    }
  })
}

export const rounded = (x: number): number => Number(x.toPrecision(6))
export const clip = (x: number): number => Math.max(-LIMIT, Math.min(LIMIT, Math.round(x)))

/** The step for whole numbers: the few largest weights are clipped, for the sake of the many. */
export function stepOf(weights: Float32Array, levels = 24, share = 0.999): number {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  return (sizes[Math.floor(share * (sizes.length - 1))] ?? 0) / levels || 1
}
