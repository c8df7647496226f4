import { describe, expect, it } from 'vitest'
import type { LinkedList } from '../model.ts'
import { addressKey } from './address-key.ts'
import { belongs, siteOf, type ListPage, type NamingPolicy } from './belongs.ts'

const evidence = [{ quote: 'x', start: 0, end: 1 }]
const named = (change: Partial<LinkedList> = {}): LinkedList => ({
  kind: 'sdk-list',
  title: 'Third-party SDK list',
  url: 'https://www.pine.example/sdk.html',
  evidence,
  ...change,
})
const policy = (change: Partial<NamingPolicy> = {}): NamingPolicy => ({
  url: 'https://www.pine.example/privacy.html',
  product: 'Pine Notes',
  operator: 'Pine Ltd',
  linkedLists: [named()],
  ...change,
})
const page = (change: Partial<ListPage> = {}): ListPage => ({
  url: 'https://www.pine.example/other.html',
  titles: ['List of third parties'],
  kind: 'sdk-list',
  product: null,
  operator: null,
  ...change,
})
const how = (one: ListPage, other = policy()) => belongs(one, other)?.how ?? null

describe('a list belongs to a policy', () => {
  it.each<[string, Partial<ListPage>, string]>([
    ['by the address that the policy links to', { url: 'http://www.pine.example/sdk.html?utm_source=app#top', kind: null }, 'address'],
    ['by its product on the same site', { url: 'https://help.pine.example/a', product: 'Pine Notes' }, 'site'],
    ['by a title with the product on the same site', { titles: ['Pine Notes: SDKs'] }, 'site'],
    ['by its operator on the same site', { operator: 'PINE ltd' }, 'site'],
    ['under the name of sharing just as of SDKs', { kind: 'sharing-list', operator: 'Pine Ltd' }, 'site'],
    ['by the name that the policy gives it, on the same site', { titles: ['Third-party SDK list'] }, 'title'],
    [
      'by its name and the product, on another site',
      { url: 'https://docs.elsewhere.example/9', titles: ['Pine Notes: third-party SDK list'] },
      'title',
    ],
  ])('%s', (_, change, expected) => {
    expect(how(page(change))).toBe(expected)
  })

  it.each<[string, Partial<ListPage>]>([
    ['only stands on the same site', {}],
    ['is of another product of the same operator', { product: 'Pine Mail', operator: 'Pine Ltd' }],
    ['is of another kind', { kind: 'permission-list', product: 'Pine Notes' }],
    ['has the same name on another site', { url: 'https://oak.example/sdk', titles: ['Third-party SDK list'] }],
    [
      'is of another operator on another site',
      { url: 'https://oak.example/', titles: ['Pine Notes third-party SDK list'], operator: 'Oak Ltd' },
    ],
    ['is none by what it says', { kind: null, product: 'Pine Notes' }],
  ])('not when it %s', (_, change) => {
    expect(how(page(change))).toBeNull()
  })

  it('not when the policy names no list, or is that page itself', () => {
    expect(how(page({ product: 'Pine Notes' }), policy({ linkedLists: [] }))).toBeNull()
    expect(how(page({ url: 'https://www.pine.example/privacy.html', product: 'Pine Notes' }))).toBeNull()
  })

  it('for the line that has its name, where several lines could be meant', () => {
    const second = named({ kind: 'sharing-list', title: 'Sharing list', url: null })
    expect(belongs(page({ titles: ['Sharing list of Pine Notes'] }), policy({ linkedLists: [named(), second] }))?.list).toBe(second)
  })
})

describe('addresses', () => {
  it.each([
    ['https://a.example/x/', 'http://a.example/x'],
    ['https://a.example/x?spm=1', 'https://a.example/x#part'],
  ])('%s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other))
  })
  it.each([
    ['https://a.example/x?type=1', 'https://a.example/x?type=2'],
    ['https://a.example/#/sdk', 'https://a.example/#/privacy'],
  ])('%s is not %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })
  it('that are none have no key', () => {
    expect(['javascript:1', 'a.example/x', '', 'https://'].map(addressKey)).toEqual([null, null, null, null])
  })
  it.each([
    ['https://www.pine.com.cn/x', 'pine.com.cn'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['https://someone.github.io/x', ''],
    ['no address', ''],
  ])('%s is of the site "%s"', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })
})
