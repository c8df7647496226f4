import { CLASSES } from './features.ts'

/** Whether label `to` may follow label `from`: a span goes on only from its own type. */
export const mayFollow = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1

/** A stretch of positions `first..last` that is a span of type `type` with some probability. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly type: number
  readonly probability: number
}

/**
 * A linear chain over labels: 0 is outside, 1 + 2t begins a span of type t, 2 + 2t goes on with it. `moves` are the logarithmic weights
 * by class of the character before, own class, label before, label.
 */
export class Chain {
  private readonly labels: number
  private readonly moves: Float32Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly potentials: Float64Array
  private readonly scales: Float64Array
  /** Best total value of spans within the positions before, and the span that ends it there. */
  private readonly totals: Float64Array
  private readonly chosen: (Candidate | undefined)[]

  constructor(labels: number, moves: Float32Array, longest: number) {
    this.labels = labels
    this.moves = moves.map(Math.exp)
    this.forward = new Float64Array(longest * labels)
    this.backward = new Float64Array(longest * labels)
    this.potentials = new Float64Array(longest * labels)
    this.scales = new Float64Array(longest)
    this.totals = new Float64Array(longest + 1)
    this.chosen = new Array<Candidate | undefined>(longest + 1)
  }

  /**
   * The spans that do best by expected F1: those of at least probability `least` whose probabilities above it add up to the most without
   * overlap. (The likeliest sequence of labels is too shy: many spans that are likely in one of several forms are in none of them.)
   * @param scores logarithmic weights, a label a position
   * @param kinds class of each position
   */
  spans(scores: Float32Array, kinds: Uint8Array, length: number, least: number): Candidate[] {
    this.passForward(scores, kinds, length)
    this.passBackward(kinds, length)
    const byEnd: Candidate[][] = []
    for (let first = 0; first < length; first++) this.collect(kinds, first, length, least, byEnd)
    return this.choose(byEnd, length, least)
  }

  private passForward(scores: Float32Array, kinds: Uint8Array, length: number): void {
    const { labels, moves, forward, potentials, scales } = this
    for (let i = 0; i < length; i++) {
      const at = i * labels
      let most = -Infinity
      for (let y = 0; y < labels; y++) most = Math.max(most, scores[at + y]!)
      for (let y = 0; y < labels; y++) potentials[at + y] = Math.exp(scores[at + y]! - most)
      let sum = 0
      if (i === 0)
        for (let y = 0; y < labels; y++) {
          forward[y] = y === 0 || y % 2 === 1 ? potentials[y]! : 0
          sum += forward[y]!
        }
      else {
        const move = (kinds[i - 1]! * CLASSES + kinds[i]!) * labels * labels
        const last = at - labels
        for (let y = 0; y < labels; y++) {
          let value = 0
          if (y > 0 && y % 2 === 0) {
            const begin = move + (y - 1) * labels + y
            value = forward[last + y - 1]! * moves[begin]! + forward[last + y]! * moves[begin + labels]!
          } else for (let x = 0, m = move + y; x < labels; x++, m += labels) value += forward[last + x]! * moves[m]!
          value *= potentials[at + y]!
          forward[at + y] = value
          sum += value
        }
      }
      scales[i] = 1 / sum
      for (let y = 0; y < labels; y++) forward[at + y]! /= sum
    }
  }

  private passBackward(kinds: Uint8Array, length: number): void {
    const { labels, moves, backward, potentials, scales } = this
    backward.fill(1, (length - 1) * labels, length * labels)
    for (let i = length - 2; i >= 0; i--) {
      const at = i * labels
      const next = at + labels
      const move = (kinds[i]! * CLASSES + kinds[i + 1]!) * labels * labels
      backward.fill(0, at, at + labels)
      for (let y = 0; y < labels; y++) {
        const value = potentials[next + y]! * backward[next + y]! * scales[i + 1]!
        if (y > 0 && y % 2 === 0) {
          const begin = move + (y - 1) * labels + y
          backward[at + y - 1]! += moves[begin]! * value
          backward[at + y]! += moves[begin + labels]! * value
        } else for (let x = 0, m = move + y; x < labels; x++, m += labels) backward[at + x]! += moves[m]! * value
      }
    }
  }

  /** Candidates that begin at `first`, filed by their last position. */
  private collect(kinds: Uint8Array, first: number, length: number, least: number, byEnd: Candidate[][]): void {
    const { labels, moves, forward, backward, potentials, scales } = this
    for (let begin = 1; begin < labels; begin += 2) {
      let alive = forward[first * labels + begin]! * backward[first * labels + begin]!
      let label = begin
      for (let last = first; alive > least; last++) {
        let goesOn = 0
        if (last + 1 < length) {
          const next = (last + 1) * labels + begin + 1
          const move = ((kinds[last]! * CLASSES + kinds[last + 1]!) * labels + label) * labels + begin + 1
          goesOn = (moves[move]! * potentials[next]! * backward[next]! * scales[last + 1]!) / backward[last * labels + label]!
        }
        const probability = alive * (1 - goesOn)
        if (probability > least) (byEnd[last] ??= []).push({ first, last, type: (begin - 1) >> 1, probability })
        alive *= goesOn
        label = begin + 1
      }
    }
  }

  private choose(byEnd: readonly (Candidate[] | undefined)[], length: number, least: number): Candidate[] {
    const { totals, chosen } = this
    totals[0] = 0
    for (let i = 0; i < length; i++) {
      totals[i + 1] = totals[i]!
      chosen[i + 1] = undefined
      for (const candidate of byEnd[i] ?? []) {
        const total = totals[candidate.first]! + candidate.probability - least
        if (total <= totals[i + 1]!) continue
        totals[i + 1] = total
        chosen[i + 1] = candidate
      }
    }
    const spans: Candidate[] = []
    for (let i = length; i > 0;) {
      const candidate = chosen[i]
      if (candidate) spans.push(candidate)
      i = candidate ? candidate.first : i - 1
    }
    return spans.reverse()
  }
}
