import { unitsOf } from '../../lib/classify/ngrams.ts'
import { fold } from '../../lib/text/fold.ts'
import type { Policy } from './corpora.ts'

/** A sentence as the span task has it: units that the model sees, and a label of `SPAN_LABELS` for each. */
export interface SpanSentence {
  readonly units: Uint16Array
  readonly labels: Uint8Array
  /** Index of its policy. */
  readonly policy: number
}

import { SPAN_TYPES, type SpanType } from '../../lib/classify/spans/index.ts'
/** 0 is outside; 1 + 2t begins a span of type t, 2 + 2t goes on with it. */
export const LABEL_COUNT = 1 + 2 * SPAN_TYPES.length

/**
 * The published task cuts spans at punctuation (a list of data is one span an item), leaves out blanks, takes the segments that have
 * spans and cuts them after full stops. The policies have the spans uncut; this makes the one from the other.
 */
const cuts = new Set('、，,/（）()“”"》《：:；;「」。.|【】')

/** Sentences of a policy's segments that hold spans. */
export function spanSentences(policy: Policy, index: number): SpanSentence[] {
  const { text } = policy
  const folded = fold(text)
  const label = new Uint8Array(text.length)
  for (const [start, end, type] of policy.spans ?? []) {
    const number = SPAN_TYPES.indexOf(type as SpanType)
    let open = false
    for (let i = start; i < end; i++) {
      if (/\s/u.test(text[i]!)) continue
      if (cuts.has(text[i]!)) {
        open = false
        continue
      }
      label[i] = (open ? 2 : 1) + 2 * number
      open = true
    }
  }
  const sentences: SpanSentence[] = []
  const one = new Uint16Array(1)
  for (const [start, end] of policy.segments) {
    if (!policy.spans?.some(([from, to]) => from >= start && to <= end)) continue
    let units: number[] = []
    let labels: number[] = []
    const close = () => {
      if (units.length > 0) sentences.push({ units: Uint16Array.from(units), labels: Uint8Array.from(labels), policy: index })
      units = []
      labels = []
    }
    for (let i = start; i < end; i++) {
      if (unitsOf(folded, i, i + 1, one) === 0) continue
      units.push(one[0]!)
      labels.push(label[i]!)
      if (text[i] === '。') close()
    }
    close()
  }
  return sentences
}
