import { describe, expect, it } from 'vitest'
import { example } from '../store/example.ts'
import type { ThirdParty } from '../model.ts'
import type { JoinedList } from './joined.ts'
import { pageFor, partiesOf } from './parties.ts'

const party = (name: string, change: Partial<ThirdParty> = {}): ThirdParty => ({
  name,
  aliases: [],
  kind: 'sdk',
  vendor: null,
  data: [],
  dataWords: null,
  saysNone: false,
  purpose: null,
  url: null,
  platforms: [],
  way: null,
  sdk: null,
  evidence: [{ quote: 'x', start: 0, end: 1 }],
  ...change,
})
const { summary } = await example()
const page = (parties: ThirdParty[], change: Partial<JoinedList> = {}): JoinedList => ({
  id: 'l1',
  kind: 'sdk-list',
  named: { title: 'SDK list', url: null },
  url: null,
  read: 1,
  text: 'x',
  summary: { ...summary, thirdParties: parties },
  ...change,
})
const names = (parties: ReturnType<typeof partiesOf>) =>
  parties.map(({ item, sources }) => [item.name, sources.map((source) => source.page?.id ?? '')])

describe('third parties of a policy and its lists', () => {
  it('are the policy’s own, then those that only a list names', () => {
    expect(names(partiesOf([party('Push')], [page([party('Maps')])]))).toEqual([
      ['Push', ['']],
      ['Maps', ['l1']],
    ])
  })

  it('with the same name are one entry that keeps what each page says', () => {
    const own = party('Push SDK', { data: ['device-id'], saysNone: false })
    const listed = party('Push', { data: ['ip'], vendor: 'Pine Ltd' })
    const [joined] = partiesOf([own], [page([listed])])
    expect(joined).toMatchObject({ item: { name: 'Push SDK', data: ['device-id', 'ip'], vendor: 'Pine Ltd', aliases: ['Push'] } })
    expect(joined?.sources.map(({ item }) => item)).toEqual([own, listed])
  })

  it('are not said to get nothing when a list says what they get', () => {
    expect(partiesOf([party('Push', { saysNone: true })], [page([party('Push', { data: ['ip'] })])])[0]?.item.saysNone).toBe(false)
  })

  it('do not come from the rules for children, which are a policy of their own', () => {
    expect(partiesOf([], [page([party('Push')], { kind: 'children-policy' })])).toEqual([])
  })
})

it('a line that names a list finds the page that was read for it', () => {
  const evidence = [{ quote: 'x', start: 0, end: 1 }]
  const read = page([])
  expect(pageFor({ kind: 'sdk-list', title: 'SDK list', url: 'https://x.example/', evidence }, [read])).toBe(read)
  expect(pageFor({ kind: 'sdk-list', title: 'Another', url: null, evidence }, [read])).toBeUndefined()
})
