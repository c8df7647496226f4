import { describe, expect, it } from 'vitest'
import { resolveGrid, type RawCell } from './grid.ts'

const cell = (content: string, colspan = 1, rowspan = 1): RawCell<string> => ({ content, colspan, rowspan })
const shown = (rows: RawCell<string>[][]) =>
  resolveGrid(rows, () => '·').map((row) => row.map(({ content, merged }) => (merged ? content.toLowerCase() : content)).join(''))

describe('resolveGrid (merged places in small letters)', () => {
  it.each<[string, RawCell<string>[][], string[]]>([
    [
      'plain rows',
      [
        [cell('A'), cell('B')],
        [cell('C'), cell('D')],
      ],
      ['AB', 'CD'],
    ],
    ['a cell over two rows', [[cell('A', 1, 2), cell('B')], [cell('C')]], ['AB', 'aC']],
    ['a cell over two columns', [[cell('A', 2)], [cell('B'), cell('C')]], ['Aa', 'BC']],
    ['spans inside spans', [[cell('A', 1, 3), cell('B', 1, 2), cell('C')], [cell('D')], [cell('E'), cell('F')]], ['ABC', 'abD', 'aEF']],
    ['rowspan 0 runs to the end', [[cell('A', 1, 0), cell('B')], [cell('C')], [cell('D')]], ['AB', 'aC', 'aD']],
    ['a span longer than the table ends with it', [[cell('A', 1, 9), cell('B')], [cell('C')]], ['AB', 'aC']],
    ['rows of different length are filled up', [[cell('A'), cell('B'), cell('C')], [cell('D')]], ['ABC', 'D··']],
    ['where spans meet, the first one keeps its place', [[cell('A'), cell('B', 1, 2)], [cell('C', 2)]], ['AB', 'Cb']],
  ])('%s', (_name, rows, expected) => {
    expect(shown(rows)).toEqual(expected)
  })

  it('a hostile span does not make an endless table', () => {
    expect(resolveGrid([[cell('A', 1e9, 1e9)]], () => '')[0]).toHaveLength(1000)
  })
})
