import { addressEnd, addressParts, addressStart, postalLabel, postTo, seatOnly, writeTo } from '../../../knowledge/zh/contacts.ts'
import type { Span } from '../../../model.ts'

/** `mail` is an address one may write to, `seat` the registered one; `plain` has no word that says which. */
export interface PostalAt extends Span {
  use: 'mail' | 'seat' | 'plain'
}

/** Postal addresses in `folded.slice(start, end)`. `bare` looks for addresses without a label too (in a contact section). */
export function postalIn(folded: string, start: number, end: number, bare: boolean): PostalAt[] {
  const part = folded.slice(start, end)
  const found: PostalAt[] = []
  const add = (from: number, use: PostalAt['use']) => {
    const span = addressAt(part, from)
    if (span && !found.some((other) => span.start < other.end - start && other.start - start < span.end))
      found.push({ start: start + span.start, end: start + span.end, use })
  }
  if (part.includes('地') || part.includes('住所') || part.includes('寄') || part.includes('写信')) {
    for (const match of part.matchAll(postalLabel)) {
      const label = match.groups!.label!
      add(match.index + match[0].length, writeTo.test(label) ? 'mail' : seatOnly.test(label) ? 'seat' : 'plain')
    }
    for (const match of part.matchAll(postTo)) add(match.index + match[0].length, 'mail')
  }
  if (bare && !found.length) {
    add(0, 'plain')
    const behindName = /(?:有限公司|股份公司|集团)[:, ]{0,2}(?=中国|\p{Script=Han}{2,3}[省市])/u.exec(part)
    if (behindName) add(behindName.index + behindName[0].length, 'plain')
  }
  return found
}

function addressAt(part: string, from: number): Span | undefined {
  while (from < part.length && ' 【[“":'.includes(part[from]!)) from++
  if (part.startsWith('位于', from)) from += 2
  const rest = part.slice(from, from + 120)
  if (!addressStart.test(rest)) return undefined
  const stop = addressEnd.exec(rest)
  let length = stop ? stop.index : rest.length
  for (let i = 0, depth = 0; i < length; i++) {
    if (rest[i] === '(') depth++
    else if (rest[i] === ')' && --depth < 0) length = i
  }
  while (length > 0 && ' ,、('.includes(rest[length - 1]!)) length--
  if (rest[length] === ')' && rest.slice(0, length).lastIndexOf('(') > rest.slice(0, length).lastIndexOf(')')) length++
  const address = rest.slice(0, length)
  if (
    length < 8 ||
    length > 100 ||
    (address.match(addressParts) ?? []).length < 3 ||
    !(/[\d一二三四五六七八九十]/u.test(address) || /大厦.*(?:部|中心)(?:\(收\)?)?$/u.test(address))
  )
    return undefined
  return { start: from, end: from + length }
}
