import { describe, expect, it } from 'vitest'
import { summary } from '../../tests/fixtures/summary.ts'
import { Wrong } from './correction.ts'
import { factAt, type FactList } from './fact-value.ts'
import { asksFor, blankFields, factFrom, fieldsFor, fieldsOf, missingLists, singleFacts, wrongsFor } from './fields.ts'

const lists: FactList[] = [
  'data',
  'thirdParties',
  'routes',
  'retention',
  'permissions',
  'linkedLists',
  'worthReading',
  'conflicts',
  'notStated',
]

describe('the form of a fact', () => {
  it.each(lists)('gives back a fact of %s as it was', (list) => {
    const facts = (summary[list as 'data'] as readonly unknown[]).flatMap((_, at) => factAt(summary, list, at) ?? [])
    expect(facts.length).toBeGreaterThan(0)
    for (const fact of facts) expect(factFrom(list, fieldsOf(fact), fact)).toEqual(fact)
  })
  it.each([...singleFacts.filter((fact) => !['emails', 'phones', 'postal'].includes(fact)), 'emails:0', 'phones:0', 'postal:0'])(
    'gives back the single fact %s',
    (at) => {
      const fact = factAt(summary, 'facts', at)
      expect(fact).not.toBeNull()
      if (fact) expect(factFrom('facts', fieldsOf(fact), fact)).toEqual(fact)
    },
  )
  it('makes a fact of every list that something can be missing from', () => {
    const filled = { name: '新芽', target: '我的-设置', what: '日志', title: '清单', value: '松果', id: 'rights', reason: 'fees' }
    for (const list of missingLists) expect(factFrom(list, { ...blankFields(list), ...filled }, null), list).toMatchObject({ list })
  })
  it.each([
    ['a third party without a name', 'thirdParties', { kind: 'sdk', name: '  ' }],
    ['a way without a target', 'routes', { kind: 'contact', channel: 'email' }],
    ['a time that is no number', 'retention', { what: '日志', count: 'x', unit: 'day' }],
    ['a date that is none', 'facts', { fact: 'updated', value: 'gestern' }],
    ['an override of the writing direction', 'thirdParties', { name: 'a\u202eb' }],
    ['a category that is none', 'data', { category: '__proto__' }],
  ] as const)('makes none of %s', (_, list, fields) => {
    expect(factFrom(list, fields, null)).toBeNull()
  })
  it('asks for what can be wrong in the chosen way, and for the whole of what is missing', () => {
    const names = (list: FactList, wrong: Wrong) =>
      fieldsFor(list, {})
        .filter((field) => asksFor(field, wrong))
        .map(({ name }) => name)
    expect(names('routes', 'wrong-category')).toEqual(['kind', 'channel'])
    expect(names('routes', 'wrong-name')).toEqual(['target', 'count', 'unit'])
    expect(names('routes', 'missing')).toEqual(['kind', 'channel', 'target', 'count', 'unit'])
    expect(names('data', 'not-collected')).toEqual([])
    expect(names('facts', 'other')).toEqual(['value'])
  })
  it('offers a way to be wrong only where a field or passage can be', () => {
    expect(wrongsFor('data')).toEqual(['not-collected', 'wrong-category', 'wrong-name', 'wrong-quote', 'other'])
    expect(wrongsFor('permissions')).toEqual(['not-collected', 'wrong-category', 'wrong-quote', 'other'])
    expect(wrongsFor('facts')).toEqual(['not-collected', 'wrong-name', 'wrong-quote', 'other'])
    expect(wrongsFor('notStated')).toEqual(['wrong-category', 'wrong-quote', 'other'])
  })
})
