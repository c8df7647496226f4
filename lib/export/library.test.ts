import { describe, expect, it } from 'vitest'
import { row } from '../../tests/fixtures/library.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { translator } from '../../locales/index.ts'
import { Summary } from '../model.ts'
import { libraryWriter } from './library.ts'

const write = (kind: 'json' | 'csv' | 'md', locale: 'zh-CN' | 'en' = 'en', rows = [row]) => {
  const writer = libraryWriter(kind, translator(locale))
  return writer.head() + rows.map((one) => writer.policy({ row: one, summary })).join('')
}

describe('saved policies as a file', () => {
  it('JSON is a summary a line, as the command line prints it', () => {
    const lines = write('json', 'en', [row, row]).trimEnd().split('\n')
    expect(lines.map((line) => Summary.parse(JSON.parse(line)))).toEqual([summary, summary])
  })
  it('CSV has a line of heads and as many cells in each row', () => {
    const [head = '', first = ''] = write('csv').split('\r\n')
    expect(head.startsWith('\ufeff"Product"')).toBe(true)
    const cells = (line: string) => line.match(/"(?:[^"]|"")*"/gu) ?? []
    expect(cells(first)).toHaveLength(cells(head).length)
    expect(first).toContain(row.operator)
  })
  it('a name that a spreadsheet would calculate stays text', () => {
    expect(write('csv', 'en', [{ ...row, product: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`)
  })
  it('Markdown has a section a policy, and nothing of a policy is markup', () => {
    const text = write('md', 'zh-CN', [row, { ...row, product: '# <b>[x](y)|' }])
    expect(text.match(/^## /gmu)).toHaveLength(2)
    expect(text).toContain(String.raw`## \# \<b\>\[x\](y)\|`)
  })
})
