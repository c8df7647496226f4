import { forUse, nameBefore, nextNumber, noPhoneBefore, phoneBefore, phoneBehind, publicNumbers } from '../../../knowledge/zh/contacts.ts'
import type { Span } from '../../../model.ts'

/** Hotlines (400-…, 95…, 10086), landlines with area code, mobiles. Digits alone are none: words beside them must say so. */
const number =
  /(?<![\w.@=-]|(?<!\d)\/)(?:(?:\+|00)?86[- ]?)?(?:[48]00[- —–]?\d{3,4}[- —–]?\d{3,4}|[48]00\d-\d{3}-\d{3}|(?:\(0\d{2,3}\)|0\d{2,3})[- —–]{0,2}\d{7,8}(?: ?(?:-|ext) ?\d{1,6})?|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|1010[- —–]?\d{4}|9\d{4,5}|1[01]\d{3}|12\d{3})(?: ?转 ?\d{1,6})?(?![\w.@]|-\d)/gu

/** The phone numbers in `folded.slice(start, end)`. `listed`: the heading says that numbers follow, a name before each is enough. */
export function phonesIn(folded: string, start: number, end: number, listed = false): Span[] {
  const part = folded.slice(start, end)
  if (!/\d{5}|\d{3}[- —–]\d{3}/u.test(part)) return []
  const found: Span[] = []
  for (const match of part.matchAll(number)) {
    const before = part.slice(Math.max(0, match.index - 24), match.index)
    const behind = part.slice(match.index + match[0].length, match.index + match[0].length + 16)
    const digits = match[0].replace(/\D/gu, '')
    if (publicNumbers.test(digits)) continue
    // A number after another number of the same list needs no word of its own.
    const between = found.at(-1) && part.slice(found.at(-1)!.end - start, match.index)
    const chained = between !== undefined && nextNumber.test(between)
    const said = phoneBefore.test(before) || forUse.test(behind) || (listed && nameBefore.test(before))
    if (!chained && !phoneBehind.test(behind) && (!said || noPhoneBefore.test(before))) continue
    found.push({ start: start + match.index, end: start + match.index + match[0].trimEnd().length })
  }
  return found
}
