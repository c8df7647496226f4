import {
  backsUp,
  gives,
  givesObject,
  isGiven,
  recorded,
  records,
  sdkTakes,
  takes,
  takenThrough,
  takesNot,
} from '../../../knowledge/zh/third-party-prose.ts'
import type { Category, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { printed, trimmed } from '../places.ts'
import { categoriesIn } from './scope.ts'

export interface Act {
  data: Category[]
  words: string | null
  none: boolean
}

/** Data that go to somebody: named before the verb, behind it or as its subject. The first group are the data. */
export const handedOver = (words: string): RegExpExecArray | null => gives.exec(words) ?? givesObject.exec(words) ?? isGiven.exec(words)

const nothing = (): Act => ({ data: [], words: null, none: false })

/**
 * What a sentence about an SDK says that it takes: the data behind the predicate, or before it (将…共享), without the purpose behind them.
 * `context` is the point in which the sentence stands: it may say that what a permission opens is recorded.
 */
export function actIn(reading: Reading, span: Span, context: Span = span): Act {
  const words = reading.folded.slice(span.start, span.end)
  const denied = takesNot.exec(words)
  const predicate = takes.exec(words)
  if (denied && (!predicate || predicate.index >= denied.index)) return { data: [], words: null, none: true }
  if (!predicate) return nothing()
  const given = handedOver(words)
  if (given && given.index <= predicate.index) {
    const from = given.index + given[0].indexOf(given[1]!)
    const handed = objectOf(reading, words, span.start, context, from, from + given[1]!.length)
    const more = sdkTakes.exec(words.slice(given.index + given[0].length))
    if (!more || denied) return handed
    const begins = given.index + given[0].length + more.index + more[0].length
    const taken = objectOf(reading, words, span.start, context, begins, purposeFrom(words, begins))
    return {
      data: [...new Set([...handed.data, ...taken.data])],
      words: [handed.words, taken.words].filter((part) => part !== null).join('；') || null,
      none: false,
    }
  }
  const until = purposeFrom(words, predicate.index + predicate[0].length)
  // 获取付款信息,而不会获取支付账号: what is denied behind it is not taken.
  const act = objectOf(reading, words, span.start, context, predicate.index, denied ? Math.min(until, denied.index) : until)
  const through = act.data.length ? takenThrough.exec(words) : null
  if (through)
    for (const category of categoriesIn(reading, {
      start: span.start + through.index,
      end: span.start + through.index + through[0].length,
    }))
      if (!act.data.includes(category)) act.data.push(category)
  return act
}

/** The same for words that only list: 定位权限、存储权限 behind a title. */
export const listIn = (reading: Reading, { start, end }: Span): Act =>
  objectOf(reading, reading.folded.slice(start, end), start, { start, end }, 0, purposeFrom(reading.folded.slice(start, end), 0))

function objectOf(reading: Reading, words: string, start: number, context: Span, from: number, until: number): Act {
  const object = trimmed(reading.folded, { start: start + from, end: start + until }, ',。;')
  const around = reading.folded.slice(context.start, context.end)
  const data = categoriesIn(reading, object, backsUp.test(around))
  for (const { permission, category } of recorded)
    if (records.test(around) && permission.test(words) && !data.includes(category)) data.push(category)
  return data.length ? { data, words: printed(reading.document, object), none: false } : nothing()
}

/** Where a purpose ends what is taken. */
function purposeFrom(words: string, from: number): number {
  const match =
    /(?:,|信息|权限|参数|\))(?=并(?:可能|会)?(?:使用或)?(?:整合|结合)|用于|以便|从而|以实现|以帮助|以保障|以提供|如不授权|如您|若您|如果您)/u.exec(
      words.slice(from),
    )
  return match ? from + match.index + match[0].length : words.length
}
