import { packRows, type PackedTable } from '../../lib/classify/table.ts'
import { clip, rounded, stepOf, type Block } from './fit-table.ts'
import { fitSvm, type Rows } from './svm.ts'

/** What a column is multiplied by while a plane is fitted: what is large may weigh much at little cost. */
export type Emphasis = 'rare' | 'telling'

export interface PrunedOptions {
  /** The fits whose planes are averaged: how columns are emphasised, and the cost of an error. */
  members: readonly { emphasis: Emphasis; cost: number }[]
  /** Extra weight of positive rows. */
  positive?: number
  passes: number
  /** Weights to keep, all outputs together, and for each output at least. */
  keep: number
  keepEach: number
  /** Steps that nearly all weights lie within. */
  levels: number
  /** Rows to fit on. */
  rows: Int32Array
  outputs: number
  /** 1 or -1. */
  sign: (row: number, output: number) => number
}

interface Plane {
  weights: Float32Array
  bias: number
}

/**
 * Fits planes over one block, each with weights of its own: on all buckets that three rows have, then again with the weights that
 * matter most (root mean square of the value times the weight), then in whole numbers. Each plane is the mean of several fits that
 * put their trust in different columns: where they err differently the mean errs less, and it is no larger than one.
 */
export function fitPruned(block: Block, options: PrunedOptions): PackedTable {
  const { outputs, rows, levels } = options
  const full = block.rows()
  const seenIn = new Int32Array(full.width)
  const power = new Float32Array(full.width)
  for (const row of rows)
    for (let j = full.starts[row]!; j < full.starts[row + 1]!; j++) {
      seenIn[full.columns[j]!]!++
      power[full.columns[j]!]! += full.values[j]! ** 2
    }
  const common = Uint8Array.from(seenIn, (rowsWithIt) => (rowsWithIt < 3 ? 0 : 1))
  const planes = Array.from({ length: outputs }, (_, k) => meanPlane(full, k, common, seenIn, options))
  const importance = planes.map(({ weights }) => weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(power[bucket]!)))
  const wanted = mostImportant(importance, options)
  const buckets = Int32Array.from(Array(full.width).keys()).filter((bucket) => wanted.some((own) => own[bucket] === 1))
  const small = block.rows(buckets)
  const seenInSmall = Int32Array.from(buckets, (bucket) => seenIn[bucket]!)
  const refitted = wanted.map((own, k) =>
    meanPlane(
      small,
      k,
      Uint8Array.from(buckets, (bucket) => own[bucket]!),
      seenInSmall,
      options,
    ),
  )
  const steps = refitted.map(({ weights }) =>
    stepOf(
      weights.filter((weight) => weight !== 0),
      levels,
    ),
  )
  const packed = new Int8Array(buckets.length * outputs)
  refitted.forEach(({ weights }, k) => weights.forEach((weight, r) => (packed[r * outputs + k] = clip(weight / steps[k]!))))
  return {
    bits: block.bits,
    longest: block.longest,
    outputs,
    scale: steps.map(rounded),
    bias: refitted.map(({ bias }) => rounded(bias)),
    rows: packRows(buckets, packed, outputs),
  }
}

/** For each output, 1 where the importance is among the largest of all outputs, or among the largest `keepEach` of its own. */
function mostImportant(importance: readonly Float32Array[], { keep, keepEach }: PrunedOptions): Uint8Array[] {
  const falling = (all: Float32Array) => all.sort().reverse()
  const least = (all: Float32Array, count: number) => Math.max(all[Math.min(count, all.length) - 1] ?? Infinity, Number.MIN_VALUE)
  const together = new Float32Array(importance.length * importance[0]!.length)
  importance.forEach((own, k) => together.set(own, k * own.length))
  const overall = least(falling(together), keep)
  return importance.map((own) => {
    const limit = Math.min(overall, least(falling(own.slice()), keepEach))
    return Uint8Array.from(own, (x) => (x >= limit ? 1 : 0))
  })
}

function meanPlane(data: Rows, output: number, allowed: Uint8Array, seenIn: Int32Array, options: PrunedOptions): Plane {
  const { members, rows, sign, passes, positive } = options
  const weights = new Float32Array(data.width)
  let bias = 0
  for (const { emphasis, cost } of members) {
    const factors = emphasis === 'rare' ? rarity(seenIn, rows.length) : oddsRatios(data, rows, (row) => sign(row, output))
    for (let column = 0; column < factors.length; column++) factors[column]! *= allowed[column]!
    const plane = fitSvm(scaled(data, factors), rows, (row) => sign(row, output), { cost, passes, seed: output + 1, positive })
    for (let column = 0; column < data.width; column++) weights[column]! += (plane[column]! * factors[column]!) / members.length
    bias += plane[data.width]! / members.length
  }
  return { weights, bias }
}

/** The inverse document frequency of each column, a fifth of it: about 1 in the middle. */
const rarity = (seenIn: Int32Array, count: number) => Float32Array.from(seenIn, (own) => (1 + Math.log((1 + count) / (1 + own))) / 5)

/**
 * How much more often a column stands in rows of one class than of the other: the size of the logarithm, three quarters of it
 * (Wang and Manning, “Baselines and Bigrams”, ACL 2012).
 */
function oddsRatios({ starts, columns, width }: Rows, rows: Int32Array, sign: (row: number) => number): Float32Array {
  const yes = new Float32Array(width).fill(1)
  const no = new Float32Array(width).fill(1)
  for (const row of rows) {
    const own = sign(row) > 0 ? yes : no
    for (let j = starts[row]!; j < starts[row + 1]!; j++) own[columns[j]!]!++
  }
  const total = (counts: Float32Array) => counts.reduce((sum, count) => sum + count, 0)
  const shift = Math.log(total(no) / total(yes))
  return yes.map((count, column) => 0.75 * Math.abs(Math.log(count / no[column]!) + shift))
}

/** The rows with every column multiplied by its factor; those with factor 0 are left out. */
function scaled({ starts, columns, values, width }: Rows, factors: Float32Array): Rows {
  const kept = {
    starts: new Int32Array(starts.length),
    columns: new Int32Array(columns.length),
    values: new Float32Array(values.length),
    width,
  }
  let size = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let j = starts[row]!; j < starts[row + 1]!; j++) {
      const factor = factors[columns[j]!]!
      if (factor === 0) continue
      kept.columns[size] = columns[j]!
      kept.values[size++] = values[j]! * factor
    }
    kept.starts[row + 1] = size
  }
  return kept
}
