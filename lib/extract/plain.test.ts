import { describe, expect, it } from 'vitest'
import { parse } from '../../scripts/lib/parse.ts'
import { expectSound } from '../../tests/fixtures/invariants.ts'
import { readText } from './plain.ts'

const read = (text: string, markdown = false) => {
  const document = readText(text, { title: 'name', url: null, ...(markdown && { parse }) })
  expectSound(document)
  return document
}
const blocks = (text: string) => {
  const document = read(text)
  return document.blocks.map(({ kind, level, start, end }) => [kind, level ?? 0, document.text.slice(start, end)])
}

describe('plain text', () => {
  it('stays as it is but for line ends and a byte order mark', () => {
    expect(read('\ufeff一  二\r\n\r\n\t三　四\r五').text).toBe('一  二\n\n\t三　四\n五')
  })

  it('remembers what was marked as bold', () => {
    const words = (text: string, markdown = false) => {
      const document = read(text, markdown)
      return document.bold?.map(({ start, end }) => document.text.slice(start, end))
    }
    expect(words('# **总则**\n收集您的 **手机号** 和 __身份证号__ 。')).toEqual(['手机号', '身份证号'])
    expect(words('收集<a href="https://a.example">**昵称**</a>和<b>手机号</b>。', true)).toEqual(['昵称', '手机号'])
    expect(words('收集您的昵称。')).toBeUndefined()
  })

  it('makes every line with words a block', () => {
    expect(blocks('隐私政策\n\n  第一条 收集\n- 手机号\n  * 昵称\n1. 注册')).toEqual([
      ['paragraph', 0, '隐私政策'],
      ['paragraph', 0, '第一条 收集'],
      ['item', 1, '- 手机号'],
      ['item', 2, '* 昵称'],
      ['item', 1, '1. 注册'],
    ])
  })

  it('takes # for a heading, with or without a blank before Han, and not a hashtag', () => {
    expect(blocks('## 一、总则 ##\n###二、收集\n#tag')).toEqual([
      ['heading', 2, '一、总则'],
      ['heading', 3, '二、收集'],
      ['paragraph', 0, '#tag'],
    ])
  })

  it('keeps link syntax in the text and knows the address of the words', () => {
    const { text, links } = read('见[《清单》](https://a.example/list)和<https://b.example>。')
    expect(text).toBe('见[《清单》](https://a.example/list)和<https://b.example>。')
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['《清单》', 'https://a.example/list'],
      ['https://b.example', 'https://b.example'],
    ])
  })

  it('takes no HTML in it for markup', () => {
    expect(read('输入 <table> 标签').text).toBe('输入 <table> 标签')
  })

  it('is one block when it is one line', () => {
    const document = read(`某应用隐私政策更新日期：2026年1月1日${'我们收集您的信息。'.repeat(300)}`)
    expect(document.blocks).toHaveLength(1)
    expect(document.title).toBe('某应用隐私政策')
  })

  it('falls back to the name it was given', () => {
    expect(read('你好。').title).toBe('name')
  })
})

describe('pipe tables', () => {
  it('become grids with a header row; the delimiter row is no block', () => {
    const { text, tables, blocks } = read('**安卓**\n\n| 名称 | 用途 |\n| --- | --- |\n| 友盟 | 统计 |\n| 极光 |')
    expect(tables.map(({ title, rows }) => [title, rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))])).toEqual([
      [
        '安卓',
        [
          ['名称', '用途'],
          ['友盟', '统计'],
          ['极光', ''],
        ],
      ],
    ])
    expect(tables[0]?.rows[0]?.every((cell) => cell.header)).toBe(true)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'row', 'row', 'row'])
  })
})

describe('HTML in Markdown', () => {
  const markdown =
    '# SDK 目录\n\n<div class="x">说明<br>第二行 <a href="https://c.example">官网</a></div>\n\n##### 主要\n<table><tr><th>名称</th><th>用途</th></tr><tr><td>友盟</td><td>统计</td></tr></table>\n尾'
  const document = read(markdown, true)

  it('loses its tags, and tables are read as those of a page', () => {
    expect(document.text.split('\n').filter((line) => line !== '')).toEqual([
      '# SDK 目录',
      '说明',
      '第二行 官网',
      '##### 主要',
      '名称\t用途',
      '友盟\t统计',
      '尾',
    ])
    expect(document.tables.map(({ title, rows }) => [title, rows.length])).toEqual([['主要', 2]])
  })

  it('keeps the addresses of links', () => {
    expect(document.links.map(({ start, end, href }) => [document.text.slice(start, end), href])).toEqual([['官网', 'https://c.example']])
  })
})
