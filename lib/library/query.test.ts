import { describe, expect, it } from 'vitest'
import { everything, hashOfQuery, narrows, parseQuery, sorts, type ListQuery } from './query.ts'

const queries: [string, Partial<ListQuery>][] = [
  ['everything', {}],
  ['words with signs of their own', { text: 'a&b=c #1/2?' }],
  ['Chinese words', { text: '人脸 注销' }],
  ['a kind, an SDK and both switches', { kind: 'face', sdk: '=青柚&推送', noCancel: true, changed: true }],
  ['an order turned round, on the third page', { sort: 'name', reverse: true, page: 3 }],
]

describe('the address of the list', () => {
  it.each(queries)('keeps %s', (_, part) => {
    const query = { ...everything, ...part }
    expect(parseQuery(hashOfQuery(query))).toEqual(query)
  })
  it('is short where nothing is asked for', () => {
    expect(hashOfQuery(everything)).toBe('#/')
    expect(hashOfQuery({ ...everything, text: '  ' })).toBe('#/')
  })
  it.each(['', '#', '#/', '#/policy/x?q=a', '#/?sort=colour&page=-3&cancel=yes', '#/?page=1e400', '#/?q=%E0%A4%A'])(
    '%j is read without harm',
    (hash) => {
      expect(sorts).toContain(parseQuery(hash).sort)
      expect(parseQuery(hash)).toMatchObject({ page: 1, noCancel: false, kind: null })
    },
  )
  it('knows what narrows: an order and a page do not', () => {
    expect(narrows({ ...everything, sort: 'name', reverse: true, page: 2 })).toBe(false)
    for (const part of [{ text: 'a' }, { kind: 'face' }, { sdk: 'x' }, { noCancel: true }, { changed: true }])
      expect(narrows({ ...everything, ...part })).toBe(true)
  })
})
