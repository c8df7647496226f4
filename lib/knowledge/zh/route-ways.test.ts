import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { contactReference, ownWords } from './route-ways.ts'

describe.each(ownWords)('own words: $id', ({ pattern, cue, hits, misses }) => {
  it.each(hits)('%s', (text) => expect(fold(text).includes(cue) && pattern.exec(fold(text))?.groups?.words).toBeTruthy())
  it.each(misses)('not %s', (text) => expect(pattern.test(fold(text))).toBe(false))
})

describe('pointers to the contact details', () => {
  it.each(['您可以通过文末联系方式与我们联系', '您可以与我们的个人信息保护专职部门联系', '请通过我们的个人信息保护团队提出删除请求'])(
    '%s',
    (text) => expect(contactReference.test(fold(text))).toBe(true),
  )
  it.each(['我们的个人信息保护部门负责安全事件', '您可以联系我们'])('not %s', (text) =>
    expect(contactReference.test(fold(text))).toBe(false),
  )
})
