import { mayFollow } from '../../lib/classify/spans/chain.ts'
import { CLASSES } from '../../lib/classify/spans/features.ts'
import { SPAN_TYPES, type SpansModel } from '../../lib/classify/spans/index.ts'
import { LIMIT, packWeights } from '../../lib/classify/packed.ts'
import { packRows } from '../../lib/classify/table.ts'
import type { Index } from './crf/encode.ts'
import type { CrfWeights } from './crf/fit.ts'
import { clip, rounded, stepOf } from './fit-table.ts'
import { LABEL_COUNT as Y } from './span-data.ts'

/** Weights as whole numbers, for shipping; nearly all of `states` lie within `levels` steps, so that they pack well. */
export function packSpans(index: Index, { states, moves }: CrfWeights, least: number, levels: number): SpansModel {
  const step = stepOf(
    states.filter((w) => w !== 0),
    levels,
    0.9995,
  )
  const moveStep = moves.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / LIMIT
  const buckets = new Int32Array(index.count)
  index.numbers.forEach((number, bucket) => {
    if (number >= 0) buckets[number] = bucket
  })
  const possible: number[] = []
  for (let pair = 0; pair < CLASSES * CLASSES; pair++)
    for (let y = 0; y < Y; y++)
      for (let x = 0; x < Y; x++) if (mayFollow(x, y)) possible.push(clip(moves[(pair * Y + x) * Y + y]! / moveStep))
  return {
    types: SPAN_TYPES,
    bits: index.bits,
    states: packRows(
      buckets,
      states.map((w) => clip(w / step)),
      Y,
    ),
    moves: packWeights(possible),
    scale: [rounded(step), rounded(moveStep)],
    least,
  }
}
