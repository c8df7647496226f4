import { describe, expect, it } from 'vitest'
import type { DataItem, LinkedListKind } from '../model.ts'
import { example } from '../store/example.ts'
import { dataOf, permissionsOf } from './data.ts'
import type { JoinedList } from './joined.ts'
import { countOf, withLists } from './with-lists.ts'

const evidence = [{ quote: 'x', start: 0, end: 1 }]
const { summary } = await example()
const item = (category: DataItem['category'], change: Partial<DataItem> = {}): DataItem => ({
  category,
  by: 'operator',
  words: [category],
  purposes: [],
  conditions: [],
  necessity: 'unknown',
  bases: [],
  evidence,
  ...change,
})
const page = (data: DataItem[], kind: LinkedListKind = 'data-list'): JoinedList => ({
  id: 'l1',
  kind,
  named: { title: 'What we collect', url: null },
  url: null,
  read: 1,
  text: 'x',
  summary: { ...summary, data, permissions: [{ permission: 'camera', evidence }], thirdParties: [] },
})

describe('data of a policy and its list of what is collected', () => {
  it('are the policy’s own, then those that only the list names', () => {
    const joined = dataOf([item('phone')], [page([item('phone'), item('face')])])
    expect(joined.map(({ item: { category }, sources }) => [category, sources.map((source) => source.page?.id ?? '')])).toEqual([
      ['phone', ['', 'l1']],
      ['face', ['l1']],
    ])
  })

  it('keep the words of both, and know what only one of them says', () => {
    const own = item('face', { words: ['face'], by: 'third-party' })
    const listed = item('face', { words: ['face image'], necessity: 'optional', bases: ['gbt45574'] })
    expect(dataOf([own], [page([listed])])[0]?.item).toMatchObject({
      by: 'operator',
      words: ['face', 'face image'],
      necessity: 'optional',
      bases: ['gbt45574'],
    })
  })

  it('do not come from lists of SDKs, where others collect, nor from rules for children', () => {
    for (const kind of ['sdk-list', 'sharing-list', 'children-policy'] as const)
      expect(dataOf([], [page([item('face')], kind)]), kind).toEqual([])
  })

  it('come with the permissions of such a list', () => {
    expect(permissionsOf([{ permission: 'camera', evidence }], [page([])]).map(({ sources }) => sources.length)).toEqual([2])
    expect(permissionsOf([], [page([], 'permission-list')])).toHaveLength(1)
  })

  it('are counted among the policy’s own', () => {
    const joined = withLists(summary, [page([item('face'), item('phone')])])
    expect(joined.data.map(({ category }) => category)).toEqual(['face', 'phone'])
    expect(joined.permissions).toHaveLength(1)
    expect(countOf(page([item('face'), item('phone')]))).toBe(3)
  })
})
