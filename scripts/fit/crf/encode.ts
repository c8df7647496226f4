import { CLASSES, TEMPLATES, spanFeatures } from '../../../lib/classify/spans/features.ts'
import type { SpanSentence } from '../span-data.ts'

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

/** Sentences as the fit reads them. */
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

/** Visits the feature hashes (`TEMPLATES` a position) and character classes of each sentence; the arrays are used again. */
export function forEachHashes(
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
