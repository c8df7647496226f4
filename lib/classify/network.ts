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
  private readonly first: Float32Array
  private readonly second: Float32Array
  private readonly firstBias: Float32Array
  private readonly secondBias: Float32Array

  constructor(packed: PackedNetwork) {
    this.inputs = packed.inputs
    this.outputs = packed.outputs
    this.hidden = new Float32Array(packed.hidden)
    this.first = Float32Array.from(unpackWeights(packed.first), (weight) => weight * packed.scale[0])
    this.second = Float32Array.from(unpackWeights(packed.second), (weight) => weight * packed.scale[1])
    this.firstBias = Float32Array.from(packed.firstBias)
    this.secondBias = Float32Array.from(packed.secondBias)
  }

  /** Writes the outputs (before any softmax) for `inputs[from, from + inputs)` to `out[at, at + outputs)`. */
  run(inputs: Float32Array, from: number, out: Float32Array, at: number): void {
    const { hidden, first, second, outputs } = this
    const width = hidden.length
    hidden.set(this.firstBias)
    for (let i = 0; i < this.inputs; i++) {
      const input = inputs[from + i]!
      if (input !== 0) for (let k = 0, w = i * width; k < width; k++, w++) hidden[k]! += input * first[w]!
    }
    for (let c = 0; c < outputs; c++) out[at + c] = this.secondBias[c]!
    for (let k = 0; k < width; k++) {
      const value = hidden[k]!
      if (value > 0) for (let c = 0, w = k * outputs; c < outputs; c++, w++) out[at + c]! += value * second[w]!
    }
  }
}
