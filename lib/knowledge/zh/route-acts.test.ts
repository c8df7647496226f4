import { describe, expect, it } from 'vitest'
import { kindsOf, masked } from '../../facts/routes/zh/kinds.ts'
import { fold } from '../../text/fold.ts'
import { acts } from './route-acts.ts'

describe.each(acts)('act $id', ({ kind, hits, misses, pattern }) => {
  it.each(hits)(`${kind}: %s`, (text) => expect([...kindsOf(masked(fold(text)))]).toContain(kind))
  it.each(misses)('not %s', (text) => expect(pattern.test(fold(text))).toBe(false))
})

describe('masks', () => {
  it.each([
    ['done by the operator', '我们将尽快删除您的个人信息'],
    ['what follows', '注销账号后，您将无法登录'],
    ['not possible', '我们可能无法立即从备份系统中删除相应的信息'],
    ['a case, not a way', '您注销了账号'],
    ['happens to the account', '您的账号可能被注销或删除'],
    ['refusing when asked', '如您拒绝提供上述信息，将无法使用该功能'],
    ['what the question is about', '如您对注销账号有任何疑问'],
  ])('%s: %s', (_, text) => expect([...kindsOf(masked(fold(text)))]).toEqual([]))

  it('keeps offsets', () => {
    const text = fold('注销后我们将删除信息，您可以撤回同意。')
    expect(masked(text)).toHaveLength(text.length)
  })
})
