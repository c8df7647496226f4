import { describe, expect, it } from 'vitest'
import { comparable, extend, nothing, toggle, toggleAll } from './selection.ts'

const shown = ['a', 'b', 'c', 'd']
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('')

describe('choosing policies', () => {
  it('chooses one and lets it go', () => {
    const one = toggle(nothing, 'b')
    expect(chosen(one)).toBe('b')
    expect(chosen(toggle(one, 'b'))).toBe('')
    expect(chosen(nothing)).toBe('')
  })
  it.each([
    ['down', 'b', 'd', 'bcd'],
    ['up', 'c', 'a', 'abc'],
    ['to itself', 'b', 'b', 'b'],
    ['from a row that is not shown', 'x', 'c', 'cx'],
  ])('draws a range %s', (_, from, to, all) => {
    expect(chosen(extend(toggle(nothing, from), shown, to))).toBe(all)
  })
  it('chooses all shown on top of what is chosen elsewhere, and lets them all go', () => {
    const all = toggleAll(toggle(nothing, 'x'), shown)
    expect(chosen(all)).toBe('abcdx')
    expect(chosen(toggleAll(all, shown))).toBe('x')
  })
  it.each([
    [0, 'few'],
    [1, 'few'],
    [2, null],
    [6, null],
    [7, 'many'],
  ])('%d to compare: %s', (count, reason) => {
    expect(comparable(count)).toBe(reason)
  })
})
