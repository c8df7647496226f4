import type { PackedNetwork } from '../../lib/classify/network.ts'
import { LIMIT, packWeights } from '../../lib/classify/packed.ts'
import { clip, rounded } from './fit-table.ts'
import { seeded } from './svm.ts'

export interface NetworkOptions {
  inputs: number
  hidden: number
  outputs: number
  epochs: number
  rate: number
  decay: number
  dropout: number
  seed: number
}

/**
 * Fits a network with one hidden layer to class labels: cross-entropy, Adam with a falling rate, dropout in the hidden layer, weights
 * averaged over the last two fifths. `data` holds `inputs` numbers a row.
 */
export function fitNetwork(
  data: Float32Array,
  labels: Int8Array,
  rowWeights: Float32Array,
  rows: readonly number[],
  options: NetworkOptions,
): PackedNetwork {
  const { inputs, hidden, outputs, epochs, rate, decay, dropout } = options
  const random = seeded(options.seed)
  const normal = () => (random() + random() + random() + random() - 2) * 1.7
  const firstBiasAt = inputs * hidden
  const secondAt = firstBiasAt + hidden
  const secondBiasAt = secondAt + hidden * outputs
  const size = secondBiasAt + outputs
  const theta = new Float32Array(size)
  const gradient = new Float32Array(size)
  const first = new Float32Array(size)
  const second = new Float32Array(size)
  const mean = new Float64Array(size)
  for (let i = 0; i < firstBiasAt; i++) theta[i] = normal() / Math.sqrt(inputs)
  for (let i = secondAt; i < secondBiasAt; i++) theta[i] = normal() / Math.sqrt(hidden)
  const h = new Float32Array(hidden)
  const mask = new Float32Array(hidden)
  const dh = new Float32Array(hidden)
  const p = new Float32Array(outputs)
  const order = rows.slice()
  const batch = 32
  let step = 0
  let averaged = 0

  const learn = (row: number) => {
    const x = row * inputs
    for (let k = 0; k < hidden; k++) {
      h[k] = theta[firstBiasAt + k]!
      mask[k] = random() < dropout ? 0 : 1 / (1 - dropout)
    }
    for (let i = 0; i < inputs; i++) {
      const input = data[x + i]!
      if (input !== 0) for (let k = 0, w = i * hidden; k < hidden; k++, w++) h[k]! += input * theta[w]!
    }
    for (let k = 0; k < hidden; k++) h[k] = h[k]! > 0 ? h[k]! * mask[k]! : 0
    let largest = -Infinity
    for (let c = 0; c < outputs; c++) {
      let sum = theta[secondBiasAt + c]!
      for (let k = 0; k < hidden; k++) sum += h[k]! * theta[secondAt + k * outputs + c]!
      p[c] = sum
      largest = Math.max(largest, sum)
    }
    let total = 0
    for (let c = 0; c < outputs; c++) total += p[c] = Math.exp(p[c]! - largest)
    for (let c = 0; c < outputs; c++) {
      p[c] = (p[c]! / total - (c === labels[row] ? 1 : 0)) * rowWeights[row]!
      gradient[secondBiasAt + c]! += p[c]!
    }
    for (let k = 0; k < hidden; k++) {
      let sum = 0
      if (h[k]! > 0)
        for (let c = 0; c < outputs; c++) {
          sum += p[c]! * theta[secondAt + k * outputs + c]!
          gradient[secondAt + k * outputs + c]! += h[k]! * p[c]!
        }
      dh[k] = sum * mask[k]!
      gradient[firstBiasAt + k]! += dh[k]!
    }
    for (let i = 0; i < inputs; i++) {
      const input = data[x + i]!
      if (input !== 0) for (let k = 0, w = i * hidden; k < hidden; k++, w++) gradient[w]! += input * dh[k]!
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(from + batch, order.length)
      gradient.fill(0)
      for (let q = from; q < to; q++) learn(order[q]!)
      step++
      const done = (epoch + from / order.length) / epochs
      const pace = rate * (1 - done)
      const c1 = 1 - 0.9 ** step
      const c2 = 1 - 0.999 ** step
      for (let i = 0; i < size; i++) {
        const g = gradient[i]! / (to - from) + decay * theta[i]!
        first[i] = 0.9 * first[i]! + 0.1 * g
        second[i] = 0.999 * second[i]! + 0.001 * g * g
        theta[i]! -= (pace * (first[i]! / c1)) / (Math.sqrt(second[i]! / c2) + 1e-8)
      }
      if (done > 0.6 && step % 20 === 0) {
        averaged++
        for (let i = 0; i < size; i++) mean[i]! += theta[i]!
      }
    }
  }
  const weights = Float32Array.from(mean, (sum) => sum / averaged)
  const layer = (from: number, to: number) => {
    const part = weights.subarray(from, to)
    const scale = part.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / LIMIT
    return { scale: rounded(scale), text: packWeights(Array.from(part, (w) => clip(w / scale))) }
  }
  const one = layer(0, firstBiasAt)
  const two = layer(secondAt, secondBiasAt)
  return {
    inputs,
    hidden,
    outputs,
    scale: [one.scale, two.scale],
    first: one.text,
    second: two.text,
    firstBias: Array.from(weights.subarray(firstBiasAt, secondAt), rounded),
    secondBias: Array.from(weights.subarray(secondBiasAt, size), rounded),
  }
}
