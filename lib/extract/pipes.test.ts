import { describe, expect, it } from 'vitest'
import { tallTables } from './pipes.ts'

const header = ['服务商', '|', '用途', '|', '信息', '|', '链接', '', '---|---|---|---', '']
const whole = ['松果', '|', '登录', '|', '手机号', '|', '<https://a.example>', '']
const short = ['橡果', '|', '分享', '|', '<https://b.example>', '']

const rowsOf = (lines: readonly string[]) =>
  tallTables(lines).map(({ rows }) => rows.slice(1).map((row) => row.map(([from, to]) => lines.slice(from, to).join('/'))))

describe('tables with lone bars', () => {
  it('take what a row lacks before its address from the merged cell above', () => {
    expect(rowsOf([...header, ...whole, ...short, '之后的段落。'])).toEqual([
      [
        ['松果', '登录', '手机号', '<https://a.example>'],
        ['橡果', '分享', '手机号', '<https://b.example>'],
      ],
    ])
  })

  it('end at a row that lacks cells and has no address', () => {
    expect(rowsOf([...header, ...whole, '橡果', '|', '分享', '', '之后的段落。'])).toEqual([
      [['松果', '登录', '手机号', '<https://a.example>']],
    ])
  })

  it('end before the header of the next', () => {
    expect(rowsOf([...header, ...whole, ...header, ...whole])).toHaveLength(2)
  })
})
