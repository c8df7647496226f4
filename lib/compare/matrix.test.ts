import { describe, expect, it } from 'vitest'
import { bare, summary } from '../../tests/fixtures/summary.ts'
import { translator } from '../../locales/index.ts'
import { csvCell } from '../export/csv.ts'
import { comparisonCsv, comparisonJson, comparisonMarkdown } from '../export/comparison.ts'
import { markdownText } from '../export/markdown.ts'
import type { JoinedList } from '../lists/joined.ts'
import type { Summary } from '../model.ts'
import { createExposure } from './exposure.ts'
import { differences, matrixOf } from './matrix.ts'

const t = translator('zh-CN')
const other: Summary = {
  ...structuredClone(summary),
  data: summary.data.filter(({ category }) => category !== 'face'),
  thirdParties: summary.thirdParties.map((party) => ({ ...party, name: party.name.toUpperCase(), data: party.data.slice(0, 1) })),
}
const two = [
  { id: 'a', name: '松果手账', summary },
  { id: 'b', name: '另一个', summary: other },
]

describe('a matrix of policies', () => {
  const matrix = matrixOf(two)
  const row = (group: string, key: string) => matrix.rows.find((one) => one.group === group && one.key === key)

  it('has a row for what any of them has, and says where one says nothing', () => {
    expect(row('data', 'face')?.cells.map(({ state }) => state)).toEqual(['stated', 'not-found'])
    expect(row('data', 'phone')?.cells.map(({ state }) => state)).toEqual(['stated', 'stated'])
  })
  it('keeps the passages of every cell', () => {
    for (const { cells } of matrix.rows)
      for (const cell of cells) if (cell.state === 'stated' && cell.terms.length > 0) expect(cell.evidence.length).toBeGreaterThan(0)
  })
  it('knows a third party under another spelling', () => {
    const parties = matrix.rows.filter(({ group }) => group === 'parties')
    expect(parties).toHaveLength(summary.thirdParties.length)
    expect(parties.every(({ cells }) => cells.every(({ state }) => state === 'stated'))).toBe(true)
  })
  it('tells the differences, and only those', () => {
    expect(differences(matrix).map(({ group }) => group)).toContain('parties')
    expect(
      differences(matrix)
        .filter(({ group }) => group === 'data')
        .map(({ key }) => key),
    ).toEqual(['face'])
    expect(differences(matrixOf([two[0]!, { ...two[0]!, id: 'c' }]))).toEqual([])
  })
  it('has no two rows of one key', () => {
    const keys = matrix.rows.map(({ group, key }) => `${group} ${key}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('takes two to six policies', () => {
    expect(() => matrixOf([two[0]!])).toThrow(RangeError)
    expect(() => matrixOf(Array.from({ length: 7 }, () => two[0]!))).toThrow(RangeError)
    expect(matrixOf(Array.from({ length: 6 }, (_, i) => ({ ...two[0]!, id: String(i) }))).policies).toHaveLength(6)
  })
  it('shows not found for a policy in which nothing was found', () => {
    const cells = matrixOf([two[0]!, { id: 'bare', name: 'bare', summary: bare }]).rows.filter(({ group }) => group === 'data')
    expect(cells.every((one) => one.cells[1]?.state === 'not-found')).toBe(true)
  })

  it('has what stands on a list of one of them, with the page that it stands on', () => {
    const evidence = [{ quote: '云台语音 SDK', start: 0, end: 8 }]
    const party = { ...summary.thirdParties[0]!, name: '云台语音 SDK', aliases: [], sdk: null, evidence }
    const list: JoinedList = {
      id: 'l1',
      kind: 'sdk-list',
      named: { title: '清单', url: null },
      url: 'https://songguo.example/list',
      read: 1,
      text: '云台语音 SDK',
      summary: { ...bare, document: { ...bare.document, title: '第三方清单' }, thirdParties: [party] },
    }
    const joined = matrixOf([{ ...two[0]!, lists: [list] }, two[1]!])
    const listed = joined.rows.find(({ label }) => label.term === 'words' && label.words === '云台语音 SDK')
    expect(listed?.cells.map(({ state }) => state)).toEqual(['stated', 'not-found'])
    expect(listed?.cells[0]?.evidence[0]?.page).toEqual({ title: '第三方清单', url: 'https://songguo.example/list' })
    expect(comparisonCsv(joined, t)).toContain('云台语音 SDK — 第三方清单')
  })

  it('is written as CSV with a line per row', () => {
    const lines = comparisonCsv(matrix, t).trimEnd().split('\r\n')
    expect(lines).toHaveLength(matrix.rows.length + 1)
    expect(lines[0]).toBe('\ufeff"","","松果手账","松果手账 · 原文","另一个","另一个 · 原文"')
  })
  it('is written as Markdown with a table per group', () => {
    const text = comparisonMarkdown(matrix, t)
    expect(text).toContain('## 第三方\n\n|  | 松果手账 | 另一个 |\n| --- | --- | --- |\n')
    for (const line of text.split('\n').filter((one) => one.startsWith('|'))) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(4)
  })
  it('is written as JSON with every passage', () => {
    expect(JSON.parse(comparisonJson(matrix))).toEqual({ kind: 'mingbai-comparison', schema: 1, ...matrix })
  })
})

describe('files that are opened in other programs', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', `"'+1"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1', `"'＝1"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['a=1', '"a=1"'],
    ['设备信息', '"设备信息"'],
  ])('%j is %s in CSV', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
  it.each([
    ['a|b', 'a\\|b'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['two\nlines', 'two lines'],
    ['1. item', '\\1. item'],
    ['https://x.example', 'https\u2060://x.example'],
  ])('%j is plain text in Markdown', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })
})

describe('exposure over saved policies', () => {
  const exposure = createExposure()
  exposure.add('a', '松果手账', summary)
  exposure.add('b', '另一个', other)
  exposure.add('c', '空', bare)
  const { policies, vendors, categories } = exposure.result()

  it('counts policies, not mentions', () => {
    expect(policies).toBe(3)
    expect(vendors.every((vendor) => vendor.policies.length === 2)).toBe(true)
  })
  it('says which data a vendor gets in how many', () => {
    const lujiao = vendors.find(({ name }) => name === '鹿角位置服务有限公司')
    expect(lujiao?.data[0]?.policies).toBe(2)
    expect(lujiao?.data.map(({ category }) => category)).toEqual(summary.thirdParties.find(({ vendor }) => vendor === lujiao?.name)?.data)
  })
  it('says which policies take a category', () => {
    expect(categories.find(({ category }) => category === 'face')?.policies).toEqual([{ id: 'a', name: '松果手账', necessity: 'optional' }])
    expect(categories.find(({ category }) => category === 'phone')?.policies.map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it('joins the legal names that the register gives to one vendor', () => {
    const party = { ...summary.thirdParties[0]!, vendor: null, sdk: 'jpush', name: '极光推送', data: [] }
    const joined = createExposure()
    joined.add('a', 'a', { ...bare, thirdParties: [party] })
    joined.add('b', 'b', { ...bare, thirdParties: [{ ...party, vendor: '深圳市和讯华谷信息技术有限公司' }] })
    expect(joined.result().vendors.map((vendor) => vendor.policies.length)).toEqual([2])
  })
})
