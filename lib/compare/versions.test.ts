import { describe, expect, it } from 'vitest'
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { detectDocument } from '../detect/index.ts'
import { RULES_VERSION } from '../knowledge/version.ts'
import type { PolicyDocument, Summary } from '../model.ts'
import { summarise } from '../pipeline.ts'
import type { Change } from './change.ts'
import { runsOf } from './pairs.ts'
import { compareTexts } from './text.ts'
import { compareVersions, needsRereading } from './versions.ts'

/** The fixture with something else in it. */
const changed = (edit: (summary: Summary) => void): Summary => {
  const copy = structuredClone(summary)
  edit(copy)
  return copy
}
const facts = (after: Summary, before = summary): Change[] => {
  const found = compareVersions(before, after)
  if (!found.comparable) throw new Error('made by different rules')
  return found.facts
}

describe('what changed, as facts', () => {
  it('is nothing between a reading and itself', () => {
    expect(compareVersions(summary, structuredClone(summary))).toEqual({ comparable: true, facts: [], dates: [] })
  })

  const cases: [string, (summary: Summary) => void, object][] = [
    [
      'an SDK that came',
      (s) => s.thirdParties.push({ ...s.thirdParties[0]!, name: '新芽统计 SDK', sdk: null, aliases: [] }),
      { kind: 'party-added', name: '新芽统计 SDK' },
    ],
    ['an SDK that went', (s) => s.thirdParties.shift(), { kind: 'party-removed', name: summary.thirdParties[0]!.name }],
    ['another vendor', (s) => (s.thirdParties[0]!.vendor = '杭州新主科技有限公司'), { kind: 'party-vendor', to: '杭州新主科技有限公司' }],
    ['more data of an SDK', (s) => s.thirdParties[0]!.data.push('face'), { kind: 'party-data', added: ['face'], dropped: [] }],
    [
      'a category that came',
      (s) => s.data.push({ ...s.data[0]!, category: 'fingerprint' }),
      { kind: 'category-added', category: 'fingerprint', sensitive: true },
    ],
    [
      'a category that went',
      (s) => (s.data = s.data.filter(({ category }) => category !== 'audio')),
      { kind: 'category-dropped', category: 'audio', sensitive: false },
    ],
    [
      'a wider purpose',
      (s) => s.data.find(({ category }) => category === 'face')!.purposes.push({ quote: '用于向您推送定制广告', start: 0, end: 10 }),
      { kind: 'purposes-widened', category: 'face', purposes: ['用于向您推送定制广告'] },
    ],
    [
      'what is now required',
      (s) => (s.data.find(({ category }) => category === 'face')!.necessity = 'required'),
      { kind: 'necessity', from: 'optional', to: 'required' },
    ],
    [
      'a longer time',
      (s) => (s.routes[0]!.deadline = { value: 30, unit: 'working-day' }),
      { kind: 'route-deadline', from: { value: 15, unit: 'working-day' }, to: { value: 30, unit: 'working-day' } },
    ],
    [
      'days that became working days',
      (s) => (s.facts.replyDays = { value: 15, unit: 'working-day' }),
      { kind: 'reply', from: { value: 15, unit: 'day' }, to: { value: 15, unit: 'working-day' } },
    ],
    [
      'another path',
      (s) => (s.routes[0]!.target = '我的-帮助-注销'),
      { kind: 'route-path', from: '我的-设置-账号与安全-注销账号', to: '我的-帮助-注销' },
    ],
    ['a way that went', (s) => (s.routes = s.routes.filter(({ kind }) => kind !== 'personalisation-off')), { kind: 'route-removed' }],
    [
      'a longer retention',
      (s) => (s.retention[0]!.period = { value: 5, unit: 'year' }),
      { kind: 'retention', what: '订单记录', from: { value: 3, unit: 'year' }, to: { value: 5, unit: 'year' } },
    ],
    ['data that go abroad', (s) => (s.facts.crossBorder = 'yes'), { kind: 'cross-border', from: 'none', to: 'yes' }],
    ['another place', (s) => (s.facts.storage = '新加坡'), { kind: 'single', fact: 'storage', to: '新加坡' }],
    [
      'an address that came',
      (s) => s.facts.emails.push('dpo@songguo.example'),
      { kind: 'contact-added', contact: 'emails', value: 'dpo@songguo.example' },
    ],
    ['a permission that went', (s) => s.permissions.shift(), { kind: 'permission-removed', permission: 'camera' }],
  ]
  it.each(cases)('tells of %s', (_, edit, expected) => {
    const found = facts(changed(edit))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  it('tells new dates apart', () => {
    const found = compareVersions(
      summary,
      changed((s) => (s.facts.updated = '2026-05-01')),
    )
    expect(found).toMatchObject({ comparable: true, facts: [], dates: [{ fact: 'updated', from: '2026-03-12', to: '2026-05-01' }] })
  })

  it('is silent on spelling, blanks and the order of lists', () => {
    const same = changed((s) => {
      s.thirdParties.reverse()
      s.thirdParties[0]!.name = s.thirdParties[0]!.name.replace('SDK', ' sdk')
      s.data.reverse()
      s.facts.operator = ` ${s.facts.operator} `
      s.data[0]!.purposes = s.data[0]!.purposes.map((purpose) => ({ ...purpose, quote: `2、${purpose.quote}` }))
    })
    expect(facts(same)).toEqual([])
  })

  it('never takes other rules for a change of the policy', () => {
    const other = changed((s) => ((s.rules = '0.2.0'), s.thirdParties.shift()))
    expect(compareVersions(summary, other)).toEqual({ comparable: false, rules: ['0.1.0', '0.2.0'] })
    expect(needsRereading(other)).toBe(true)
    expect(needsRereading({ ...other, rules: RULES_VERSION })).toBe(false)
  })
})

describe('what changed, as text', () => {
  const told = (after: string, before = policy) =>
    compareTexts(before, after).map((change) => ({
      kind: change.kind,
      before: change.before && before.slice(change.before.start, change.before.end),
      after: change.after && after.slice(change.after.start, change.after.end),
    }))

  it.each([
    ['the same text', policy],
    ['other dates', policy.replaceAll('2026年3月12日', '2026-5-1')],
    ['other white space', policy.replaceAll('。', '。\n\n  ').replaceAll('，', '， ')],
    ['broken lines', policy.replaceAll('，', '，\n')],
    ['no line breaks', policy.replaceAll('\n', '\n\n\n')],
    ['other numbers', policy.replace('二、权限', '三、权限').replace('1. 注册', '（7）注册')],
    ['a moved section', policy.replace(/(六、未成年人\n.*\n)(七[\s\S]*?\n)(八、)/u, '$2$1$3')],
    ['full-width letters', policy.replaceAll('SDK', 'ＳＤＫ')],
  ])('is nothing for %s', (_, after) => {
    expect(told(after)).toEqual([])
  })

  it.each([
    ['a reworded sentence', '15 个工作日内完成注销', '30 个工作日内完成注销', 'reworded'],
    ['a sentence that came', '二、权限', '二、权限\n我们还会读取您的剪贴板内容。', 'added'],
    ['a sentence that went', '不提供则无法使用松果手账。', '。', 'reworded'],
    ['a line that went', '纸鸢客服：由纸鸢软件提供，用于在线客服，收集聊天记录\n', '', 'removed'],
  ])('tells of %s', (_, from, to, kind) => {
    expect(policy).toContain(from)
    const found = told(policy.replace(from, to))
    expect(found.map((change) => change.kind)).toEqual([kind])
  })

  it('tells which words of a sentence are other ones', () => {
    const runs = runsOf('我们将在 7 天内答复。', '我们将在 15 个工作日内答复。')
    expect(
      runs
        .filter((run) => run.in !== 'after')
        .map(({ text }) => text)
        .join(''),
    ).toBe('我们将在 7 天内答复。')
    expect(
      runs
        .filter((run) => run.in !== 'before')
        .map(({ text }) => text)
        .join(''),
    ).toBe('我们将在 15 个工作日内答复。')
    expect(runs[0]).toEqual({ text: '我们将在 ', in: 'both' })
  })

  it('comes to an end on two long texts with nothing in common', () => {
    const text = (seed: number) =>
      Array.from({ length: 6000 }, (_, i) => `第${seed}种情形${i * seed}下我们处理信息${(i * 7919 * seed) % 10007}。`).join('')
    expect(compareTexts(text(3), text(5)).length).toBeGreaterThan(1000)
  })
})

describe('two readings of the same rules', () => {
  const read = async (text: string) => {
    const document: PolicyDocument = {
      title: '松果手账隐私政策',
      url: null,
      language: 'zh-Hans',
      text,
      tables: [],
      links: [],
      kept: 1,
      blocks: [...text.matchAll(/[^\n]+/gu)].map((line) => ({ kind: 'paragraph', start: line.index, end: line.index + line[0].length })),
    }
    return summarise(document, { source: 'test', detection: detectDocument(document) })
  }
  it('differ where the text does, and in none for another date or number', async () => {
    const [before, longer, later] = await Promise.all([
      read(policy),
      read(policy.replace('三十天内答复', '六十天内答复')),
      read(policy.replaceAll('2026年3月12日', '2026年5月1日').replace('二、权限', '三、权限')),
    ])
    expect(facts(longer, before).map(({ kind }) => kind)).toEqual(['route-deadline', 'route-deadline'])
    expect(facts(later, before)).toEqual([])
  })
})
