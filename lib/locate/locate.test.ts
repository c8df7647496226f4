import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractPage } from '../extract/page.ts'
import { decode } from '../../scripts/lib/decode.ts'
import { parse } from '../../scripts/lib/parse.ts'
import { findQuote } from './find.ts'
import { pageText } from './page-text.ts'
import { piecesOf } from './ranges.ts'
import { squeeze } from './squeeze.ts'

/** The words that would be highlighted, a piece a node; null when the quote is lost. */
function found(html: string, quote: string, before = '', after = ''): string[] | null {
  const page = pageText(parse(html))
  const place = findQuote(page.text, { quote, before, after })
  return place && piecesOf(page, place.start, place.end).map(({ node, start, end }) => node.data.slice(start, end))
}

describe('a quote', () => {
  it.each<[string, string, string, string[]]>([
    ['in one node', '<p>我们会收集您的精确位置和骑行轨迹。</p>', '收集您的精确位置和骑行轨迹', ['收集您的精确位置和骑行轨迹']],
    [
      'across elements',
      '<p>我们会<b>收集您的</b>精确<i>位置</i>信息用于导航</p>',
      '收集您的精确位置信息用于导航',
      ['收集您的', '精确', '位置', '信息用于导航'],
    ],
    [
      'whatever the white space',
      '<p>收集您的\n   精确 位置信息用于导航</p>',
      '收集您的精确位置信息 用于导航',
      ['收集您的\n   精确 位置信息用于导航'],
    ],
    [
      'across table cells',
      '<table><tr><td>极光推送 SDK</td><td>设备标识符</td></tr></table>',
      '极光推送 SDK\t设备标识符',
      ['极光推送 SDK', '设备标识符'],
    ],
    [
      'around a button',
      '<p>写信到 privacy@a.example<button>复制</button> 办理注销</p>',
      'privacy@a.example 办理注销',
      ['privacy@a.example', '办理注销'],
    ],
    [
      'in a section that is not shown',
      '<div style="display:none"><details><p>您可以在设置中注销您的账号</p></details></div>',
      '您可以在设置中注销您的账号',
      ['您可以在设置中注销您的账号'],
    ],
  ])('is found %s', (_name, html, quote, pieces) => {
    expect(found(html, quote)).toEqual(pieces)
  })

  it.each([
    ['a word is another', '<p>我们会收集您的大致位置用于推荐</p>', '收集您的精确位置用于推荐'],
    ['the order is another', '<p>位置信息我们会收集用于导航服务</p>', '我们会收集位置信息用于导航服务'],
    ['it is empty', '<p>我们</p>', ' \n'],
  ])('is lost when %s: never a look-alike', (_name, html, quote) => {
    expect(found(html, quote)).toBeNull()
  })

  it('is told from its twins by what stands around it', () => {
    const html = '<p>第三方甲：收集设备标识符，用于推送。</p><p>第三方乙：收集设备标识符，用于统计。</p>'
    const page = pageText(parse(html))
    const at = (before: string, after: string) => findQuote(page.text, { quote: '收集设备标识符', before, after })?.start
    expect(at('第三方乙：', '，用于统计。')).toBe(page.text.lastIndexOf('收集设备标识符'))
    expect(at('第三方甲：', '，用于推送。')).toBe(page.text.indexOf('收集设备标识符'))
  })

  it('that is short is lost when nothing around it is left', () => {
    const html = '<p>点击相机拍摄</p>'
    expect(found(html, '相机', '我们申请的权限包括', '用于扫码')).toBeNull()
    expect(found('<p>我们申请的权限包括相机，用于扫码</p>', '相机', '我们申请的权限包括', '用于扫码')).toEqual(['相机'])
  })
})

const folder = '../shared/pages/zh-policy'
describe.skipIf(!existsSync(folder))('on real pages', () => {
  it.each(existsSync(folder) ? readdirSync(folder) : [])('every line of %s is found where it stands', (name) => {
    const html = decode(readFileSync(`${folder}/${name}`))
    const { text, blocks } = extractPage(parse(html), { url: null })
    const page = pageText(parse(html))
    for (const { start, end } of blocks) {
      const quote = text.slice(start, end)
      const place = findQuote(page.text, { quote, before: text.slice(Math.max(0, start - 64), start), after: text.slice(end, end + 64) })
      expect(place, quote).not.toBeNull()
      if (!place) continue
      const shown = piecesOf(page, place.start, place.end).map((piece) => piece.node.data.slice(piece.start, piece.end))
      expect(squeeze(shown.join(''))).toBe(squeeze(quote))
    }
  })
})
