import { describe, expect, it } from 'vitest'
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { Summary } from '../model.ts'
import { applyCorrections } from './apply.ts'
import { Mistake } from './correction.ts'
import { correction, mistake, passageOf } from './example.ts'
import { factAt } from './fact-value.ts'
import { anchor } from './passage.ts'

const face = summary.data.findIndex(({ category }) => category === 'face')
const quote = summary.data[face]!.evidence[0]!.quote
const said = factAt(summary, 'data', face)!
const party = factAt(summary, 'thirdParties', 0)!
const partyQuote = summary.thirdParties[0]!.evidence[0]!.quote

const notCollected = correction(mistake({ quote, wrong: 'not-collected', said }))
const apply = (of: Mistake, text = policy, at = summary) => applyCorrections(at, [correction(of)], text)

describe('a correction', () => {
  it('takes out what is not collected and keeps what the reading said', () => {
    const { summary: now, marks } = applyCorrections(summary, [notCollected], policy)
    expect(now.data.some(({ category }) => category === 'face')).toBe(false)
    expect(now.data).toHaveLength(summary.data.length - 1)
    expect(marks).toMatchObject([{ list: 'data', at: null, original: { category: 'face' } }])
  })
  it('changes a category, with the reasons for calling it sensitive', () => {
    const { summary: now, marks } = apply(mistake({ quote, wrong: 'wrong-category', said, should: { list: 'data', category: 'profile' } }))
    expect(now.data[face]).toMatchObject({ category: 'profile', bases: [], evidence: [{ quote }] })
    expect(marks).toMatchObject([{ at: face }])
  })
  it('changes fields of a third party', () => {
    const should = { list: 'thirdParties' as const, name: '千帆推送', vendor: '别的公司' }
    const { summary: now } = apply(mistake({ quote: partyQuote, wrong: 'wrong-name', said: party, should }))
    expect(now.thirdParties[0]).toMatchObject({ name: '千帆推送', vendor: '别的公司', data: summary.thirdParties[0]!.data })
  })
  it('adds what is missing, with its passage', () => {
    const should = { list: 'data' as const, category: 'clipboard' }
    const { summary: now } = apply(mistake({ quote: '语音输入时收集录音', wrong: 'missing', should }))
    expect(now.data.at(-1)).toMatchObject({ category: 'clipboard', evidence: [{ quote: '语音输入时收集录音' }] })
  })
  it('drops a fact whose only passage is wrong, and keeps one with a better passage', () => {
    expect(
      apply(mistake({ quote, wrong: 'wrong-quote', said, should: said })).summary.data.some(({ category }) => category === 'face'),
    ).toBe(false)
    const instead = passageOf('用于核对身份')
    const { summary: now } = apply(mistake({ quote, wrong: 'wrong-quote', said, should: said, instead }))
    expect(now.data[face]!.evidence).toMatchObject([{ quote: '用于核对身份' }])
  })
  it('changes a single fact', () => {
    const should = { list: 'facts' as const, fact: 'operator' as const, value: '松果' }
    const { summary: now, marks } = apply(
      mistake({ quote: '运营松果手账', wrong: 'wrong-name', said: factAt(summary, 'facts', 'operator')!, should }),
    )
    expect(now.facts).toMatchObject({ operator: '松果', evidence: { operator: [{ quote: '运营松果手账' }] } })
    expect(marks).toMatchObject([{ at: 'operator', original: { value: '绍兴松果纸品科技有限公司' } }])
  })
  it('drops the wrong passage of a single fact, and the fact with its last one', () => {
    const operator = factAt(summary, 'facts', 'operator')!
    const only = summary.facts.evidence['operator']![0]!.quote
    const wrong = { quote: only, wrong: 'wrong-quote' as const, said: operator, should: operator }
    const { summary: now } = apply(mistake(wrong))
    expect(now.facts.operator).toBeNull()
    const better = apply(mistake({ ...wrong, instead: passageOf('地址：绍兴市越城区松果路 1 号') }))
    expect(better.summary.facts).toMatchObject({
      operator: summary.facts.operator,
      evidence: { operator: [{ quote: '地址：绍兴市越城区松果路 1 号' }] },
    })
  })
  it('changes, adds and takes out one of several addresses', () => {
    const [email] = summary.facts.emails
    const at = { quote: 'privacy@songguo.example', said: factAt(summary, 'facts', 'emails:0') }
    const other = { list: 'facts' as const, fact: 'emails' as const, value: 'x@songguo.example' }
    expect(apply(mistake({ ...at, wrong: 'wrong-name', should: other })).summary.facts.emails).toEqual(['x@songguo.example'])
    expect(apply(mistake({ ...at, wrong: 'not-collected' })).summary.facts.emails).toEqual([])
    expect(apply(mistake({ quote: at.quote, wrong: 'missing', should: other })).summary.facts.emails).toEqual([email, 'x@songguo.example'])
  })
  it('finds stated what the card did not find', () => {
    const at = summary.notStated.findIndex(({ state }) => state !== 'stated')
    const should = { list: 'notStated' as const, id: summary.notStated[at]!.id, state: 'stated' as const }
    const { summary: now, marks } = apply(mistake({ quote: '用于核对身份', wrong: 'missing', should }))
    expect(now.notStated[at]).toMatchObject({ state: 'stated', evidence: [{ quote: '用于核对身份' }] })
    expect(marks).toMatchObject([{ at, original: { state: summary.notStated[at]!.state } }])
  })
  it('adds a fact of every list as the schema wants it', () => {
    const facts: Mistake['should'][] = [
      { list: 'data', category: 'clipboard' },
      { list: 'thirdParties', name: '新芽' },
      { list: 'routes', kind: 'data-delete', channel: 'phone', target: '12345' },
      { list: 'retention', what: '日志' },
      { list: 'permissions', permission: 'nfc' },
      { list: 'linkedLists', kind: 'sdk-list', title: '清单' },
      { list: 'worthReading', reason: 'fees' },
      { list: 'conflicts', kind: 'other' },
      { list: 'facts', fact: 'minorsAge', value: 18 },
    ]
    const { summary: now, marks } = applyCorrections(
      summary,
      facts.map((should, at) => correction(mistake({ quote: '用于核对身份', wrong: 'missing', should }), at)),
      policy,
    )
    expect(Summary.safeParse(now).error).toBeUndefined()
    expect(marks).toHaveLength(facts.length)
  })
  it('leaves the given reading as it is, so that it can be taken back', () => {
    const before = structuredClone(summary)
    applyCorrections(summary, [notCollected], policy)
    expect(summary).toEqual(before)
    expect(applyCorrections(summary, [], policy).summary).toEqual(before)
  })
})

