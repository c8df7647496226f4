import type { Evidence } from '../model.ts'
import { evidenceAt } from '../text/evidence.ts'
import { fold } from '../text/fold.ts'

/** Where a sentence ends. */
const END = /[。！？!?；;\n]/u

/** Most that is taken on each side of the word where no sentence ends. */
const FAR = 300

/**
 * Sentences of a text that hold all the words of a query, in reading order: for pointing at a passage without a mouse.
 * Linear in the length of the text.
 */
export function findPassages(document: string, query: string, most = 8): Evidence[] {
  const [first, ...others] = fold(query).split(/\s+/u).filter(Boolean)
  if (first === undefined) return []
  const folded = fold(document)
  const found: Evidence[] = []
  for (let at = folded.indexOf(first); at >= 0 && found.length < most;) {
    const { start, end } = sentenceAt(folded, at, at + first.length)
    const sentence = folded.slice(start, end)
    const evidence = evidenceAt(document, start, end)
    if (evidence.quote !== '' && others.every((word) => sentence.includes(word))) found.push(evidence)
    at = folded.indexOf(first, end)
  }
  return found
}

function sentenceAt(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start > 0 && from - start < FAR && !END.test(text.charAt(start - 1))) start--
  while (end < text.length && end - to < FAR && !END.test(text.charAt(end - 1))) end++
  return { start, end }
}
