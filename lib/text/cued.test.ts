import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { numberings } from '../knowledge/zh/numbering.ts'
import { cued, possible } from './cued.ts'
import { fold } from './fold.ts'
import { neededWords } from './needed-words.ts'

describe('the words that a pattern needs', () => {
  it.each([
    [/注销|删除(?:账号|数据)/u, ['注销', '删除账号', '删除数据']],
    [/撤[回销]/u, ['撤回', '撤销']],
    [/[^,。]{0,8}权限$/u, ['权限']],
    [/(?<!不)收集(?!人)/u, ['收集']],
    [/\d{1,3}个工作日/u, ['个工作日']],
    [/(?:短信)?验证码/u, ['验证码', '短信验证码']],
    [/[a-c]\d/u, ['a', 'b', 'c']],
    [/web beacon/u, ['beacon']],
    [/a\.b/u, ['a.b']],
  ])('%s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words)
  })

  it.each([[/\d+/u], [/(?:账号)?/u], [/账号|\p{Script=Han}/u], [/[^,]/u], [/cookie/iu]])('%s: nothing can be said', (pattern) => {
    expect(neededWords(pattern)).toBeUndefined()
  })

  it('stand in every match, for all patterns of the knowledge on all samples', async () => {
    const folder = join(import.meta.dirname, '../knowledge/zh')
    const patterns: RegExp[] = []
    const collect = (value: unknown) => {
      if (value instanceof RegExp) patterns.push(new RegExp(value.source, value.flags.replace(/[gy]/gu, '')))
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect)
    }
    for (const file of readdirSync(folder))
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) Object.values((await import(join(folder, file))) as object).forEach(collect)
    const samples = join(import.meta.dirname, '../../tests/samples')
    const texts = readdirSync(samples)
      .filter((file) => /\.(?:txt|md|html)$/u.test(file))
      .flatMap((file) => fold(readFileSync(join(samples, file), 'utf8')).split(/(?<=[。;\n])/u))
    let matches = 0
    for (const pattern of patterns) {
      const words = neededWords(pattern)
      if (!words) continue
      for (const text of texts) {
        if (!pattern.test(text)) continue
        matches++
        if (!words.some((word) => text.includes(word))) expect.fail(`${String(pattern)} matches “${text}” without ${words.join('|')}`)
      }
    }
    expect(patterns.length).toBeGreaterThan(500)
    expect(matches).toBeGreaterThan(1000)
  })
})

describe('cued patterns', () => {
  const patterns = { leaves: /注销|退出/u, number: /\d/u, takes: /收集[^,]{0,8}信息/u }
  it('answer as the patterns themselves do, whatever was asked before', () => {
    const asked = cued(patterns)
    for (const text of ['我们收集您的信息', '注销', '第3条', '', '注销', '收集'])
      for (const [name, pattern] of Object.entries(patterns)) {
        const one = asked[name as keyof typeof patterns]
        expect(one.test(text)).toBe(pattern.test(text))
        expect(one.exec(text)).toEqual(pattern.exec(text))
      }
  })

  it('are named in order, with those of which nothing is known', () => {
    const find = possible(Object.values(patterns))
    expect(find('收集并注销')).toEqual([0, 1, 2])
    expect(find('无')).toEqual([1])
  })
})

it.each(numberings)('the numbering $id begins with none but its starts', ({ pattern, starts }) => {
  const characters = '一二十百第(〔0189①⑴㈠❶ivxahz•●*-·、.,)部分章条节 '
  for (const a of characters)
    for (const b of characters)
      for (const c of characters) {
        pattern.lastIndex = 0
        if (pattern.test(a + b + c)) expect(starts.test(a)).toBe(true)
      }
})
