import { describe, expect, it } from 'vitest'
import { firstOf } from './sorted.ts'
import { lazy, oncePer } from './once.ts'
import { Trie } from './trie.ts'
import { wordLists } from './word-lists.ts'

describe('word lists', () => {
  const lists = [['账号', '注销账号'], ['cookie'], ['号码', '账'], ['不会出现']]
  const found = wordLists(lists)

  it.each([
    ['注销账号', [0, 2]],
    ['使用cookie和号码', [1, 2]],
    ['什么都没有', []],
  ])('of %s: those with a word in it, each once and in order', (text, places) => {
    expect(found(text)).toEqual(places)
  })

  it('a word that reaches out of the passage does not count', () => {
    expect(found('我的cookie', 0, 7)).toEqual([])
    expect(found('我的cookie', 3)).toEqual([])
    expect(found('我的cookie', 2, 8)).toEqual([1])
  })

  it('find what asking for every word finds', () => {
    const alphabet = [...'账号注销码cookie不']
    let seed = 7
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: random(14) }, () => alphabet[random(alphabet.length)]).join('')
      const plain = lists.flatMap((words, index) => (words.some((word) => text.includes(word)) ? [index] : []))
      expect(found(text)).toEqual(plain)
    }
  })
})

describe('a trie', () => {
  it('leads along its words and nowhere else', () => {
    const words = ['设备', '设备号', 'imei', '\uffff']
    const trie = new Trie(words)
    const ends = new Map(words.map((word) => [trie.add(word), word]))
    expect(ends.size).toBe(words.length)
    const walk = (text: string) => [...text].reduce((node, unit, at) => (node || at === 0 ? trie.step(node, unit.charCodeAt(0)) : 0), 0)
    for (const word of words) expect(ends.get(walk(word))).toBe(word)
    expect(walk('设施')).toBe(0)
    expect(walk('imeis')).toBe(0)
    expect(ends.has(walk('ime'))).toBe(false)
  })
})

describe('what is made once', () => {
  it('lazily: not before it is asked for, and then never again, be it undefined', () => {
    let made = 0
    const value = lazy(() => {
      made++
      return undefined
    })
    expect(made).toBe(0)
    value()
    value()
    expect(made).toBe(1)
  })

  it('per key', () => {
    const made: object[] = []
    const per = oncePer((key: object) => made.push(key))
    const [a, b] = [{}, {}]
    expect([per(a), per(b), per(a)]).toEqual([1, 2, 1])
  })
})

it('firstOf finds the first for which it holds', () => {
  const sorted = [1, 3, 3, 8]
  expect(firstOf(4, (index) => sorted[index]! >= 3)).toBe(1)
  expect(firstOf(4, (index) => sorted[index]! >= 9)).toBe(4)
  expect(firstOf(0, () => true)).toBe(0)
})
