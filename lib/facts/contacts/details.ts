import type { Evidence, Span } from '../../model.ts'

/** A contact detail as printed, with the clause it stands in. */
export interface Detail extends Span {
  value: string
  clause: number
}

/** The first printing of each value, by what makes two the same. */
export function distinct(details: readonly Detail[], key: (value: string) => string): Detail[] {
  const seen = new Set<string>()
  return details.filter(({ value }) => {
    const id = key(value)
    if (!id || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

export const evidenceOf = (details: readonly Detail[], text: string): Evidence[] =>
  details.map(({ start, end }) => ({ quote: text.slice(start, end), start, end }))
