import { dayWords, monthWords, yearWords } from '../knowledge/zh/calendar.ts'
import type { Span } from '../model.ts'
import { numberOf } from './period.zh.ts'

/** A calendar date with the place where it stands (offsets into the folded text that was given). */
export interface DateAt extends Span {
  /** `2022-05-26`, or `2022-05` where no day is printed. */
  iso: string
  /** Eight digits without a mark between them: a date only where the words around it say so. */
  bare: boolean
}

const gap = '[\\s【】\\[\\]_]{0,4}'
const digits = '(?<year>(?:19|20)\\d{2})'
const month = `(?<month>0?[1-9](?!\\d)|1[0-2]|${monthWords})`
const day = `(?<day>[12]\\d|3[01]|0?[1-9](?!\\d)|${dayWords})`
/** 2022年5月26日, 【2022】年【9】月, 二〇二二年五月二十六日, 2022年12月24号. */
const spelled = new RegExp(`(?:${digits}|(?<han>${yearWords}))${gap}年${gap}${month}${gap}月(?:${gap}${day}${gap}[日号])?`, 'uy')
/** 2022-05-26, 2022.7.1, 2019/8/6. */
const marked = new RegExp(`${digits} ?(?<mark>[-./–—]) ?(?<month>1[0-2]|0?[1-9]) ?\\k<mark> ?(?<day>[12]\\d|3[01]|0?[1-9])(?![\\d-])`, 'uy')
const bare = /(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/uy
/** Where a date may begin: 19, 20, or a Han numeral that begins a year. */
const begin = /19|20|二[〇零○]/gu

/** The dates in `folded`, in reading order. Numbers of standards (GB/T 35273-2020), telephone numbers and addresses give none. */
export function datesIn(folded: string): DateAt[] {
  const found: DateAt[] = []
  let from = 0
  for (const { index } of folded.matchAll(begin)) {
    if (index < from || inNumber.test(folded.slice(Math.max(0, index - 2), index))) continue
    for (const pattern of [spelled, marked, bare]) {
      pattern.lastIndex = index
      const match = pattern.exec(folded)
      if (!match) continue
      const { year, han, month: m, day: d } = match.groups as Record<string, string | undefined>
      const iso = [year ?? yearOf(han!), pad(m!), ...(d === undefined ? [] : [pad(d)])].join('-')
      from = index + match[0].length
      found.push({ iso, start: index, end: from, bare: pattern === bare })
      break
    }
  }
  return found
}

/** The end of what stands before, when the digits go on a number, an address or a word; a lone dash or underscore is a mark of the page. */
const inNumber = /(?:[\da-z.=]|[\da-z][-_/])$/u
const pad = (word: string) => String(numberOf(word)).padStart(2, '0')
/** 二〇二二: digit by digit. */
const yearOf = (word: string) => Array.from(word, (character) => numberOf(character === '○' ? '〇' : character)).join('')
