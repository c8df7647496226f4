import type { Span } from '../model.ts'
import { closers, enders } from '../knowledge/zh/sentence.ts'
import { fold } from '../text/fold.ts'
import { keyOfSentence } from './words.ts'

/** A sentence, heading, item or row of a text, with the key by which it is compared. */
export interface Sentence extends Span {
  key: string
}

/**
 * Cuts a text into sentences: behind a full stop of Chinese writing with its closing marks, and at line breaks. Latin full stops do not
 * end one: they stand in addresses and numbers. What has no words is left out.
 */
export function sentencesOf(text: string): Sentence[] {
  const folded = fold(text)
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/u.test(text[from] ?? '')) from++
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
    start = end
    const key = keyOfSentence(text.slice(from, to))
    if (/[\p{L}\p{N}]/u.test(key)) sentences.push({ start: from, end: to, key })
  }
  for (let i = 0; i < folded.length; i++) {
    const letter = folded[i] ?? ''
    if (letter === '\n') close(i)
    else if (enders.includes(letter)) {
      while (i + 1 < folded.length && closers.includes(folded[i + 1] ?? '')) i++
      close(i + 1)
    }
  }
  close(folded.length)
  return sentences
}
