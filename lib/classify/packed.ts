/**
 * Weights as text: one printable character a number, so that a model is a JSON module that bundlers, workers and Node load alike,
 * and that gzip packs to about its entropy.
 */

/** Largest magnitude of a packed weight. */
export const LIMIT = 44
const FIRST = 35
const BACKSLASH = 92
/** Largest number that one character can say. */
export const DIGIT = 2 * LIMIT

/** A number from 0 to DIGIT as a code unit of printable ASCII, neither quote nor backslash. */
export function encodeDigit(digit: number): number {
  const unit = FIRST + digit
  return unit < BACKSLASH ? unit : unit + 1
}

/** The inverse of `encodeDigit`. */
export function decodeDigit(unit: number): number {
  return unit < BACKSLASH ? unit - FIRST : unit - FIRST - 1
}

/** Packed weights as numbers from -LIMIT to LIMIT. */
export function unpackWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length)
  for (let i = 0; i < text.length; i++) weights[i] = decodeDigit(text.charCodeAt(i)) - LIMIT
  return weights
}

/** Whole numbers from -LIMIT to LIMIT as text. */
export function packWeights(weights: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < weights.length; i++) text += String.fromCharCode(encodeDigit(weights[i]! + LIMIT))
  return text
}
