/** Linear support vector machines by dual coordinate descent (Hsieh et al., ICML 2008), squared hinge loss, one against rest. */

/** Rows of a sparse matrix: row r has `columns[starts[r]..starts[r+1])` with `values`. */
export interface Rows {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly width: number
}

/** A small seeded generator (mulberry32): fits must come out the same every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface SvmOptions {
  /** Cost of an error. */
  cost: number
  /** Passes over the data. */
  passes: number
  seed?: number
  /** Extra weight of positive rows. */
  positive?: number
  /** Weight of each row. */
  weights?: Float32Array
}

/**
 * Fits one separating plane. The last weight is the bias. `rows` are the training rows by index, `sign(r)` tells the class (1 or -1).
 */
export function fitSvm(
  data: Rows,
  rows: Int32Array,
  sign: (row: number) => number,
  { cost, passes, seed = 1, positive = 1, weights }: SvmOptions,
): Float32Array {
  const { starts, columns, values, width } = data
  const w = new Float32Array(width + 1)
  const n = rows.length
  const alpha = new Float64Array(n)
  const diagonal = new Float64Array(n)
  const norm = new Float64Array(n)
  const y = new Int8Array(n)
  for (let k = 0; k < n; k++) {
    const r = rows[k]!
    y[k] = sign(r)
    diagonal[k] = 0.5 / (cost * (y[k]! > 0 ? positive : 1) * (weights ? weights[r]! : 1))
    let sum = 1
    for (let j = starts[r]!; j < starts[r + 1]!; j++) sum += values[j]! * values[j]!
    norm[k] = sum
  }
  const order = Int32Array.from({ length: n }, (_, k) => k)
  const random = seeded(seed)
  for (let pass = 0; pass < passes; pass++) {
    for (let k = n - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      const held = order[k]!
      order[k] = order[other]!
      order[other] = held
    }
    for (let o = 0; o < n; o++) {
      const k = order[o]!
      const r = rows[k]!
      const from = starts[r]!
      const to = starts[r + 1]!
      let score = w[width]!
      for (let j = from; j < to; j++) score += w[columns[j]!]! * values[j]!
      const gradient = y[k]! * score - 1 + alpha[k]! * diagonal[k]!
      if (alpha[k] === 0 && gradient >= 0) continue
      const before = alpha[k]!
      alpha[k] = Math.max(0, before - gradient / (norm[k]! + diagonal[k]!))
      const step = (alpha[k]! - before) * y[k]!
      if (step === 0) continue
      w[width]! += step
      for (let j = from; j < to; j++) w[columns[j]!]! += step * values[j]!
    }
  }
  return w
}
