/**
 * What a line's neighbourhood says about it: the categories that the lines around it, the headings above and below and the text on
 * either side look like. Headings are told by their shape only, so this holds for any language.
 */

/** Lines looked at on either side. */
const REACH = 4
/** Distances (in units of text) over which the text on either side counts half. */
const HALVES = [150, 600]

/** Lines as the context sees them. */
export interface ScoredLines {
  readonly count: number
  /** Scores from the line's own words, `categories` a line, already squashed by `squash`. */
  readonly scores: Float32Array
  /** Lengths in units that the models see. */
  readonly lengths: Int32Array
  /** 1 where the line has the shape of a heading: short and not ending a sentence. */
  readonly headings: Uint8Array
}

/** Keeps one line's score within bounds and above zero for most, so that a missing neighbour (0) looks like no evidence. */
export function squash(score: number): number {
  return Math.max(-1.5, Math.min(1.5, score)) + 0.8
}

/** Numbers of inputs a line has. */
export function contextWidth(categories: number): number {
  return (2 * REACH + 1 + 2 * HALVES.length + 3) * categories + 6
}

/** Writes the inputs of the context network for one line to `into[at, at + contextWidth)`. */
export type WriteInputs = (line: number, into: Inputs, at: number) => void

type Inputs = Float64Array | Float32Array

/** What is known of all lines at once; the inputs of a single one are made when they are asked for, which saves a long text the room. */
export function contextOf({ count, scores, lengths, headings }: ScoredLines, categories: number): WriteInputs {
  const width = contextWidth(categories)
  const { above, higher, below } = headingsAround(headings, count)
  const sides = blends({ count, scores, lengths }, categories)
  const sideWidth = sides.length / count
  const around = (2 * REACH + 1) * categories
  return (line, into, at) => {
    into.fill(0, at, at + width)
    // The lines around stand in one row in `scores`.
    const first = Math.max(0, line - REACH)
    const last = Math.min(count - 1, line + REACH)
    copy(first, last + 1 - first, into, at + (first - line + REACH) * categories)
    let to = at + around
    for (let k = 0; k < sideWidth; k++) into[to + k] = sides[line * sideWidth + k]!
    to += sideWidth
    copyHeading(above[line]!, into, to)
    copyHeading(higher[line]!, into, to + categories)
    copyHeading(below[line]!, into, to + 2 * categories)
    to += 3 * categories
    into[to] = line / count
    into[to + 1] = Math.log(lengths[line]! + 1) / 4
    into[to + 2] = headings[line]!
    into[to + 3] = above[line]! < 0 ? 0 : Math.min(1, (line - above[line]!) / 8)
    into[to + 4] = line < 3 ? 1 : 0
    into[to + 5] = count - line <= 3 ? 1 : 0
  }

  function copy(line: number, lines: number, into: Inputs, to: number): void {
    for (let k = 0, from = line * categories; k < lines * categories; k++) into[to + k] = scores[from + k]!
  }

  function copyHeading(line: number, into: Inputs, to: number): void {
    if (line >= 0) copy(line, 1, into, to)
  }
}

/** The inputs of all lines, `contextWidth` a line. */
export function contextInputs(lines: ScoredLines, categories: number): Float32Array {
  const width = contextWidth(categories)
  const inputs = new Float32Array(lines.count * width)
  const write = contextOf(lines, categories)
  for (let line = 0; line < lines.count; line++) write(line, inputs, line * width)
  return inputs
}

/** For every line the fading means of the lines before it, one for each of the HALVES, then of those after it. */
function blends({ count, scores, lengths }: Pick<ScoredLines, 'count' | 'scores' | 'lengths'>, categories: number): Float32Array {
  const width = 2 * HALVES.length * categories
  const means = new Float32Array(count * width)
  HALVES.forEach((half, h) => {
    blend(h * categories, half, 1)
    blend((HALVES.length + h) * categories, half, -1)
  })
  return means

  function blend(at: number, half: number, step: 1 | -1): void {
    const mean = new Float32Array(categories)
    let weight = 0
    for (let n = 0, line = step > 0 ? 0 : count - 1; n < count; n++, line += step) {
      if (weight > 0) for (let k = 0; k < categories; k++) means[line * width + at + k] = mean[k]! / weight
      const length = lengths[line]!
      const fade = 0.5 ** (length / half)
      weight = weight * fade + length
      for (let k = 0; k < categories; k++) mean[k] = mean[k]! * fade + length * scores[line * categories + k]!
    }
  }
}

/** For every line the nearest heading at or above it, the one before that, and the next one below; -1 for none. */
function headingsAround(headings: Uint8Array, count: number) {
  const above = new Int32Array(count)
  const higher = new Int32Array(count)
  const below = new Int32Array(count)
  let nearest = -1
  let earlier = -1
  for (let line = 0; line < count; line++) {
    if (headings[line]) [earlier, nearest] = [nearest, line]
    above[line] = nearest
    higher[line] = earlier
  }
  let next = -1
  for (let line = count - 1; line >= 0; line--) {
    below[line] = next
    if (headings[line]) next = line
  }
  return { above, higher, below }
}
