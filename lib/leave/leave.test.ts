import { describe, expect, it } from 'vitest'
import { bare, summary } from '../../tests/fixtures/summary.ts'
import { holidays } from '../knowledge/zh/holidays.ts'
import type { Period } from '../model.ts'
import { letterKinds, lettersFor, writeLetter } from './letter.ts'
import { reminderDate } from './reminder.ts'
import { isWorkingDay } from './working-days.ts'

const days = (value: number, unit: Period['unit'] = 'working-day'): Period => ({ value, unit })

describe('the last day of a promised time', () => {
  it.each([
    ['calendar days', '2026-03-01', days(15, 'day'), '2026-03-16'],
    ['weeks', '2026-03-01', days(2, 'week'), '2026-03-15'],
    ['a month without that day', '2026-01-31', days(1, 'month'), '2026-02-28'],
    ['a leap year', '2024-02-29', days(1, 'year'), '2025-02-28'],
    ['hours', '2026-03-01', days(48, 'hour'), '2026-03-03'],
    ['a few hours', '2026-03-01', days(2, 'hour'), '2026-03-02'],
    ['one working day on a Friday', '2026-03-06', days(1), '2026-03-09'],
    ['fifteen working days without holidays', '2026-03-02', days(15), '2026-03-23'],
    // 13 February 2026 is a Friday, the 14th a worked Saturday, 15 to 23 off, 28 a worked Saturday.
    ['working days over the Spring Festival', '2026-02-13', days(2), '2026-02-24'],
    ['a worked weekend', '2026-02-26', days(2), '2026-02-28'],
    ['the National Day of 2025', '2025-09-30', days(3), '2025-10-11'],
  ])('counts %s', (_, sent, period, date) => {
    expect(reminderDate(sent, period)).toEqual({ date, uncovered: [] })
  })
  it('says for which years the calendar has no holidays', () => {
    expect(reminderDate('2026-12-28', days(15))).toEqual({ date: '2027-01-18', uncovered: [2027] })
    expect(reminderDate('2030-01-01', days(1))?.uncovered).toEqual([2030])
  })
  it.each(['', 'tomorrow', '2026-13-40', '26-1-1'])('is nothing for %j', (sent) => {
    expect(reminderDate(sent, days(3))).toBeNull()
  })
  it('is nothing for a time that nobody promises', () => {
    expect(reminderDate('2026-01-01', days(1e9))).toBeNull()
  })
})

describe('the calendar', () => {
  it.each(holidays)(
    'of $year has its own days, holidays from first to last, and works only on weekends that it names',
    ({ year, off, on }) => {
      for (const [first, last] of off) {
        expect(first <= last).toBe(true)
        expect([first.slice(0, 4), last.slice(0, 4)]).toEqual([String(year), String(year)])
      }
      for (const day of on) {
        expect(isWorkingDay(day)).toBe(true)
        expect([0, 6], day).toContain(new Date(day).getUTCDay())
      }
    },
  )
})

describe('letters', () => {
  const route = summary.routes[0]!

  it.each(letterKinds.flatMap((kind) => (['zh-Hans', 'en'] as const).map((language) => [kind, language] as const)))(
    'of %s in %s name the company, the article, the passage and the promised time',
    (kind, language) => {
      const { subject, body, to } = writeLetter(kind, route, summary, language)
      expect(subject).toContain('松果手账')
      expect(body).toContain(summary.facts.operator)
      expect(body).toMatch(/第.+条|Articles? \d/u)
      expect(body).toContain(route.evidence[0]!.quote)
      expect(body).toMatch(/15 (?:个工作日|working days)/u)
      expect(to).toBe('privacy@songguo.example')
    },
  )
  it('leave blanks for what the policy does not say, and promise nothing for it', () => {
    const { body, to } = writeLetter('access', null, bare, 'zh-Hans')
    expect(body).toContain('【公司名称】')
    expect(body).not.toContain('承诺')
    expect(body).not.toContain('null')
    expect(to).toBeNull()
  })
  // law.md: these limits are unverified, drafts or not for everybody.
  it('cite nothing that is not sure', () => {
    const all = letterKinds.flatMap((kind) => [writeLetter(kind, null, bare, 'zh-Hans').body, writeLetter(kind, null, bare, 'en').body])
    for (const body of all) expect(body).not.toMatch(/35273|45574|GDPR|电子商务法|15 个工作日|互联网应用程序|Article 12/u)
  })
  it('keep what a policy prints on one line', () => {
    const odd = { ...summary, facts: { ...summary.facts, operator: 'A\nBcc: x@y.example' } }
    expect(writeLetter('deletion', route, odd, 'en').body.split('\n')[0]).toBe('To A Bcc: x@y.example')
  })
  it('are offered for every kind of route', () => {
    for (const { kind } of summary.routes) expect(lettersFor[kind].length).toBeGreaterThan(0)
  })
})
