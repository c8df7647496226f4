import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../../lib/card/reading-time.ts'
import { paragraphsOf } from '../../../lib/text/paragraphs.ts'
import { hashOf, parseHash } from '../../../components/library/routes.ts'
import { spreadOf } from '../../../components/library/spread-parts.ts'
import { markRuns } from '../../../components/parts/marks.ts'
import { safeLink } from '../../../components/parts/safe-link.ts'
import { summary } from '../../fixtures/summary.ts'

describe('safeLink', () => {
  it.each([
    ['https://a.example/privacy', 'a.example'],
    ['HTTP://a.example:8080/', 'a.example:8080'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://known.example@other.example/', null],
    ['www.a.example', null],
    ['https://', null],
    [null, null],
  ])('%s', (address, host) => {
    expect(safeLink(address)?.host ?? null).toBe(host)
  })
})

describe('markRuns', () => {
  it('marks every occurrence and joins what overlaps', () => {
    expect(markRuns('收集账号和账号密码', ['账号', '号密', '无'])).toEqual([
      { text: '收集', marked: false },
      { text: '账号', marked: true },
      { text: '和', marked: false },
      { text: '账号密', marked: true },
      { text: '码', marked: false },
    ])
  })
  it('loses nothing of the quote', () => {
    expect(
      markRuns('abc', ['', 'b'])
        .map((run) => run.text)
        .join(''),
    ).toBe('abc')
    expect(markRuns('', ['b'])).toEqual([])
  })
})

describe('the library’s addresses', () => {
  it.each([{ view: 'list' }, { view: 'add' }, { view: 'settings' }, { view: 'policy', id: 'a/b 条' }, { view: 'tab', tabId: 12 }] as const)(
    '$view and back',
    (view) => {
      expect(parseHash(hashOf(view))).toEqual(view)
    },
  )
  it.each(['', '#', '#/nonsense', '#/policy/', '#tab=x'])('%j is the list', (hash) => {
    expect(parseHash(hash)).toEqual({ view: 'list' })
  })
})

describe('spreadOf', () => {
  it('cuts the text into parts that follow each other', () => {
    const parts = spreadOf(summary.sections)
    expect(parts.map((part) => part.section.category).slice(0, 3)).toEqual(['collect', 'settings', 'share'])
    parts.slice(1).forEach((part, index) => expect(part.start).toBe(parts[index]?.end))
  })
  it('is empty without headings', () => {
    expect(spreadOf([])).toEqual([])
  })
})

describe('paragraphsOf', () => {
  it('keeps offsets and leaves out lines without words', () => {
    expect(paragraphsOf('a\n\n  \nbc')).toEqual([
      { start: 0, end: 1 },
      { start: 6, end: 8 },
    ])
  })
})

describe('readingMinutes', () => {
  it('reads Chinese by the character and is never nothing', () => {
    expect([readingMinutes(11_240, 'zh-Hans'), readingMinutes(96, 'zh-Hant'), readingMinutes(14_300, 'en')]).toEqual([28, 1, 10])
  })
})
