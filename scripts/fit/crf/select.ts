import { TEMPLATES } from '../../../lib/classify/spans/features.ts'
import { LABEL_COUNT as Y, type SpanSentence } from '../span-data.ts'
import { forEachHashes, type Index } from './encode.ts'
import type { CrfWeights } from './fit.ts'

/** How much it counts that a feature is seen often: importance grows with this power of its count. */
const POWER = 0.3

/** The features that matter most: largest weights, seen most. Renumbered by bucket, for tables of `bits` bits. */
export function selectFeatures(
  sentences: readonly SpanSentence[],
  index: Index,
  { states }: CrfWeights,
  keep: number,
  bits: number,
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
    return Math.sqrt(square) * seen[f]! ** POWER
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
