import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * Every pattern in the knowledge is run over texts that would bring a super-linear one to a halt: long runs without the mark
 * that ends a sentence, made of the very words that patterns look for. `eslint-plugin-regexp` looks for the same by analysis,
 * but takes minutes over patterns of hundreds of alternatives.
 */
const folder = fileURLToPath(new URL('../../lib/knowledge/zh', import.meta.url))
const length = 20_000
/** A linear pattern takes a few milliseconds; a quadratic one would take minutes. Wide enough for a busy machine. */
const enough = 2_000

const words = [
  '我们',
  '您',
  '收集',
  '信息',
  '第三方',
  '删除',
  '注销',
  '同意',
  '提供',
  '的',
  '、',
  ',',
  '(',
  'sdk',
  '1',
  ' ',
  '-',
  '不',
  '或',
  '账号',
]
const texts = [
  '我们'.repeat(length / 2),
  '您的'.repeat(length / 2),
  ' '.repeat(length),
  '1'.repeat(length),
  '-'.repeat(length),
  '、信息'.repeat(length / 3),
  '(('.repeat(length / 2),
  Array.from({ length: length / 2 }, (_, index) => words[(index * 7 + (index >> 3)) % words.length]).join(''),
]

describe('patterns are linear', async () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const module: unknown = await import(pathToFileURL(join(folder, file)).href)
    const patterns = [...patternsIn(module)]
    if (patterns.length)
      test(`${file} (${patterns.length})`, () => {
        const slow = patterns.filter((pattern) => {
          const start = performance.now()
          for (const text of texts) {
            const whole = new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, ''))
            whole.test(text)
          }
          return performance.now() - start > enough
        })
        expect(slow.map((pattern) => `bound the gaps of ${pattern.source.slice(0, 120)}`)).toEqual([])
      })
  }
})

function* patternsIn(value: unknown, seen = new Set<unknown>()): Generator<RegExp> {
  if (value instanceof RegExp) yield value
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value)
    for (const part of Object.values(value)) yield* patternsIn(part, seen)
  }
}
