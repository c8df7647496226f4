import { fields, textLabels, type Field } from '../../../knowledge/zh/third-parties.ts'
import type { Span } from '../../../model.ts'

/** Longest words that are still taken for the header of a column. */
const LONGEST_HEADER = 30

/** What a column is about, by the folded words of its header; empty when they are no header. */
export function fieldsOf(header: string): readonly Field[] {
  const words = header.replace(/\([^()]*\)|[\s*#:。]/gu, '')
  if (words === '' || words.length > LONGEST_HEADER) return []
  return fields.find(({ pattern }) => pattern.test(words))?.fields ?? []
}

/** A label in running text: `start..colon` are its words, `value` is where what it labels begins. */
export interface Label {
  field: Field
  start: number
  value: number
}

/** A label is looked for among that many characters before a colon. */
const LONGEST_LABEL = 20

/** The labels in `start..end` of a folded text: words before a colon, and words for a link right before its address. */
export function labelsIn(folded: string, { start, end }: Span): Label[] {
  const labels: Label[] = []
  // Looked for in the slice: a search in the whole text would run on to its end, line after line.
  const words = folded.slice(start, end)
  let colon = next(words, ':', start, start)
  let address = next(words, 'http', start, start)
  while (colon < end || address < end) {
    const isAddress = address < colon
    const at = isAddress ? address : colon
    if (isAddress) address = next(words, 'http', start, at + 1)
    else colon = next(words, ':', start, at + 1)
    if (!isAddress && folded.startsWith('//', at + 1)) continue
    const from = Math.max(start, labels.at(-1)?.value ?? start)
    const label = labelBefore(folded, from, at)
    if (!label || (isAddress && label.field !== 'url')) continue
    labels.push({ ...label, value: isAddress ? at : at + 1 })
  }
  return labels
}

/** The offset of `what` at or after `from`, in words that begin at `start`; their end where there is none. */
const next = (words: string, what: string, start: number, from: number) => {
  const at = words.indexOf(what, from - start)
  return start + (at < 0 ? words.length : at)
}

/** The longest label that ends at `colon` and begins at or after `from`. */
export function labelBefore(folded: string, from: number, colon: number): Omit<Label, 'value'> | undefined {
  let end = colon
  while (end > from && ' *<[('.includes(folded[end - 1]!)) end--
  const base = Math.max(from, end - LONGEST_LABEL)
  const words = folded.slice(base, end)
  let best: Omit<Label, 'value'> | undefined
  for (const label of textLabels) {
    const match = label.words.exec(words)
    if (match && match[0] !== '' && (!best || base + match.index < best.start)) best = { field: label.field, start: base + match.index }
  }
  return best
}
