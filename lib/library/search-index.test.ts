import { describe, expect, it } from 'vitest'
import { row } from '../../tests/fixtures/library.ts'
import { locales, translator } from '../../locales/index.ts'
import type { PolicyRow } from '../messages.ts'
import type { Facets } from '../store/facets.ts'
import { fold } from '../text/fold.ts'
import { everything, type ListQuery } from './query.ts'
import { createSearchIndex, type Indexed } from './search-index.ts'
import { spokenIn } from './spoken.ts'

const noFacets: Facets = { categories: [], sensitive: [], sdks: [], routes: [] }
const policy = (id: string, words: string[] = [], facets: Partial<Facets> | null = {}, part: Partial<PolicyRow> = {}): Indexed => ({
  row: { ...row, id, product: id, ...part },
  words: [id, ...words].map(fold).join('\n'),
  facets: facets === null ? null : { ...noFacets, ...facets },
})
const indexOf = (policies: Indexed[], locale: (typeof locales)[number] = 'zh-CN') => {
  const index = createSearchIndex(spokenIn(locale))
  index.put(policies)
  return index
}
const ids = (policies: Indexed[], query: Partial<ListQuery>, locale?: (typeof locales)[number]) =>
  indexOf(policies, locale).ids({ ...everything, ...query })

describe('searching', () => {
  const one = policy('松果手账', ['songguo.example', 'Qingyou Push SDK', '面部特征'], {
    categories: ['face'],
    routes: ['account-cancel'],
    sdks: ['umeng-analytics'],
  })
  const other = policy('云雀词典', ['yunque.example'])
  it.each([
    ['a product, in part', '果手'],
    ['a host', 'songguo.ex'],
    ['a name in capitals and full width', 'ＱＩＮＧＹＯＵ'],
    ['Traditional characters', '鬆果'],
    ['the words of the policy', '面部特征'],
    ['two words that both occur', 'push 手账'],
  ])('finds by %s', (_, text) => {
    expect(ids([one, other], { text })).toEqual(['松果手账'])
  })
  it.each(locales)('finds a kind of data and a way out by their names in %s', (locale) => {
    const { label } = translator(locale)
    expect(ids([one, other], { text: label('category', 'face') }, locale)).toEqual(['松果手账'])
    expect(ids([one, other], { text: label('route', 'account-cancel') }, locale)).toEqual(['松果手账'])
  })
  it.each(['push 词典', '人脸信息 yunque', 'nothing'])('does not find by %j', (text) => {
    expect(ids([one, other], { text })).toEqual([])
  })
  it('shows everything for blanks', () => {
    expect(ids([one, other], { text: '  ' })).toHaveLength(2)
  })
})

describe('filters', () => {
  const all = [
    policy('face', [], { sensitive: ['face'], categories: ['face'], routes: ['account-cancel'], sdks: ['=Push'] }),
    policy('phone', [], { categories: ['face'], routes: ['contact'] }, { changed: 5 }),
    policy('list', [], {}, { list: 'sdk-list' }),
    policy('unknown', [], null),
  ]
  it.each<[string, Partial<ListQuery>, string[]]>([
    ['a sensitive kind, not one that is only named', { kind: 'face' }, ['face']],
    ['an SDK', { sdk: '=Push' }, ['face']],
    ['no way to cancel: lists have none to have, and of one that is not read yet nothing is known', { noCancel: true }, ['phone']],
    ['a changed text', { changed: true }, ['phone']],
    ['two at once', { changed: true, kind: 'face' }, []],
  ])('by %s', (_, query, found) => {
    expect(ids(all, query)).toEqual(found)
  })
  it('are counted over everything, the most frequent first', () => {
    expect(indexOf([...all, policy('x', [], { sensitive: ['health', 'face'] })]).count('sensitive')).toEqual([
      { key: 'face', count: 2 },
      { key: 'health', count: 1 },
    ])
  })
})

describe('order', () => {
  const all = [
    policy('b', [], {}, { read: 1, sensitive: 2, thirdParties: 1, updated: null, effective: null, changed: 0 }),
    policy('a', [], {}, { read: 3, sensitive: 0, thirdParties: 9, updated: '2026', effective: null, changed: 4 }),
    policy('c', [], {}, { read: 2, sensitive: 2, thirdParties: 5, updated: null, effective: '2026-03-01', changed: 7 }),
  ]
  it.each<[ListQuery['sort'], string, string]>([
    ['read', 'acb', 'bca'],
    ['name', 'abc', 'cba'],
    // Equal ones stand by the date of reading, whichever way.
    ['sensitive', 'cba', 'acb'],
    ['third-parties', 'acb', 'bca'],
    // Without a date is last, whichever way.
    ['policy-date', 'cab', 'acb'],
    ['changed', 'cab', 'acb'],
  ])('by %s', (sort, natural, reversed) => {
    expect(ids(all, { sort }).join('')).toBe(natural)
    expect(ids(all, { sort, reverse: true }).join('')).toBe(reversed)
  })
  it('puts Chinese names as the language does', () => {
    expect(ids([policy('张'), policy('阿'), policy('李')], { sort: 'name' })).toEqual(['阿', '李', '张'])
  })
})

describe('the index', () => {
  it('gives a page and how many there are', () => {
    const index = indexOf(Array.from({ length: 120 }, (_, at) => policy(`p${at}`, [], {}, { read: at })))
    const { rows, total } = index.find(everything, 100, 50)
    expect([rows.length, rows[0]?.id, total]).toEqual([20, 'p19', 120])
  })
  it('forgets what was said of a policy before, and policies that went', () => {
    const index = indexOf([policy('a', ['old']), policy('b', ['old'])])
    index.put([policy('a', ['new'])])
    expect(index.ids({ ...everything, text: 'old' })).toEqual(['b'])
    index.drop(['b'])
    expect(index.ids(everything)).toEqual(['a'])
    expect(index.size()).toBe(1)
  })
})
