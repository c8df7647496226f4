import { describe, expect, it } from 'vitest'
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { applyCorrections } from './apply.ts'
import { Draft, draftFor, mistakeOf } from './draft.ts'
import { correction, mistake } from './example.ts'
import { findPassages } from './find-passages.ts'

const at = summary.data.findIndex(({ category }) => category === 'face')
const evidence = summary.data[at]!.evidence[0]!
const read = { summary, marks: [] }
const face = draftFor({ kind: 'fact', list: 'data', at, evidence }, read, policy)!

describe('the draft of a correction', () => {
  it('begins with what the card says, and says at first that it is not so', () => {
    expect(face).toMatchObject({ list: 'data', said: { category: 'face' }, wrong: 'not-collected', seen: [evidence.quote] })
    expect(mistakeOf(face, policy)).toMatchObject({ wrong: 'not-collected', should: null, passage: { quote: evidence.quote } })
  })
  it('is no mistake while it changes nothing', () => {
    expect(mistakeOf({ ...face, wrong: 'wrong-category' }, policy)).toBeNull()
    expect(mistakeOf({ ...face, wrong: 'wrong-category', fields: { ...face.fields, category: 'profile' } }, policy)).toMatchObject({
      should: { category: 'profile' },
    })
  })
  it('of something missing needs its passage', () => {
    const draft = draftFor({ kind: 'missing' }, read, policy)!
    expect(mistakeOf(draft, policy)).toBeNull()
    expect(mistakeOf({ ...draft, passage: evidence }, policy)).toMatchObject({ wrong: 'missing', said: null, should: { category: 'name' } })
  })
  it('of a fact that was corrected before takes the place of that correction, and keeps what the reading said', () => {
    const of = mistake({
      quote: evidence.quote,
      wrong: 'wrong-category',
      said: face.said,
      should: { list: 'data', category: 'profile', necessity: 'optional' },
    })
    const once = correction(of)
    const corrected = applyCorrections(summary, [once], policy)
    const again = draftFor({ kind: 'fact', list: 'data', at, evidence }, corrected, policy)
    expect(again).toMatchObject({ replaces: once.id, said: { category: 'face' }, fields: { category: 'profile' } })
  })
  it('survives being kept while its writer goes to the page, and is refused when somebody changed it', () => {
    expect(Draft.parse(JSON.parse(JSON.stringify(face)))).toEqual(face)
    expect(Draft.safeParse({ ...face, said: { list: 'data', category: '<b>' } }).success).toBe(false)
  })
  it('of hostile words of a page takes what a report takes of them, or is none', () => {
    const text = `我们收集\u202e您的人脸信息\u202c用于登录。${policy}`
    const quote = text.slice(0, 17)
    const hostile = { ...summary, data: [{ ...summary.data[at]!, evidence: [{ quote, start: 0, end: 17 }] }] }
    const draft = draftFor(
      { kind: 'fact', list: 'data', at: 0, evidence: hostile.data[0]!.evidence[0]! },
      { summary: hostile, marks: [] },
      text,
    )
    const made = mistakeOf(draft!, text)!
    expect(made.passage.quote).toBe('您的人脸信息')
    expect(text.slice(made.passage.start).startsWith(made.passage.quote)).toBe(true)
    expect(applyCorrections(hostile, [{ ...correction(made), seen: draft!.seen }], text).summary.data).toEqual([])
    const named = { ...summary, thirdParties: [{ ...summary.thirdParties[0]!, name: 'x\u202ey' }] }
    expect(draftFor({ kind: 'fact', list: 'thirdParties', at: 0, evidence }, { summary: named, marks: [] }, policy)).toBeNull()
  })
})

describe('finding a passage by its words', () => {
  it('gives whole sentences with all of them, in order, however they are written', () => {
    expect(findPassages(policy, '錄音 手賬').map(({ quote }) => quote)).toEqual(['9. 语音手账：使用语音输入时收集录音，转写后删除。'])
    expect(findPassages(policy, '收集', 3)).toHaveLength(3)
    for (const { quote, start, end } of findPassages(policy, '手账')) expect(policy.slice(start, end)).toBe(quote)
  })
  it('finds nothing for nothing', () => {
    expect([findPassages(policy, '  '), findPassages(policy, '没有这个词'), findPassages('', 'a')]).toEqual([[], [], []])
  })
  it('stays short where no sentence ends', () => {
    const endless = 'a很长'.repeat(200_000)
    const [first] = findPassages(endless, '长')
    expect(first?.quote.length).toBeLessThan(700)
  })
})
