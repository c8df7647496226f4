import { describe, expect, it } from 'vitest'
import { ReportList } from '../../../components/report/ReportList.tsx'
import { ReportPreview } from '../../../components/report/ReportPreview.tsx'
import { ErrorScreen } from '../../../components/states/ErrorScreen.tsx'
import { contradiction, errorReport, mistake, reportOf } from '../../../lib/report/example.ts'
import { LONGEST_ISSUE, LONGEST_MAIL } from '../../../lib/report/links.ts'
import type { Report } from '../../../lib/report/report.ts'
import type { ReportRecord } from '../../../lib/store/schema.ts'
import { locales } from '../../../locales/index.ts'
import { draw } from './draw.tsx'

const quote = '申请成为手账作者时，我们会收集您的身份证正反面照片、身份证号和人脸信息，用于核对身份'
const wrong = mistake({ quote, wrong: 'not-collected', said: { list: 'data', category: 'face' } })
const record = (report: Report, more: Partial<ReportRecord> = {}): ReportRecord => ({
  id: 'r',
  at: 1,
  state: { state: 'draft' },
  report,
  ...more,
})
const noop = () => {}
const preview = (report: Report, more: Partial<Parameters<typeof ReportPreview>[0]> = {}) => (
  <ReportPreview record={record(report)} address={null} onChange={noop} onFile={noop} onDelete={noop} now={() => 7} {...more} />
)

describe('the preview of a report', () => {
  it.each(locales)('shows everything that is in it (%s)', async (locale) => {
    const { one } = await draw(preview(reportOf(wrong)), { locale })
    expect(one('report-text').textContent).toContain(quote)
    expect(JSON.parse(one('report-json').textContent ?? '')).toEqual(reportOf(wrong))
  })
  it('has no button for a tracker where the build names none, and says so', async () => {
    const { all, one } = await draw(preview(reportOf(wrong), { tracker: null }))
    expect(all('report-issue')).toEqual([])
    expect(one('no-tracker').textContent).toContain('没有设置')
  })
  it('opens a prefilled form within its limits where it does, and a mail', async () => {
    const many = reportOf(...Array.from({ length: 60 }, () => wrong))
    const { one, all } = await draw(preview(many, { tracker: 'https://tracker.example/new' }))
    const issue = one('report-issue').querySelector('a')?.getAttribute('href') ?? ''
    expect(issue).toMatch(/^https:\/\/tracker\.example\/new\?title=/u)
    expect(issue.length).toBeLessThanOrEqual(LONGEST_ISSUE)
    expect(one('report-mail').getAttribute('href')?.length).toBeLessThanOrEqual(LONGEST_MAIL)
    expect(all('no-tracker')).toEqual([])
    expect(one('report').textContent).toContain('过长')
  })
  it('is handed on by whoever takes a way out', async () => {
    const changes: ReportRecord[] = []
    const { one, click } = await draw(preview(reportOf(wrong), { onChange: (next) => changes.push(next) }))
    await click(one('report-file'))
    expect(changes).toMatchObject([{ state: { state: 'handed-on', at: 7 } }])
  })
  it('shows markup in a note as text', async () => {
    const { root, one } = await draw(preview({ ...errorReport(), note: '<img src=x onerror=alert(1)>' }))
    expect(one('report-text').textContent).toContain('<img src=x')
    expect(root.querySelector('img')).toBeNull()
  })
  it('of a contradiction has the passages side by side and the letter', async () => {
    const { all, one } = await draw(
      preview(contradiction('sharing-denied-vs-sdk', '我们不会向任何第三方共享您的个人信息', '更多第三方见《第三方信息共享清单》')),
    )
    expect(all('disagreeing').map(({ textContent }) => textContent)).toEqual([
      '我们不会向任何第三方共享您的个人信息',
      '更多第三方见《第三方信息共享清单》',
    ])
    expect(one('letter')).toBeTruthy()
  })
})

describe('the list of reports', () => {
  const reports = [
    record(reportOf(wrong), { id: 'a' }),
    record(errorReport(), { id: 'b', state: { state: 'fixed', version: '0.3.1' } }),
    record(errorReport(), { id: 'c', state: { state: 'handed-on', at: 5 } }),
  ]
  const list = (more: Partial<Parameters<typeof ReportList>[0]> = {}) => (
    <ReportList query="" onQuery={noop} filter="all" onFilter={noop} reports={reports} any onDelete={noop} onExport={noop} {...more} />
  )
  it('shows where each stands, a fixed one with its version', async () => {
    const { all } = await draw(list())
    expect(all('report-row').map(({ textContent }) => textContent)).toMatchObject([
      expect.stringContaining('草稿'),
      expect.stringContaining('已修复 0.3.1'),
      expect.stringContaining('已转交'),
    ])
  })
  it('exports those that are shown', async () => {
    const exported: string[] = []
    const { one, click, all } = await draw(list({ filter: 'fixed', onExport: (some) => exported.push(...some.map(({ id }) => id)) }))
    expect(all('report-row')).toHaveLength(1)
    await click(one('export-reports'))
    expect(exported).toEqual(['b'])
  })
  it('says how a report comes about where there is none', async () => {
    const { root } = await draw(list({ reports: [], any: false }))
    expect(root.textContent).toContain('更正卡片')
  })
})

describe('an error', () => {
  it('can be made a report', async () => {
    const error = { where: 'reading', message: 'x', stack: '', version: '1' }
    const reported: unknown[] = []
    const { one, click } = await draw(<ErrorScreen error={error} onAgain={noop} onReport={(of) => reported.push(of)} />)
    await click(one('report'))
    expect(reported).toEqual([error])
  })
})
