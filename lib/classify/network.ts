import { unpackWeights } from './packed.ts'

/** A network with one hidden layer of rectified units, as it stands in a JSON module. */
export interface PackedNetwork {
  inputs: number
  hidden: number
  outputs: number
  /** What one step of a weight is worth, by layer. */
  scale: readonly [number, number]
  /** Weights of the hidden layer, `hidden` an input; then of the outputs, `outputs` a hidden unit. */
  first: string
  second: string
  firstBias: readonly number[]
  secondBias: readonly number[]
}

/** A network with one hidden layer. */
export class Network {
  readonly inputs: number
  readonly outputs: number
  private readonly hidden: Float32Array
  /** Weights of the hidden layer, `inputs` a hidden unit. */
  private readonly first: Float32Array
  private readonly second: Float32Array
  private readonly firstBias: Float32Array
  private readonly secondBias: Float32Array

  constructor(packed: PackedNetwork) {
    this.inputs = packed.inputs
    this.outputs = packed.outputs
    this.hidden = new Float32Array(packed.hidden)
    const first = unpackWeights(packed.first)
    this.first = new Float32Array(first.length)
    for (let i = 0, w = 0; i < packed.inputs; i++)
      for (let k = 0; k < packed.hidden; k++, w++) this.first[k * packed.inputs + i] = first[w]! * packed.scale[0]
    this.second = Float32Array.from(unpackWeights(packed.second), (weight) => weight * packed.scale[1])
    this.firstBias = Float32Array.from(packed.firstBias)
    this.secondBias = Float32Array.from(packed.secondBias)
  }

  /** Writes the outputs (before any softmax) for `inputs[from, from + inputs)` to `out[at, at + outputs)`. */
  run(inputs: Float32Array, from: number, out: Float32Array, at: number): void {
    const { hidden, second, outputs } = this
    this.fillHidden(inputs, from)
    const width = hidden.length
    for (let c = 0; c < outputs; c++) out[at + c] = this.secondBias[c]!
    for (let k = 0; k < width; k++) {
      const value = hidden[k]!
      if (value > 0) for (let c = 0, w = k * outputs; c < outputs; c++, w++) out[at + c]! += value * second[w]!
    }
  }

  /** Four hidden units at a time: their sums stay in registers, and none waits for the addition of another. */
  private fillHidden(inputs: Float32Array, from: number): void {
    const { hidden, first, firstBias, inputs: count } = this
    const width = hidden.length
    let k = 0
    for (; k + 4 <= width; k += 4) {
      let a = firstBias[k]!
      let b = firstBias[k + 1]!
      let c = firstBias[k + 2]!
      let d = firstBias[k + 3]!
      const row = k * count
      for (let i = 0; i < count; i++) {
        const input = inputs[from + i]!
        a += input * first[row + i]!
        b += input * first[row + count + i]!
        c += input * first[row + 2 * count + i]!
        d += input * first[row + 3 * count + i]!
      }
      hidden[k] = a
      hidden[k + 1] = b
      hidden[k + 2] = c
      hidden[k + 3] = d
    }
    for (; k < width; k++) {
      let sum = firstBias[k]!
      for (let i = 0; i < count; i++) sum += inputs[from + i]! * first[k * count + i]!
      hidden[k] = sum
    }
  }
}
