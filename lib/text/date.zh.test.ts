import { describe, expect, it } from 'vitest'
import { datesIn } from './date.zh.ts'
import { fold } from './fold.ts'

const read = (text: string) => datesIn(fold(text)).map(({ iso }) => iso)

describe('datesIn', () => {
  it.each([
    ['2026年3月12日', '2026-03-12'],
    ['２０２６年３月１２日', '2026-03-12'],
    ['2026 年 03 月 12 日', '2026-03-12'],
    ['2026年3月12号', '2026-03-12'],
    ['【2026】年【3】月【12】日', '2026-03-12'],
    ['【2026-03-12】', '2026-03-12'],
    ['2026.3.12', '2026-03-12'],
    ['2026/3/12', '2026-03-12'],
    ['2026-03-12 10:14:01', '2026-03-12'],
    ['二〇二六年三月十二日', '2026-03-12'],
    ['二○二六年十二月三十一日', '2026-12-31'],
    ['二零二六年十月二十日', '2026-10-20'],
    ['2026年3月', '2026-03'],
    ['2026\n年3月12日', '2026-03-12'],
    ['20260312', '2026-03-12'],
  ])('%s', (text, iso) => expect(read(text)).toEqual([iso]))

  it.each([
    'GB/T 35273-2020',
    '0512-2026-3121',
    'https://a.example/20260312.html',
    '京ICP备2026031号',
    '2026年度',
    '12026年3月',
    '2026.13.40',
  ])('no date in %s', (text) => expect(read(text)).toEqual([]))

  it('gives offsets into the text it was given', () => {
    const text = fold('自２０２６年３月１２日起')
    const [date] = datesIn(text)
    expect(text.slice(date!.start, date!.end)).toBe('2026年3月12日')
  })
})
