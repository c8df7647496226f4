import type { Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { fold } from '../../../text/fold.ts'
import { matchTerms } from '../../terms.zh.ts'

/** Does a word for data stand in the name of the product? */
export type IsName = (word: Span) => boolean

/**
 * Tells whether a word for data stands in the name of the product (松果视频, 云雀邮箱): there it names no data. A name that holds no
 * such word costs nothing.
 */
export function inOwnName({ folded }: Reading, product: string | null | undefined): IsName {
  const name = product ? fold(product) : ''
  const inside = matchTerms(name)
  if (!inside.length || inside.some(({ start, end }) => end - start === name.length)) return () => false
  const hidden = new Set<number>()
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length))
    for (const { start } of inside) hidden.add(at + start)
  return ({ start }) => hidden.has(start)
}
