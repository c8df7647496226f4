import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument, Route } from '../../model.ts'
import { structure } from '../../structure/index.ts'
import { readContactsZh } from '../contacts/zh/index.ts'
import { readRoutesZh } from './zh/index.ts'

/** Real policies with what careful readers found in them; the same matching as ../shared/gold/score.mjs. */
const shared = '../shared'
const bare = (target: string) =>
  target
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_#`\\()[\]【】《》“”"'‘’·,，.。:：;；/|>→≡—-]/gu, '')
const overlap = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (short.length >= 2 && long.includes(short) && short.length / long.length >= 0.2)
}

function documentOf(path: string): PolicyDocument {
  const text = readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n').replaceAll('**', '')
  const blocks: PolicyDocument['blocks'] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return { title: '', url: null, language: 'zh-Hans', text, blocks, tables: [], links: [], kept: 1 }
}

type Wanted = Pick<Route, 'kind' | 'channel' | 'target'>
function compare(kinds: (kind: string) => boolean) {
  let right = 0
  let wanted = 0
  let got = 0
  for (const [gold, docs] of [
    ['gold/seeds', 'seeds'],
    ['gold/dev', 'gold/docs'],
  ])
    for (const file of readdirSync(`${shared}/${gold}`)) {
      const { routes } = JSON.parse(readFileSync(`${shared}/${gold}/${file}`, 'utf8')) as { routes: Wanted[] }
      const reading = structure(documentOf(`${shared}/${docs}/${file.replace('.json', '.txt')}`))
      const concrete = (list: Wanted[]) => list.filter(({ kind, channel }) => channel !== 'support' && kinds(kind))
      const open = concrete(readRoutesZh(reading, readContactsZh(reading)))
      wanted += concrete(routes).length
      got += open.length
      for (const want of concrete(routes)) {
        const index = open.findIndex(
          (route) => route.kind === want.kind && route.channel === want.channel && overlap(bare(route.target), bare(want.target)),
        )
        if (index >= 0) open.splice(index, 1)
        right += index >= 0 ? 1 : 0
      }
    }
  return (2 * right) / (wanted + got)
}

describe.skipIf(!existsSync(shared))('routes of the annotated policies (F1)', () => {
  it('deletion routes do not fall under 0.94', () =>
    expect(compare((kind) => kind !== 'contact' && kind !== 'personalisation-off')).toBeGreaterThanOrEqual(0.94))
  it('all routes with an address do not fall under 0.94', () => expect(compare(() => true)).toBeGreaterThanOrEqual(0.94))
})
