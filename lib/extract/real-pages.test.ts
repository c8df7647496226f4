/** Real pages: that nothing of a policy is lost, checked against the page by a way of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyWords } from '../knowledge/detect/page-parts.ts'
import { fold } from '../text/fold.ts'
import { decode } from '../../scripts/lib/decode.ts'
import { documentOf, documentOfHtml } from '../../scripts/lib/documents.ts'
import { parse } from '../../scripts/lib/parse.ts'
import { expectSound } from '../../tests/fixtures/invariants.ts'

const shared = '../shared'
const squeeze = (text: string) => text.replace(/[\s\u200b]+/gu, '')
const contents = (path: string) => decode(readFileSync(path))
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [])
const policies = ['zh-policy', 'zht-policy', 'en-policy', 'privacy-child', 'combined', 'sdk-list'].flatMap((kind) =>
  filesIn(`${shared}/pages/${kind}`),
)
const others = ['zh-negative', 'en-negative', 'shell'].flatMap((kind) => filesIn(`${shared}/pages/${kind}`))
const tables = filesIn(`${shared}/tables`).filter((path) => /\d\.(?:html|md)$/u.test(path))

/** Paragraphs, items and headings of a page, outside of what is plainly the site's. */
function paragraphs(document: Document): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('p, li, h1, h2, h3, h4, td, th')) {
    if (element.closest('nav, footer, header, aside, script, style, noscript, [role=navigation], [role=alertdialog]')) continue
    if (element.querySelector('p, li, td, div, br, button, script, style, noscript')) continue
    const words = squeeze(element.textContent ?? '')
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + squeeze(link.textContent ?? '').length, 0)
    if (words.length >= 20 && linked * 2 < words.length && policyWords.test(fold(words))) found.push(words)
  }
  return found
}

describe.skipIf(policies.length === 0)('real policies', () => {
  it.each(policies)('%s is complete', (path) => {
    const html = contents(path)
    const document = documentOfHtml(html, null)
    expectSound(document)
    expect(document.kept).toBeGreaterThan(0.98)
    const text = squeeze(document.text)
    const all = paragraphs(parse(html))
    const lost = all.filter((words) => !text.includes(words))
    expect(lost.slice(0, 5), `${lost.length} of ${all.length} paragraphs lost`).toEqual([])
  })

  it('leave the site around them out', () => {
    const text = documentOfHtml(contents(`${shared}/pages/en-policy/002.html`), null).text
    expect(text).toContain('Personal Data We Collect')
    expect(text).not.toContain('Skip to main content')
    expect(text).not.toContain('GitHub Community Guidelines\n')
  })
})

describe.skipIf(others.length === 0)('other real pages', () => {
  it.each(others)('%s gives a sound document', (path) => {
    expectSound(documentOfHtml(contents(path), null))
  })
})

describe.skipIf(tables.length === 0)('real tables', () => {
  it.each(tables)('%s keeps every cell', (path) => {
    const document = documentOf(path, contents(path))
    expectSound(document)
    const markup = contents(path).match(/<table[\s>][\s\S]*?<\/table>/giu) ?? []
    expect(document.tables.length).toBeGreaterThanOrEqual(markup.length)
    const text = squeeze(document.text)
    for (const table of markup)
      for (const cell of parse(table).querySelectorAll('td, th')) {
        for (const script of cell.querySelectorAll('script, style')) script.remove()
        expect(text).toContain(squeeze(cell.textContent ?? ''))
      }
    for (const table of document.tables)
      expect(
        table.rows[0]?.every((cell) => cell.header),
        'the columns have names',
      ).toBe(true)
  })

  it('with nested spans repeat what is merged', () => {
    const { text, tables: found } = documentOf('021.html', contents(`${shared}/tables/021.html`))
    const rows = found[0]?.rows ?? []
    expect(rows).toHaveLength(56)
    const vendors = rows.slice(1).map((row) => text.slice(row[5]?.start, row[5]?.end))
    expect(vendors.every((vendor) => vendor !== '')).toBe(true)
  })
})
