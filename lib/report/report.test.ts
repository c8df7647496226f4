import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { summary } from '../../tests/fixtures/summary.ts'
import { locales, translator } from '../../locales/index.ts'
import { contradictionIn, contradictionLetter } from './contradiction.ts'
import { contradiction, errorReport, mistake, reportOf } from './example.ts'
import { LONGEST_ISSUE, LONGEST_MAIL, issueLink, mailLink } from './links.ts'
import { passageAt } from './passage.ts'
import { reportText, reportTitle } from './plain.ts'
import { readReport, readReports } from './read.ts'

const quote = '申请成为手账作者时，我们会收集您的身份证正反面照片、身份证号和人脸信息，用于核对身份'
const report = reportOf(mistake({ quote, wrong: 'not-collected', said: { list: 'data', category: 'face' }, note: '只是示例' }))
const reports = [
  report,
  contradiction('sharing-denied-vs-sdk', '我们不会向任何第三方共享您的个人信息', '更多第三方见《第三方信息共享清单》'),
  errorReport(),
]

describe('the file of a report', () => {
  it.each(reports)('about $about comes back as it was', (one) => {
    expect(readReport(JSON.stringify(one))).toEqual({ ok: true, report: one })
  })
  it('is what the documentation shows', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(readFileSync('docs/reports.md', 'utf8')) ?? []
    expect(readReport(example)).toMatchObject({ ok: true, report: { about: 'card' } })
  })
  it('may leave out the address', () => {
    expect(readReport(JSON.stringify({ ...report, url: null })).ok).toBe(true)
  })
  it('of version 1 is read: a contradiction did not name its policy yet', () => {
    const older = Object.fromEntries(Object.entries(reports[1]!).filter(([key]) => key !== 'policy' && key !== 'values'))
    expect(readReport(JSON.stringify({ ...older, schema: 1 }))).toEqual({ ok: true, report: { ...reports[1], values: [], policy: null } })
    expect(readReport(JSON.stringify({ ...report, schema: 1 }))).toEqual({ ok: true, report })
  })
  it('of an older version is read by the steps up to the present one, or refused when one is missing', () => {
    const old = { ...report, schema: 1, note: undefined, remark: 'old name' }
    const steps = { 1: ({ remark, ...rest }: Record<string, unknown>) => ({ ...rest, note: remark }) }
    expect(readReport(JSON.stringify(old), steps)).toMatchObject({ ok: true, report: { note: 'old name' } })
    expect(readReport(JSON.stringify(old), {})).toMatchObject({ ok: false, path: 'schema' })
  })
  it('may hold a list, each of its reports for itself', () => {
    const [first, second, third] = readReports(JSON.stringify([report, { ...report, note: 1 }, 'x']))
    expect(first).toEqual({ ok: true, report })
    expect(second).toMatchObject({ ok: false, path: '[1].note' })
    expect(third).toMatchObject({ ok: false, path: '[2]' })
    expect(readReports(JSON.stringify(report))).toEqual([{ ok: true, report }])
    expect(readReports('[]')).toMatchObject([{ ok: false, path: '' }])
  })

  const broken = (edit: (raw: Record<string, unknown> & { mistakes: Record<string, unknown>[] }) => void) => {
    const raw = JSON.parse(JSON.stringify(report)) as Parameters<typeof edit>[0]
    edit(raw)
    return JSON.stringify(raw)
  }
  it.each([
    ['no JSON', 'not json', ''],
    ['a list', '[]', ''],
    ['another file', '{"kind":"backup"}', 'kind'],
    ['a newer version', broken((raw) => (raw['schema'] = 99)), 'schema'],
    ['no version', broken((raw) => (raw['schema'] = '1')), 'schema'],
    ['no mistakes', broken((raw) => (raw.mistakes = [])), 'mistakes'],
    ['an unknown category', broken((raw) => (raw.mistakes[0]!['said'] = { list: 'data', category: 'aura' })), 'mistakes[0].said.category'],
    [
      'a quote that is a number',
      broken((raw) => (raw.mistakes[0]!['passage'] = { before: '', quote: 1, after: '', start: 0 })),
      'mistakes[0].passage.quote',
    ],
    ['an address that is a script', broken((raw) => (raw['url'] = 'javascript:alert(1)')), 'url'],
    ['a field that is none', broken((raw) => (raw['path'] = '../../etc/passwd')), 'path'],
    ['a prototype', JSON.stringify(report).replace('"kind"', '"__proto__":{"x":1},"kind"'), '__proto__'],
    ['an escape for the terminal', broken((raw) => (raw['note'] = '\u001b]0;x\u0007')), 'note'],
    ['a direction override', broken((raw) => (raw['note'] = '\u202egnp.exe')), 'note'],
    ['too much', ' '.repeat(2_000_001), ''],
    ['too deep', `{"kind":"mingbai-report","schema":2,"about":"card","mistakes":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, 'created'],
    ['a way out of the folder as its time', broken((raw) => (raw['created'] = '../../x')), 'created'],
    ['markup as its address', broken((raw) => (raw['url'] = '"><img src=x onerror=alert(1)>')), 'url'],
    ['an inherited name as its kind', broken((raw) => (raw['about'] = 'toString')), 'about'],
    ['a name hidden behind an isolate', broken((raw) => (raw.mistakes[0]!['note'] = '\u2067x')), 'mistakes[0].note'],
  ])('is refused with the path of the field: %s', (_, contents, path) => {
    expect(readReport(contents)).toMatchObject({ ok: false, path })
  })
})

describe('a passage', () => {
  it('has up to 200 characters on each side and breaks no character', () => {
    const text = `${'前'.repeat(300)}😀${'后'.repeat(199)}引文${'x'.repeat(300)}`
    const start = text.indexOf('引文')
    expect(passageAt(text, { quote: '引文', start, end: start + 2 })).toMatchObject({ before: '后'.repeat(199), after: 'x'.repeat(200) })
  })
  it('of words that no report takes is narrowed to its longest part without, which still stands exactly there', () => {
    const text = '我们收集\u202e您的人脸信息用于核对身份\u202c。'
    const passage = passageAt(text, { quote: text, start: 0, end: text.length })
    expect(passage).toMatchObject({ before: '我们收集 ', quote: '您的人脸信息用于核对身份', start: 5 })
    expect(passageAt('\u202e\u0007', { quote: '\u202e\u0007', start: 0, end: 2 })).toBeNull()
    const long = '很'.repeat(5000)
    expect(passageAt(long, { quote: long, start: 0, end: 5000 })?.quote.length).toBe(4000)
  })
  it('is none where the quote does not stand', () => {
    expect(passageAt('abc', { quote: 'b', start: 0, end: 1 })).toBeNull()
  })
})

describe('what leaves the machine, if its writer wants it to', () => {
  it.each(locales.flatMap((locale) => reports.map((one) => [locale, one] as const)))('is all in the text (%s)', (locale, one) => {
    const text = reportText(one, translator(locale))
    for (const words of [one.browser, one.versions.rules, one.created, one.url ?? '']) expect(text).toContain(words)
    if (one.about === 'card') expect(text).toContain(quote)
    if (one.about === 'contradiction') for (const passage of one.passages) expect(text).toContain(passage.quote)
    if (one.about === 'error') expect(text).toContain(one.error.stack)
    expect(text).not.toMatch(/\{\w+\}|undefined/u)
    expect(reportTitle(one, translator(locale)).length).toBeLessThanOrEqual(160)
  })

  const long = '很长的内容😀\n'.repeat(5000)
  it('fits into an issue form, saying what was cut', () => {
    const { url, whole } = issueLink('https://t.example/new', '标题', long, 'CUT')
    expect(whole).toBe(false)
    expect(url.length).toBeLessThanOrEqual(LONGEST_ISSUE)
    expect(url.length).toBeGreaterThan(LONGEST_ISSUE - 120)
    expect(new URL(url).searchParams.get('body')).toMatch(/CUT$/u)
    expect(issueLink('https://t.example/new', 'a', 'b', 'CUT')).toEqual({ url: 'https://t.example/new?title=a&body=b', whole: true })
  })
  it('fits into a mail', () => {
    expect(mailLink('a@b.example', '主题', long, 'CUT').url.length).toBeLessThanOrEqual(LONGEST_MAIL)
    expect(mailLink('a@b.example', 's', 'x\ny', '')).toEqual({ url: 'mailto:a@b.example?subject=s&body=x%0D%0Ay', whole: true })
  })
  it.each(['a@b.example?bcc=x@y.example', 'a@b.example,c@d.example', 'no address', 'a@b.example&cc=z@z.example'])(
    'goes to nobody for the address %j',
    (to) => {
      expect(mailLink(to, 's', 'b', '').url).toBe('mailto:?subject=s&body=b')
    },
  )
})

describe('a letter about a contradiction', () => {
  it.each(locales)('has both passages (%s)', (locale) => {
    for (const addressee of ['company', 'regulator'] as const) {
      const { body, subject } = contradictionLetter(contradictionIn(summary.conflicts[0]!, summary), addressee, translator(locale))
      for (const evidence of summary.conflicts[0]!.evidence) expect(body).toContain(evidence.quote)
      expect(subject).toContain('松果手账隐私政策')
      expect(body).not.toMatch(/\{\w+\}|undefined/u)
    }
  })
})
