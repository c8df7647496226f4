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

/** The inputs of the context network, `contextWidth` a line. */
export function contextInputs({ count, scores, lengths, headings }: ScoredLines, categories: number): Float32Array {
  const width = contextWidth(categories)
  const inputs = new Float32Array(count * width)
  const copy = (line: number, to: number) => {
    if (line < 0 || line >= count) return
    for (let k = 0; k < categories; k++) inputs[to + k] = scores[line * categories + k]!
  }
  const { above, higher, below } = headingsAround(headings, count)
  for (let line = 0; line < count; line++) {
    let to = line * width
    for (let offset = -REACH; offset <= REACH; offset++, to += categories) copy(line + offset, to)
    to += 2 * HALVES.length * categories
    for (const heading of [above[line]!, higher[line]!, below[line]!]) {
      copy(heading, to)
      to += categories
    }
    inputs[to] = line / count
    inputs[to + 1] = Math.log(lengths[line]! + 1) / 4
    inputs[to + 2] = headings[line]!
    inputs[to + 3] = above[line]! < 0 ? 0 : Math.min(1, (line - above[line]!) / 8)
    inputs[to + 4] = line < 3 ? 1 : 0
    inputs[to + 5] = count - line <= 3 ? 1 : 0
  }
  const sides = (2 * REACH + 1) * categories
  HALVES.forEach((half, h) => {
    blend(inputs, sides + h * categories, width, half, 1)
    blend(inputs, sides + (HALVES.length + h) * categories, width, half, -1)
  })
  return inputs

  /** Writes the fading mean of the lines before (`step` 1) or after (-1) each line. */
  function blend(into: Float32Array, at: number, width: number, half: number, step: 1 | -1): void {
    const mean = new Float32Array(categories)
    let weight = 0
    for (let n = 0, line = step > 0 ? 0 : count - 1; n < count; n++, line += step) {
      if (weight > 0) for (let k = 0; k < categories; k++) into[line * width + at + k] = mean[k]! / weight
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
