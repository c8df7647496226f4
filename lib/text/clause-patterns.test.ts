import { describe, expect, it } from 'vitest'
import { clausePatternList, clausePatterns } from './clause-patterns.ts'

const folded = '我们收集手机号。您可以注销账号。没有什么。'
const clauses = [
  { start: 0, end: 8 },
  { start: 8, end: 16 },
  { start: 16, end: 21 },
]
const reading = { folded, clauses }

describe('patterns asked of every clause', () => {
  const ask = clausePatterns({ takes: /收集|获取/u, cancels: /注销(?<what>账号)/u, ends: /。$/u, any: /[^。]$/u })

  it('are found where they match', () => {
    const says = ask(reading)
    expect(clauses.map((_, index) => says.takes.test(index))).toEqual([true, false, false])
    expect(clauses.map((_, index) => says.ends.test(index))).toEqual([true, true, true])
    expect(clauses.map((_, index) => says.any.test(index))).toEqual([false, false, false])
  })

  it('tell the match, counted from the start of the clause', () => {
    const match = ask(reading).cancels.exec(1)
    expect(match?.index).toBe(3)
    expect(match?.groups).toEqual({ what: '账号' })
    expect(ask(reading).cancels.exec(0)).toBeNull()
  })

  it('can match only in a clause that holds a word they need, and anywhere when they need none', () => {
    const says = ask(reading)
    expect(clauses.map((_, index) => says.cancels.can(index))).toEqual([false, true, false])
    expect(clauses.map((_, index) => says.any.can(index))).toEqual([true, true, true])
  })

  it('go by the words that are given, where these are known better', () => {
    const [pattern] = clausePatternList([{ pattern: /您.*号/u, needs: ['账号'] }])(reading)
    expect(clauses.map((_, index) => pattern!.test(index))).toEqual([false, true, false])
  })

  it('may be added when a reading has been asked before', () => {
    const [later] = clausePatternList([/什么/u])({ ...reading })
    const [same] = clausePatternList([/什么/u])(reading)
    expect([later!.test(2), same!.test(2), ask(reading).takes.test(0)]).toEqual([true, true, true])
  })
})
