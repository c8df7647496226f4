import { expect, it } from 'vitest'
import { structure } from './index.ts'

it('does not end a sentence at the question mark inside a web address', () => {
  const text = '您可以访问https://bailu.example.cn/bye?lang=zh注销账号。还有疑问吗？请联系我们。'
  const { clauses } = structure({
    title: '',
    url: null,
    language: 'zh-Hans',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    tables: [],
    links: [],
    kept: 1,
  })
  expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
    '您可以访问https://bailu.example.cn/bye?lang=zh注销账号。',
    '还有疑问吗？',
    '请联系我们。',
  ])
})
