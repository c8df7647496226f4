import model from '../../knowledge/models/spans.json' with { type: 'json' }
import { unitsOf } from '../ngrams.ts'
import { DIGIT, LIMIT, decodeDigit, unpackWeights } from '../packed.ts'
import { Chain, mayFollow } from './chain.ts'
import { CLASSES, TEMPLATES, spanFeatures } from './features.ts'

/** What the fitted model consists of. */
export interface SpansModel {
  /** Types of spans, in the order of the labels (see `Chain`). */
  types: readonly string[]
  /** Features are told apart by this many bits of their hash. */
  bits: number
  /** Kept features as in `PackedTable.rows`: distance from the one before, then a weight a label. */
  states: string
  /** By class of the character before, own class, label, label before; impossible pairs of labels are left out. */
  moves: string
  /** What one step of a weight is worth in `states` and in `moves`. */
  scale: readonly [number, number]
  /** Spans less probable than this are left out. */
  least: number
}

export const SPAN_TYPES = ['data', 'collect', 'share', 'handler', 'subjects', 'condition', 'purpose'] as const
export type SpanType = (typeof SPAN_TYPES)[number]

/** A phrase of a sentence; offsets into the text that was read. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly type: SpanType
  readonly probability: number
}

export type PhraseReader = (folded: string, start?: number, end?: number) => Phrase[]

/** Longest stretch without a full stop that is read at once; longer ones are cut. */
const LONGEST = 2048
const FULL_STOP = 0x3002

/** Makes a reader from a model; the fitting scripts try models of their own with it. */
export function phraseReader(packed: SpansModel): PhraseReader {
  const labels = 1 + 2 * packed.types.length
  const { slots, weights } = unpackStates(packed, labels)
  const chain = new Chain(labels, unpackMoves(packed, labels), LONGEST)
  const shift = 32 - packed.bits
  const units = new Uint16Array(LONGEST)
  const places = new Int32Array(LONGEST)
  const kinds = new Uint8Array(LONGEST)
  const hashes = new Int32Array(LONGEST * TEMPLATES)
  const scores = new Float32Array(LONGEST * labels)
  const sums = new Int32Array(labels)

  /** Scores of every label at every position, from the features alone. */
  function score(length: number): void {
    for (let i = 0; i < length; i++) {
      sums.fill(0)
      for (let h = i * TEMPLATES, end = h + TEMPLATES; h < end; h++) {
        const slot = slots[hashes[h]! >>> shift]!
        if (slot !== 0) for (let y = 0, w = slot * labels; y < labels; y++, w++) sums[y]! += weights[w]!
      }
      for (let y = 0; y < labels; y++) scores[i * labels + y] = sums[y]! * packed.scale[0]
    }
  }

  return (folded, start = 0, end = folded.length) => {
    const phrases: Phrase[] = []
    let length = 0
    const flush = () => {
      if (length === 0) return
      spanFeatures(units, length, hashes, kinds)
      score(length)
      for (const { first, last, type, probability } of chain.spans(scores, kinds, length, packed.least))
        phrases.push({ start: places[first]!, end: places[last]! + 1, type: packed.types[type] as SpanType, probability })
      length = 0
    }
    for (let i = start; i < end; i++) {
      if (unitsOf(folded, i, i + 1, units.subarray(length, length + 1)) === 0) continue
      places[length++] = i
      if (units[length - 1] === FULL_STOP || length === LONGEST) flush()
    }
    flush()
    return phrases
  }
}

/** Slot 0 stands for features that were not kept. */
function unpackStates({ states, bits }: SpansModel, labels: number) {
  const slots = new Uint16Array(2 ** bits)
  const weights = new Int8Array((states.length / (labels + 1) + 2) * labels)
  let bucket = -1
  let slot = 0
  for (let i = 0; i < states.length;) {
    let digit = decodeDigit(states.charCodeAt(i++))
    while (digit === DIGIT) {
      bucket += DIGIT
      digit = decodeDigit(states.charCodeAt(i++))
    }
    bucket += digit
    slots[bucket] = ++slot
    for (let y = 0; y < labels; y++) weights[slot * labels + y] = decodeDigit(states.charCodeAt(i++)) - LIMIT
  }
  return { slots, weights }
}

function unpackMoves({ moves: text, scale }: SpansModel, labels: number): Float32Array {
  const packed = unpackWeights(text)
  const moves = new Float32Array(CLASSES * CLASSES * labels * labels)
  let next = 0
  for (let pair = 0; pair < CLASSES * CLASSES; pair++)
    for (let y = 0; y < labels; y++)
      for (let x = 0; x < labels; x++) if (mayFollow(x, y)) moves[(pair * labels + x) * labels + y] = packed[next++]! * scale[1]
  return moves
}

let reader: PhraseReader | undefined

/**
 * The phrases of a sentence `folded[start, end)` from the shipped model: data, verbs of collecting and sharing, who handles it, who gets
 * it, condition and purpose. Ends of conditions and purposes are rough. Meant for chosen clauses, not for whole policies.
 */
export function phrasesOf(folded: string, start?: number, end?: number): Phrase[] {
  reader ??= phraseReader(model as unknown as SpansModel)
  return reader(folded, start, end)
}
