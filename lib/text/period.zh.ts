import { half, hanDigits, hanTens, periodUnits } from '../knowledge/zh/periods.ts'
import type { Period, Span } from '../model.ts'

/** A length of time with the place where it stands (offsets into the folded text that was given). */
export type PeriodAt = Period & Span

const han = `[${Object.keys(hanDigits).join('')}${Object.keys(hanTens).join('')}]{1,7}`
const number = `(?:\\d{1,4}(?:\\.5)?|${half}|${han})`
/** 十五(15) or 15(十五): the number said twice. */
const numberTwice = `[[【<_]? ?(?<number>${number})[ \\n]?[\\]】>_]? ?(?:\\( ?(?:\\d{1,4}|${han}) ?\\) ?)?`
/** 3-5个工作日: the upper end is what is promised. */
const range = `(?:${number} ?[-~—–至到] ?)?`
const units = periodUnits.map(({ words }, index) => `(?<u${index}>${words})`).join('|')
const period = new RegExp(`(?<![\\d.])${range}${numberTwice}(?:${units})`, 'gu')
const anyUnit = /[日天时周月年期拜头]|days?/u

/**
 * The lengths of time in `folded.slice(start, end)`, in reading order: 15个工作日, 十五天, 30日内, 六个月, 半年, 48小时, 3-5个工作日 (5).
 * Left out: dates (3月15日, 2022年), ages (14周岁), hours of service (7×24小时). Bare ordinals such as 一日 are taken as lengths:
 * what a length means is for the caller to say.
 */
export function periodsIn(folded: string, start = 0, end = folded.length): PeriodAt[] {
  const text = folded.slice(start, end)
  if (!anyUnit.test(text)) return []
  const found: PeriodAt[] = []
  for (const match of text.matchAll(period)) {
    const groups = match.groups!
    const index = periodUnits.findIndex((_, i) => groups[`u${i}`] !== undefined)
    const unit = periodUnits[index]!.unit
    if (isDate(text, match.index, groups.number!, unit) || isServiceHours(text, match.index)) continue
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    if (groups.number === half) {
      if (unit === 'year') found.push({ value: 6, unit: 'month', ...at })
      continue
    }
    const value = numberOf(groups.number!)
    if (value > 0) found.push({ value, unit, ...at })
  }
  return found
}

/** The value of a number in digits or in Han numerals (十五, 一百八十); 0 for what is none. */
export function numberOf(word: string): number {
  if (/^[\d.]+$/u.test(word)) return Number(word)
  let total = 0
  let digit = 0
  let tens = false
  for (const character of word) {
    if (character in hanDigits) digit = tens || digit === 0 ? hanDigits[character]! : digit * 10 + hanDigits[character]!
    else {
      total += (digit || 1) * (hanTens[character] ?? 0)
      digit = 0
      tens = true
    }
  }
  return total + digit
}

/** 2022年, 3月15日, 星期日. */
function isDate(text: string, at: number, number: string, unit: Period['unit']): boolean {
  if (unit === 'year') return numberOf(number) > 100 || number.length === 4
  return unit === 'day' && /[月期] ?$/u.test(text.slice(Math.max(0, at - 2), at)) && !/个 ?月 ?$/u.test(text.slice(Math.max(0, at - 4), at))
}

/** 7×24小时. */
function isServiceHours(text: string, at: number): boolean {
  return /[x×*] ?$/u.test(text.slice(Math.max(0, at - 2), at))
}
