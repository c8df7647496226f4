import type { Span } from '../../model.ts'

interface Candidate {
  /** What its mentions say for it, the most first. */
  weights: number[]
  /** The most that one of them says against it. */
  against: number
  /** The mention that says most. */
  at: Span
}

/** As many mentions count: a name is not the better for standing in every sentence. */
const counted = 3

/** Weighs candidates for a name: the mentions that say most add their weights, and the one that says most is the evidence. */
export class Votes {
  private readonly candidates = new Map<string, Candidate>()

  add(name: string, weight: number, at: Span) {
    const key = name.replace(/\s+/gu, '')
    let known = this.candidates.get(key)
    if (!known) this.candidates.set(key, (known = { weights: [], against: 0, at }))
    if (weight < 0) known.against = Math.min(known.against, weight)
    else {
      if (weight > (known.weights[0] ?? 0)) known.at = at
      known.weights.push(weight)
      known.weights.sort((a, b) => b - a)
      if (known.weights.length > counted) known.weights.length = counted
    }
  }

  /** The heaviest candidate of at least `floor`, after `bonus` by its name; that is at most `most`, and not asked for where so much is too little. */
  winner(floor: number, bonus: (name: string) => number, most: number): (Span & { name: string }) | undefined {
    let best: (Span & { name: string }) | undefined
    let heaviest = floor
    for (const [name, { weights, against, at }] of this.candidates) {
      const own = weights.reduce((sum, weight) => sum + weight, against)
      if (own + most < heaviest) continue
      const total = own + bonus(name)
      if (total >= heaviest && (best === undefined || total > heaviest)) {
        heaviest = total
        best = { name, ...at }
      }
    }
    return best
  }
}

/** How often a name stands in the text; counted up to `most`. */
export function countOf(folded: string, name: string, most: number): number {
  let count = 0
  for (let at = folded.indexOf(name); at >= 0 && count < most; at = folded.indexOf(name, at + name.length)) count++
  return count
}
