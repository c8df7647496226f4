import { expect, it } from 'vitest'
import { parse } from '../../scripts/lib/parse.ts'
import { expectSound, random } from '../../tests/fixtures/invariants.ts'
import { extractPage } from './page.ts'
import { readText } from './plain.ts'

const tags =
  'p div span b h1 h3 ul ol li table tr td th thead tbody caption nav footer section details summary dialog pre br a button iframe textarea form'.split(
    ' ',
  )
const words = [
  '我们收集您的手机号',
  '隐私政策',
  ' ',
  '\n',
  '\t',
  '信',
  'SDK',
  '\u00a0',
  '\u200b',
  '。',
  '&amp;',
  '2026年1月1日',
  '🚲',
  '用户',
  'a@b.cn',
]
const attributes = [
  '',
  ' class="nav"',
  ' id="footer"',
  ' style="display:block"',
  ' style="white-space:pre"',
  ' colspan="2"',
  ' rowspan="3"',
  ' rowspan="0"',
  ' colspan="99999"',
  ' href="/x"',
  ' role="table"',
  ' role="row"',
  ' role="cell"',
  ' srcdoc="&lt;p&gt;我们收集您的位置。"',
]

it('every page gives a sound document with only words of the page', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed)
    const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
    const node = (depth: number): string => {
      if (depth === 0 || next() < 0.35) return pick(words)
      const tag = pick(tags)
      const inner = Array.from({ length: Math.floor(next() * 5) }, () => node(depth - 1)).join('')
      return next() < 0.05 ? `<${tag}${pick(attributes)}>${inner}` : `<${tag}${pick(attributes)}>${inner}</${tag}>`
    }
    const html = Array.from({ length: 8 }, () => node(6)).join('')
    const page = parse(html)
    const before = page.toString()
    const document = extractPage(page, { url: null, frames: (frame) => parse(frame.getAttribute('srcdoc') ?? '') })
    try {
      expectSound(document)
      expect(page.toString(), 'the page is not changed').toBe(before)
    } catch (error) {
      throw new Error(`seed ${seed}: ${html}`, { cause: error })
    }
  }
})

it('every text gives a sound document, and loses nothing but marks', () => {
  const pieces = [
    '**',
    '__',
    '|',
    '---',
    '\n',
    '\r\n',
    '# ',
    '## ',
    '- ',
    '1. ',
    '[',
    '](',
    ')',
    '<',
    '>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '甲',
    '乙丙',
    ' ',
    '\\',
    '<br>',
    '<a href="x">',
    '</a>',
    '\ufeff',
  ]
  for (let seed = 1; seed <= 2000; seed++) {
    const next = random(seed)
    const source = Array.from({ length: 40 }, () => pieces[Math.floor(next() * pieces.length)]).join('')
    const han = (text: string) => text.replace(/\P{Script=Han}/gu, '')
    for (const markdown of [false, true]) {
      const document = readText(source, { title: '', url: null, ...(markdown && { parse }) })
      try {
        expectSound(document)
        if (!markdown) expect(han(document.text)).toBe(han(source))
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(source)}`, { cause: error })
      }
    }
  }
})
