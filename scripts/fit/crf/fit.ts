import { TEMPLATES } from '../../../lib/classify/spans/features.ts'
import { LABEL_COUNT as Y } from '../span-data.ts'
import { seeded } from '../svm.ts'
import type { Encoded } from './encode.ts'
import { Ftrl } from './ftrl.ts'
import { allowed, Lattice, PAIRS } from './lattice.ts'

export interface CrfOptions {
  epochs: number
  alpha: number
  l1: number
  l2: number
  dropout: number
  /** First epoch (from 1) whose weights enter the mean. */
  averageFrom: number
  seed: number
  /** Called after every epoch with the mean so far. */
  watch?: (epoch: number, weights: CrfWeights) => void
}

/** `states` holds LABEL_COUNT weights a feature; `moves` LABEL_COUNT² a class pair, from-label major. */
export interface CrfWeights {
  readonly states: Float32Array
  readonly moves: Float32Array
}

/** Smaller gradients are passed over. */
const NEGLIGIBLE = 1e-3

/** Fits a linear-chain conditional random field by exact gradients of one sentence at a time. */
export function fitCrf(data: Encoded, features: number, options: CrfOptions): CrfWeights {
  const { epochs, alpha, l1, l2, averageFrom, seed, watch } = options
  const random = seeded(seed)
  const learner = new Learner(data, new Ftrl(features * Y, alpha, l1, l2), new Ftrl(PAIRS * Y * Y, alpha, l1, l2), options.dropout)
  const { states, moves } = learner
  const mean = () => ({ states: states.mean(), moves: moves.mean() })
  const count = data.starts.length - 1
  const order = Int32Array.from({ length: count }, (_, s) => s)
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
      for (; done < Math.floor(stop * count); done++) learner.learn(order[done]!, (random() * 4294967296) | 0)
      if (epoch < averageFrom) continue
      states.remember()
      moves.remember()
    }
    watch?.(epoch, mean())
  }
  return mean()
}

/** Learns from one sentence after the other. */
class Learner {
  readonly states: Ftrl
  readonly moves: Ftrl
  private readonly data: Encoded
  private readonly lattice: Lattice
  private readonly score: Float64Array
  /** Features that dropout left, `TEMPLATES` a position of the sentence. */
  private readonly used: Int32Array
  private readonly dropout: number

  constructor(data: Encoded, states: Ftrl, moves: Ftrl, dropout: number) {
    this.data = data
    this.states = states
    this.moves = moves
    this.dropout = dropout
    this.lattice = new Lattice(data.longest)
    this.score = new Float64Array(data.longest * Y)
    this.used = new Int32Array(data.longest * TEMPLATES)
  }

  /** `salt` decides which features are dropped. */
  learn(sentence: number, salt: number): void {
    const { data, lattice, moves } = this
    const from = data.starts[sentence]!
    const length = data.starts[sentence + 1]! - from
    this.scorePositions(from, length, salt)
    lattice.pass(data.pairs, from, length, moves.w)
    for (let i = 0; i < length; i++) {
      this.learnStates(i, data.labels[from + i]!)
      if (i > 0) this.learnMoves(i, data.pairs[from + i]! * Y * Y, data.labels[from + i - 1]!, data.labels[from + i]!)
    }
  }

  private scorePositions(from: number, length: number, salt: number): void {
    const { data, used, score, dropout, lattice } = this
    const { w: weights } = this.states
    const keepScale = 1 / (1 - dropout)
    score.fill(0, 0, length * Y)
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
        if (f >= 0) for (let y = 0, w = f * Y, s = i * Y; y < Y; y++) score[s + y]! += weights[w + y]!
      }
      let most = -Infinity
      for (let y = 0; y < Y; y++) {
        score[i * Y + y]! *= keepScale
        if (score[i * Y + y]! > most) most = score[i * Y + y]!
      }
      for (let y = 0; y < Y; y++) lattice.potentials[i * Y + y] = Math.exp(score[i * Y + y]! - most)
    }
  }

  private learnStates(i: number, gold: number): void {
    const { lattice, used, states } = this
    for (let y = 0; y < Y; y++) {
      const gradient = lattice.probability(i, y) - (y === gold ? 1 : 0)
      if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue
      for (let t = 0; t < TEMPLATES; t++) {
        const f = used[i * TEMPLATES + t]!
        if (f >= 0) states.learn(f * Y + y, gradient)
      }
    }
  }

  /** `pair` is where the weights of the class pair begin, `before` and `gold` are the true labels. */
  private learnMoves(i: number, pair: number, before: number, gold: number): void {
    const { lattice, moves } = this
    for (let y = 0; y < Y; y++) {
      const tail = lattice.tail(i, y)
      for (const x of allowed[y]!) {
        const move = pair + x * Y + y
        const gradient = lattice.moveProbability(i, x, move, tail) - (x === before && y === gold ? 1 : 0)
        if (gradient > NEGLIGIBLE || gradient < -NEGLIGIBLE) moves.learn(move, gradient)
      }
    }
  }
}
