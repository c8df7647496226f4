import { CLASSES, TEMPLATES, spanFeatures } from '../../lib/classify/spans/features.ts'
import { mayFollow } from '../../lib/classify/spans/chain.ts'
import { seeded } from './svm.ts'
import { LABEL_COUNT, type SpanSentence } from './span-data.ts'

/** Sentences with their features as numbers; -1 where a feature is not in use. */
export interface Encoded {
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** Class pair before each position, for transitions: class of the character before times CLASSES plus own class. */
  readonly pairs: Uint8Array
  /** `TEMPLATES` a position. */
  readonly features: Int32Array
  readonly longest: number
}

/** Numbers features by their hash (`bits` high bits). */
export interface Index {
  readonly bits: number
  /** Number of a feature by bucket, -1 for none. */
  readonly numbers: Int32Array
  readonly count: number
}

/** All features that stand at `least` positions or more. */
export function indexFeatures(sentences: readonly SpanSentence[], bits: number, least: number): Index {
  const counts = new Uint8Array(2 ** bits)
  const numbers = new Int32Array(2 ** bits).fill(-1)
  let count = 0
  forEachHashes(sentences, (hashes, length) => {
    for (let j = 0; j < length * TEMPLATES; j++) {
      const bucket = hashes[j]! >>> (32 - bits)
      if (counts[bucket]! < 255 && ++counts[bucket]! === least) numbers[bucket] = count++
    }
  })
  return { bits, numbers, count }
}

export function encode(sentences: readonly SpanSentence[], index: Index): Encoded {
  const total = sentences.reduce((sum, { units }) => sum + units.length, 0)
  const starts = new Int32Array(sentences.length + 1)
  const labels = new Uint8Array(total)
  const pairs = new Uint8Array(total)
  const features = new Int32Array(total * TEMPLATES)
  let at = 0
  let n = 0
  let longest = 0
  forEachHashes(sentences, (hashes, length, kinds, sentence) => {
    for (let j = 0; j < length * TEMPLATES; j++) features[at * TEMPLATES + j] = index.numbers[hashes[j]! >>> (32 - index.bits)]!
    for (let i = 0; i < length; i++) pairs[at + i] = (i > 0 ? kinds[i - 1]! : 0) * CLASSES + kinds[i]!
    labels.set(sentence.labels, at)
    at += length
    longest = Math.max(longest, length)
    starts[++n] = at
  })
  return { starts, labels, pairs, features, longest }
}

function forEachHashes(
  sentences: readonly SpanSentence[],
  visit: (hashes: Int32Array, length: number, kinds: Uint8Array, sentence: SpanSentence) => void,
): void {
  const longest = sentences.reduce((most, { units }) => Math.max(most, units.length), 0)
  const hashes = new Int32Array(longest * TEMPLATES)
  const kinds = new Uint8Array(longest + 1)
  for (const sentence of sentences) {
    spanFeatures(sentence.units, sentence.units.length, hashes, kinds)
    visit(hashes, sentence.units.length, kinds, sentence)
  }
}

export interface CrfOptions {
  epochs: number
  alpha: number
  l1: number
  l2: number
  dropout: number
  /** First epoch (from 1) whose weights enter the mean. */
  averageFrom: number
  seed: number
  /** Called after epochs of averaging with the mean so far. */
  watch?: (epoch: number, weights: CrfWeights) => void
}

/** `states` holds LABEL_COUNT weights a feature; `moves` LABEL_COUNT² a class pair, from-label major. */
export interface CrfWeights {
  readonly states: Float32Array
  readonly moves: Float32Array
}

const Y = LABEL_COUNT
const PAIRS = CLASSES * CLASSES

const allowed = Array.from({ length: Y }, (_, to) =>
  Int32Array.from(Array.from({ length: Y }, (_, from) => from).filter((from) => mayFollow(from, to))),
)

/** Weights with their FTRL-proximal state (McMahan et al., KDD 2013). */
class Ftrl {
  readonly w: Float32Array
  readonly sum: Float32Array
  private readonly z: Float32Array
  private readonly n: Float32Array
  private readonly alpha: number
  private readonly l1: number
  private readonly l2: number
  constructor(size: number, alpha: number, l1: number, l2: number) {
    this.w = new Float32Array(size)
    this.sum = new Float32Array(size)
    this.z = new Float32Array(size)
    this.n = new Float32Array(size)
    this.alpha = alpha
    this.l1 = l1
    this.l2 = l2
  }
  learn(i: number, g: number): void {
    const { w, z, n, alpha, l1, l2 } = this
    const before = n[i]!
    const after = before + g * g
    const root = Math.sqrt(after)
    const zi = z[i]! + g - ((root - Math.sqrt(before)) / alpha) * w[i]!
    n[i] = after
    z[i] = zi
    w[i] = zi > l1 ? -(zi - l1) / ((1 + root) / alpha + l2) : zi < -l1 ? -(zi + l1) / ((1 + root) / alpha + l2) : 0
  }
}

