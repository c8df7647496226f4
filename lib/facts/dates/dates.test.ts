import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { structure } from '../../structure/index.ts'
import { readDates } from './index.ts'

const read = (text: string) => {
  const { facts, evidence } = readDates(structure(readText(text, { title: '', url: null })))
  for (const quotes of Object.values(evidence)) for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote)
  return [facts.updated, facts.effective]
}

describe('dates of the policy', () => {
  it.each([
    ['labels', '松果手账隐私政策\n更新日期：2026年3月12日\n生效日期：2026年3月19日\n正文。', ['2026-03-12', '2026-03-19']],
    ['one label for both', '隐私政策\n更新及生效日期：2026年3月12日\n正文。', ['2026-03-12', '2026-03-12']],
    ['publication counts as the update', '本版发布日期：【2026-03-12】 生效日期：【2026-03-19】', ['2026-03-12', '2026-03-19']],
    ['months only', '更新时间：2026年3月 生效时间：2026年3月', ['2026-03', '2026-03']],
    ['a sentence', '我们的隐私政策已于2026年3月12日更新。', ['2026-03-12', null]],
    ['a sentence for both', '我们的隐私政策已于2026年3月12日更新，并生效。', ['2026-03-12', '2026-03-12']],
    ['two verbs in one sentence', '本政策于2026年3月12日发布，自2026年3月19日起生效。', ['2026-03-12', '2026-03-19']],
    ['at once', '本政策于2026年3月12日更新，即日起正式生效。', ['2026-03-12', '2026-03-12']],
    ['first and latest version', '本政策于2019年1月1日首次生效，于2026年3月12日最新修订生效。', ['2026-03-12', '2026-03-12']],
    ['the day on which it began', '本政策于2015年1月1日起发布并生效，于2026年3月12日最新修订。', ['2026-03-12', '2015-01-01']],
    ['Traditional characters', '隱私政策\n更新日期：2026年3月12日\n生效日期：2026年3月19日', ['2026-03-12', '2026-03-19']],
    ['eight digits behind a label', '版本更新日期：20260312 版本生效日期：20260319', ['2026-03-12', '2026-03-19']],
    ['behind the title', '松果手账隐私政策（2026年3月）\n正文。', ['2026-03', null]],
    ['at the end, alone', '松果手账隐私政策\n正文。\n绍兴松果纸品科技有限公司\n2026年3月12日', ['2026-03-12', null]],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a law', '《个人信息保护法》自2021年11月1日起施行。'],
    ['the founding of a company', '绍兴松果纸品科技有限公司，成立于2017年3月27日。'],
    ['older versions', '历史版本：2024年2月1日更新'],
    ['a standard', '依据 GB/T 35273-2020 更新了本政策。'],
    ['a product version', '本次更新：1. 2026年8月3日上线的新版本增加了日记。'],
  ])('none from %s', (_, text) => expect(read(text)).toEqual([null, null]))

  it('takes the policy’s own dates, not those of the rules for children below it', () => {
    const text = `发布日期：2026年6月16日\n生效日期：2026年6月23日\n${'正文写得很长。\n'.repeat(400)}儿童隐私保护指引\n更新日期：2021年10月30日\n生效日期：2021年10月30日`
    expect(read(text)).toEqual(['2026-06-16', '2026-06-23'])
  })
})