describe('a later reading of the same policy', () => {
  it('carries the correction on where its passage stands elsewhere', () => {
    const { marks, asks } = applyCorrections(summary, [notCollected], `新的前言。\n${policy}`)
    expect([marks.length, asks.length]).toEqual([1, 0])
  })
  it('asks when the passage is another one', () => {
    const { summary: now, asks } = applyCorrections(summary, [notCollected], policy.replace('人脸信息', '人脸特征'))
    expect(asks).toEqual([{ correction: notCollected, why: 'gone' }])
    expect(now.data).toHaveLength(summary.data.length)
  })
  it('has nothing to do when the rules have learnt it', () => {
    const learnt = { ...summary, data: summary.data.filter(({ category }) => category !== 'face') }
    expect(applyCorrections(learnt, [notCollected], policy)).toMatchObject({ marks: [], asks: [], settled: [notCollected] })
  })
  it('asks before it hides a fact that rests on a passage which the reader never saw', () => {
    const clause = '登录时，我们收集您的人脸信息。'
    const text = `${policy}${clause}`
    const evidence = { quote: clause, start: policy.length, end: text.length }
    const data = summary.data.map((item) => (item.category === 'face' ? { ...item, evidence: [...item.evidence, evidence] } : item))
    const now = { ...summary, data }
    expect(applyCorrections(now, [notCollected], text)).toMatchObject({ marks: [], asks: [{ why: 'elsewhere' }] })
    expect(applyCorrections(now, [{ ...notCollected, seen: [clause] }], text)).toMatchObject({ asks: [], marks: [{ at: null }] })
  })
  it('asks when the quote can not be told from its twins', () => {
    const passage = { before: 'aaaa', quote: 'x', after: 'bbbb', start: 4 }
    expect(anchor(passage, 'aaaaxbbbb ccccxdddd')).toMatchObject({ start: 4 })
    expect(anchor(passage, 'ccccxdddd aaaaxbbbb')).toMatchObject({ start: 14 })
    expect(anchor(passage, 'ccccxdddd eeeexffff')).toBeNull()
    expect(anchor(passage, 'no such letter')).toBeNull()
  })
})

describe('what is no correction', () => {
  const base = { passage: passageOf(quote), instead: null, note: '' }
  it.each([
    ['something missing without what', { ...base, wrong: 'missing', said: null, should: null }],
    ['something wrong without what', { ...base, wrong: 'other', said: null, should: said }],
    ['one list for another', { ...base, wrong: 'other', said, should: party }],
    ['a field that is none', { ...base, wrong: 'other', said: { ...said, color: 'red' }, should: null }],
    ['a terminal escape', { ...base, wrong: 'other', said, should: null, note: '\u001b[2J' }],
    ['an overlong note', { ...base, wrong: 'other', said, should: null, note: 'x'.repeat(2001) }],
  ])('%s', (_, raw) => {
    expect(Mistake.safeParse(raw).success).toBe(false)
  })
})