/** Fits a linear-chain conditional random field by exact gradients of one sentence at a time. */
export function fitCrf(data: Encoded, features: number, options: CrfOptions): CrfWeights {
  const { epochs, alpha, l1, l2, dropout, averageFrom, seed, watch } = options
  const random = seeded(seed)
  const states = new Ftrl(features * Y, alpha, l1, l2)
  const moves = new Ftrl(PAIRS * Y * Y, alpha, l1, l2)
  const { longest } = data
  const score = new Float64Array(longest * Y)
  const forward = new Float64Array(longest * Y)
  const backward = new Float64Array(longest * Y)
  const scale = new Float64Array(longest)
  const used = new Int32Array(longest * TEMPLATES)
  const potentials = new Float64Array(longest * Y)
  const movesExp = new Float64Array(PAIRS * Y * Y)
  const count = data.starts.length - 1
  const order = Int32Array.from({ length: count }, (_, s) => s)
  const keepScale = 1 / (1 - dropout)
  let averaged = 0

  const learn = (sentence: number) => {
    const from = data.starts[sentence]!
    const length = data.starts[sentence + 1]! - from
    score.fill(0, 0, length * Y)
    const salt = (random() * 4294967296) | 0
    for (let i = 0; i < length; i++) {
      const base = (from + i) * TEMPLATES
      for (let t = 0; t < TEMPLATES; t++) {
        let f = data.features[base + t]!
        if (f >= 0 && dropout > 0) {
          let coin = Math.imul(base + t + salt, 0x9e3779b1)
          coin = Math.imul(coin ^ (coin >>> 15), 0x85ebca6b)
          if ((coin >>> 8) / 16777216 < dropout) f = -1
        }
        used[i * TEMPLATES + t] = f
        if (f >= 0) for (let y = 0, w = f * Y, s = i * Y; y < Y; y++) score[s + y]! += states.w[w + y]!
      }
      let most = -Infinity
      for (let y = 0; y < Y; y++) {
        score[i * Y + y]! *= keepScale
        if (score[i * Y + y]! > most) most = score[i * Y + y]!
      }
      for (let y = 0; y < Y; y++) potentials[i * Y + y] = Math.exp(score[i * Y + y]! - most)
    }
    // Scaled forward and backward passes.
    for (let i = 0; i < length; i++) {
      const pair = data.pairs[from + i]! * Y * Y
      if (i > 0) for (let m = pair; m < pair + Y * Y; m++) movesExp[m] = moves.w[m] === 0 ? 1 : Math.exp(moves.w[m]!)
      let sum = 0
      for (let y = 0; y < Y; y++) {
        let value = 0
        if (i === 0) value = y === 0 || y % 2 === 1 ? 1 : 0
        else for (const x of allowed[y]!) value += forward[(i - 1) * Y + x]! * movesExp[pair + x * Y + y]!
        value *= potentials[i * Y + y]!
        forward[i * Y + y] = value
        sum += value
      }
      scale[i] = 1 / sum
      for (let y = 0; y < Y; y++) forward[i * Y + y]! /= sum
    }
    for (let y = 0; y < Y; y++) backward[(length - 1) * Y + y] = 1
    for (let i = length - 2; i >= 0; i--) {
      const pair = data.pairs[from + i + 1]! * Y * Y
      backward.fill(0, i * Y, i * Y + Y)
      for (let y = 0; y < Y; y++) {
        const value = potentials[(i + 1) * Y + y]! * backward[(i + 1) * Y + y]! * scale[i + 1]!
        if (value === 0) continue
        for (const x of allowed[y]!) backward[i * Y + x]! += movesExp[pair + x * Y + y]! * value
      }
    }
    for (let i = 0; i < length; i++) {
      const gold = data.labels[from + i]!
      for (let y = 0; y < Y; y++) {
        const gradient = forward[i * Y + y]! * backward[i * Y + y]! - (y === gold ? 1 : 0)
        if (gradient < 1e-3 && gradient > -1e-3) continue
        for (let t = 0; t < TEMPLATES; t++) {
          const f = used[i * TEMPLATES + t]!
          if (f >= 0) states.learn(f * Y + y, gradient)
        }
      }
      if (i === 0) continue
      const pair = data.pairs[from + i]! * Y * Y
      const before = data.labels[from + i - 1]!
      for (let y = 0; y < Y; y++) {
        const tail = potentials[i * Y + y]! * backward[i * Y + y]! * scale[i]!
        for (const x of allowed[y]!) {
          const gradient = forward[(i - 1) * Y + x]! * movesExp[pair + x * Y + y]! * tail - (x === before && y === gold ? 1 : 0)
          if (gradient > 1e-3 || gradient < -1e-3) moves.learn(pair + x * Y + y, gradient)
        }
      }
    }
  }

  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    const stops = epoch >= averageFrom ? [0.5, 1] : [1]
    let done = 0
    for (const stop of stops) {
      for (; done < Math.floor(stop * count); done++) learn(order[done]!)
      if (epoch < averageFrom) continue
      averaged++
      for (let i = 0; i < states.w.length; i++) states.sum[i]! += states.w[i]!
      for (let i = 0; i < moves.w.length; i++) moves.sum[i]! += moves.w[i]!
    }
    watch?.(epoch, averaged > 0 ? mean() : { states: states.w, moves: moves.w })
  }
  function mean(): CrfWeights {
    return { states: states.sum.map((w) => w / averaged), moves: moves.sum.map((w) => w / averaged) }
  }
  return mean()
}

