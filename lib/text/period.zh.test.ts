import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { numberOf, periodsIn } from './period.zh.ts'

const read = (text: string) => periodsIn(fold(text)).map(({ value, unit }) => `${value} ${unit}`)

describe('periodsIn', () => {
  it.each([
    ['我们将在15个工作日内答复', '15 working-day'],
    ['十五个工作日', '15 working-day'],
    ['【15】个工作日', '15 working-day'],
    ['15 工作日', '15 working-day'],
    ['十五（15）个工作日', '15 working-day'],
    ['１５（十五）个工作日', '15 working-day'],
    ['3-5个工作日', '5 working-day'],
    ['十五天内', '15 day'],
    ['30日内予以回复', '30 day'],
    ['7个自然日', '7 day'],
    ['三十日', '30 day'],
    ['180天', '180 day'],
    ['一百八十天', '180 day'],
    ['48小时', '48 hour'],
    ['七十二小时', '72 hour'],
    ['两周', '2 week'],
    ['2个星期', '2 week'],
    ['六个月', '6 month'],
    ['6个月', '6 month'],
    ['二十四個月', '24 month'],
    ['三年', '3 year'],
    ['不少于五年', '5 year'],
    ['半年', '6 month'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each(['2022年2月18日', '二〇二二年三月一日', '14周岁', '7×24小时客服', '年龄', '本周', '日志', '每年', '1月1日起', '成立周年'])(
    'no length in %s',
    (text) => expect(read(text)).toEqual([]),
  )

  it('gives offsets into the text it was given', () => {
    const text = fold('先看这里：我们会在十个工作日内处理')
    const [period] = periodsIn(text, 5, text.length)
    expect(text.slice(period!.start, period!.end)).toBe('十个工作日')
  })
})

describe('numberOf', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['两', 2],
    ['三', 3],
    ['12', 12],
  ])('%s', (word, value) => expect(numberOf(word)).toBe(value))
})
