import { CLASSES } from '../../../lib/classify/spans/features.ts'
import { mayFollow } from '../../../lib/classify/spans/chain.ts'
import { LABEL_COUNT as Y } from '../span-data.ts'

/** Class pairs that transitions are conditioned on. */
export const PAIRS = CLASSES * CLASSES

/** By label, the labels that may stand before it. */
export const allowed = Array.from({ length: Y }, (_, to) =>
  Int32Array.from(Array.from({ length: Y }, (_, from) => from).filter((from) => mayFollow(from, to))),
)

/** The scaled forward and backward passes over one sentence; buffers for sentences of up to `longest` positions. */
export class Lattice {
  /** `LABEL_COUNT` a position: exponentials of the scores, to be filled before `pass`. */
  readonly potentials: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly scale: Float64Array
  private readonly movesExp = new Float64Array(PAIRS * Y * Y)

  constructor(longest: number) {
    this.potentials = new Float64Array(longest * Y)
    this.forward = new Float64Array(longest * Y)
    this.backward = new Float64Array(longest * Y)
    this.scale = new Float64Array(longest)
  }

  /** Runs both passes. `pairs[from, from + length)` are the class pairs of the sentence, `moves` the weights of transitions. */
  pass(pairs: Uint8Array, from: number, length: number, moves: Float32Array): void {
    const { potentials, forward, backward, scale, movesExp } = this
    for (let i = 0; i < length; i++) {
      const pair = pairs[from + i]! * Y * Y
      if (i > 0) for (let m = pair; m < pair + Y * Y; m++) movesExp[m] = moves[m] === 0 ? 1 : Math.exp(moves[m]!)
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
      const pair = pairs[from + i + 1]! * Y * Y
      backward.fill(0, i * Y, i * Y + Y)
      for (let y = 0; y < Y; y++) {
        const value = potentials[(i + 1) * Y + y]! * backward[(i + 1) * Y + y]! * scale[i + 1]!
        if (value === 0) continue
        for (const x of allowed[y]!) backward[i * Y + x]! += movesExp[pair + x * Y + y]! * value
      }
    }
  }

  /** Probability of label `y` at position `i`. */
  probability(i: number, y: number): number {
    return this.forward[i * Y + y]! * this.backward[i * Y + y]!
  }

  /** What the probabilities of all transitions to label `y` at position `i` have in common. */
  tail(i: number, y: number): number {
    return this.potentials[i * Y + y]! * this.backward[i * Y + y]! * this.scale[i]!
  }

  /** Probability of the transition to position `i` from label `x`, by its place in the weights and the tail of the label it leads to. */
  moveProbability(i: number, x: number, move: number, tail: number): number {
    return this.forward[(i - 1) * Y + x]! * this.movesExp[move]! * tail
  }
}
