import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { corpusPath, haveCorpora, readPolicies, readSentences } from '../fit/corpora.ts'
import { parseBio } from './bio.ts'
import { measureSections } from './sections.ts'
import { measureSentences } from './sentences.ts'
import { measureSpans } from './spans.ts'
import { tableOf } from './table.ts'

const bio = (...lines: string[]) => lines.join('\n') + '\n'

describe('BIO files', () => {
  it('begin a span with B or S and go on with I', () => {
    const file = bio('我\tS-handler', '收\tB-collect', '集\tI-collect', '姓\tB-data', '名\tI-data', '。\tO', '', '您\tO')
    expect(parseBio(file)).toEqual([
      {
        text: '我收集姓名。',
        spans: [
          { start: 0, end: 1, type: 'handler' },
          { start: 1, end: 3, type: 'collect' },
          { start: 3, end: 5, type: 'data' },
        ],
      },
      { text: '您', spans: [] },
    ])
  })

  it('tell neighbours of one type apart by B, and take an I that continues nothing for a beginning', () => {
    expect(parseBio(bio('甲\tB-data', '乙\tB-data', '丙\tI-share'))[0]?.spans).toEqual([
      { start: 0, end: 1, type: 'data' },
      { start: 1, end: 2, type: 'data' },
      { start: 2, end: 3, type: 'share' },
    ])
  })

  it('count characters of two code units as such', () => {
    expect(parseBio(bio('😀\tO', '甲\tB-data'))[0]?.spans).toEqual([{ start: 2, end: 3, type: 'data' }])
  })

  it('say what is wrong with a line', () => {
    expect(() => parseBio('甲 O')).toThrow('char<TAB>tag')
  })
})

describe('figures', () => {
  it('of spans need start, end and type', () => {
    const gold = parseBio(bio('甲\tB-data', '乙\tI-data', '丙\tB-share', '丁\tO'))
    const report = measureSpans(gold, () => [
      { start: 0, end: 2, type: 'data', probability: 1 },
      { start: 2, end: 3, type: 'collect', probability: 1 },
      { start: 2, end: 4, type: 'share', probability: 1 },
    ])
    expect(report.micro).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5, support: 2 })
    expect(report.labels.data?.f1).toBe(1)
    expect(report.labels.share?.f1).toBe(0)
    expect(tableOf(report)).toContain('data')
  })

  it('of topics count every label of a sentence', () => {
    const scores = Float32Array.of(1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1)
    const report = measureSentences('topics', [{ text: '', label: [0, 1] }], { topics: () => scores, risk: () => -1, important: () => 1 })
    expect(report.micro).toMatchObject({ precision: 1 / 2, recall: 1 / 2 })
    expect(report.accuracy).toBe(0)
  })

  it('of sections count characters of the innermost segment', () => {
    const policy = {
      text: '甲乙丙\n丁',
      segments: [[0, 5, 'collect'] as [number, number, 'collect'], [1, 2, 'share'] as [number, number, 'share']],
    }
    const report = measureSections([policy], () => ({
      offsets: [0, 3, 4, 5],
      outputs: Float32Array.of(1, 0, 0, 1),
      categories: ['collect', 'share'],
    }))
    expect(report.items).toBe(4)
    expect(report.accuracy).toBe(2 / 4)
  })
})

it('the shipped models take less than 500 KB together, packed', () => {
  const sizes = ['sections', 'sentences', 'spans'].map((name) => {
    const file = readFileSync(new URL(`../../lib/knowledge/models/${name}.json`, import.meta.url))
    return gzipSync(file, { level: 9 }).length
  })
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(500_000)
})

/** Floors a little below what the shipped models reach on data that they were not fitted on. */
describe.skipIf(!haveCorpora)('the shipped models', () => {
  const dev = (name: string) => readSentences(corpusPath(`capp130/${name}.jsonl`)).filter(({ split }) => split === 'dev')

  it('tell topics', () => {
    const { micro, macro } = measureSentences('topics', dev('topics'))
    expect(micro.f1).toBeGreaterThan(0.835)
    expect(macro.f1).toBeGreaterThan(0.855)
  })

  it.each([
    ['risk', 0.728],
    ['important', 0.885],
  ] as const)('tell %s sentences', (kind, floor) => {
    expect(measureSentences(kind, dev(kind)).macro.f1).toBeGreaterThan(floor)
  })

  it('tell sections', () => {
    const policies = readPolicies(corpusPath('ca4p/policies.jsonl')).filter(({ split }) => split === 'dev')
    expect(measureSections(policies).accuracy).toBeGreaterThan(0.882)
  })

  it.skipIf(!existsSync(corpusPath('ca4p/dev.bios')))('find phrases', () => {
    expect(measureSpans(parseBio(readFileSync(corpusPath('ca4p/dev.bios'), 'utf8'))).micro.f1).toBeGreaterThan(0.72)
  })
})
