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

/** A network with one hidden layer. It reckons in doubles: they need no widening where they are multiplied. */
export class Network {
  readonly inputs: number
  readonly outputs: number
  private readonly first: Layer
  private readonly second: Layer
  private readonly hidden: Float64Array
  private readonly result: Float64Array

  constructor(packed: PackedNetwork) {
    this.inputs = packed.inputs
    this.outputs = packed.outputs
    this.first = layerOf(packed.first, packed.firstBias, packed.scale[0])
    this.second = layerOf(packed.second, packed.secondBias, packed.scale[1])
    this.hidden = new Float64Array(this.first.bias.length)
    this.result = new Float64Array(this.second.bias.length)
  }

  /** Writes the outputs (before any softmax) for `inputs[from, from + inputs)` to `out[at, at + outputs)`. */
  run(inputs: Float64Array | Float32Array, from: number, out: Float32Array, at: number): void {
    const { hidden, result } = this
    pass(this.first, inputs, from, hidden)
    for (let k = 0; k < hidden.length; k++) if (hidden[k]! < 0) hidden[k] = 0
    pass(this.second, hidden, 0, result)
    for (let k = 0; k < this.outputs; k++) out[at + k] = result[k]!
  }
}

/** So many outputs are summed up at a time: their sums stay in registers, and none waits for the addition of another. */
const abreast = 8

interface Layer {
  readonly inputs: number
  /** For `abreast` outputs side by side the weights of the first input, of the second, …; then for the next outputs. Padded with 0. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/** @param packed all weights of an input, then those of the next. */
function layerOf(packed: string, given: readonly number[], scale: number): Layer {
  const outputs = given.length
  const steps = unpackWeights(packed)
  const inputs = steps.length / outputs
  const bias = new Float64Array(Math.ceil(outputs / abreast) * abreast)
  bias.set(given)
  const weights = new Float64Array(bias.length * inputs)
  for (let k = 0; k < outputs; k++) {
    const side = k % abreast
    for (let i = 0; i < inputs; i++) weights[(k - side) * inputs + i * abreast + side] = steps[i * outputs + k]! * scale
  }
  return { inputs, weights, bias }
}

function pass({ weights, bias, inputs: count }: Layer, inputs: Float64Array | Float32Array, from: number, outputs: Float64Array): void {
  for (let k = 0, w = 0; k < outputs.length; k += abreast) {
    let a = bias[k]!
    let b = bias[k + 1]!
    let c = bias[k + 2]!
    let d = bias[k + 3]!
    let e = bias[k + 4]!
    let f = bias[k + 5]!
    let g = bias[k + 6]!
    let h = bias[k + 7]!
    for (let i = 0; i < count; i++, w += abreast) {
      const input = inputs[from + i]!
      a += input * weights[w]!
      b += input * weights[w + 1]!
      c += input * weights[w + 2]!
      d += input * weights[w + 3]!
      e += input * weights[w + 4]!
      f += input * weights[w + 5]!
      g += input * weights[w + 6]!
      h += input * weights[w + 7]!
    }
    outputs[k] = a
    outputs[k + 1] = b
    outputs[k + 2] = c
    outputs[k + 3] = d
    outputs[k + 4] = e
    outputs[k + 5] = f
    outputs[k + 6] = g
    outputs[k + 7] = h
  }
}