/** The best labels of a sentence. */
export function decode(data: Encoded, sentence: number, { states, moves }: CrfWeights, beginBias = 0): Uint8Array {
  const from = data.starts[sentence]!
  const length = data.starts[sentence + 1]! - from
  const best = new Float64Array(length * Y)
  const back = new Uint8Array(length * Y)
  for (let i = 0; i < length; i++) {
    for (let t = 0; t < TEMPLATES; t++) {
      const f = data.features[(from + i) * TEMPLATES + t]!
      if (f >= 0) for (let y = 0; y < Y; y++) best[i * Y + y]! += states[f * Y + y]!
    }
    const pair = data.pairs[from + i]! * Y * Y
    for (let y = 1; y < Y; y += 2) best[i * Y + y]! += beginBias
    for (let y = 0; y < Y; y++) {
      if (i === 0) {
        if (y > 0 && y % 2 === 0) best[y] = -1e9
        continue
      }
      let most = -Infinity
      for (const x of allowed[y]!) {
        const value = best[(i - 1) * Y + x]! + moves[pair + x * Y + y]!
        if (value > most) {
          most = value
          back[i * Y + y] = x
        }
      }
      best[i * Y + y]! += most
    }
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let y = 1; y < Y; y++) if (best[(length - 1) * Y + y]! > best[(length - 1) * Y + label]!) label = y
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * Y + label]!
  }
  return labels
}

/** Spans right, found and in the gold labels, exact in start, end and type. */
export function countSpans(found: Uint8Array, gold: Uint8Array): { right: number; found: number; gold: number } {
  const keys = (labels: Uint8Array) => {
    const spans = new Set<number>()
    for (let i = 0; i < labels.length;) {
      const label = labels[i]!
      if (label === 0) {
        i++
        continue
      }
      const type = (label - 1) >> 1
      let end = i + 1
      while (end < labels.length && labels[end] === 2 + 2 * type) end++
      spans.add((i * 4096 + (end - i)) * 8 + type)
      i = end
    }
    return spans
  }
  const one = keys(found)
  const two = keys(gold)
  let right = 0
  for (const key of one) if (two.has(key)) right++
  return { right, found: one.size, gold: two.size }
}

/** The features that matter most: largest weights, seen most. Renumbered by bucket, for tables of `bits` bits. */
export function selectFeatures(
  sentences: readonly SpanSentence[],
  index: Index,
  { states }: CrfWeights,
  keep: number,
  bits: number,
  power = 0.3,
): Index {
  const seen = new Uint32Array(index.count)
  const small = new Int32Array(index.count)
  forEachHashes(sentences, (hashes, length) => {
    for (let j = 0; j < length * TEMPLATES; j++) {
      const number = index.numbers[hashes[j]! >>> (32 - index.bits)]!
      if (number < 0) continue
      seen[number]!++
      small[number] = hashes[j]! >>> (32 - bits)
    }
  })
  const importance = Float32Array.from({ length: index.count }, (_, f) => {
    let square = 0
    for (let y = 0; y < Y; y++) square += states[f * Y + y]! ** 2
    return Math.sqrt(square) * seen[f]! ** power
  })
  const order = Int32Array.from({ length: index.count }, (_, f) => f).sort((a, b) => importance[b]! - importance[a]!)
  const kept = new Set<number>()
  for (const f of order) {
    if (kept.size === keep) break
    kept.add(small[f]!)
  }
  const numbers = new Int32Array(2 ** bits).fill(-1)
  ;[...kept].sort((a, b) => a - b).forEach((bucket, number) => (numbers[bucket] = number))
  return { bits, numbers, count: kept.size }
}
