import { describe, expect, it } from 'vitest'
import {
  Basis,
  Category,
  ConflictKind,
  Facts,
  Language,
  LinkedListKind,
  Period,
  Permission,
  RouteChannel,
  RouteKind,
  SectionCategory,
  ThirdParty,
} from '../../../lib/model.ts'
import { chooseLocale, locales, translator, type Vocabulary } from '../../../locales/index.ts'
import { fill, placeholders } from '../../../locales/format.ts'
import en from '../../../locales/en.json' with { type: 'json' }
import zhCN from '../../../locales/zh-CN.json' with { type: 'json' }
import zhTW from '../../../locales/zh-TW.json' with { type: 'json' }

const all = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as Record<string, Record<string, string>>
const keys = Object.keys(zhCN) as (keyof typeof zhCN)[]

describe('the three languages', () => {
  it.each(['zh-TW', 'en'])('%s has exactly the keys of zh-CN', (name) => {
    expect(Object.keys(all[name] ?? {}).sort()).toEqual([...keys].sort())
  })

  it.each(['zh-TW', 'en'])('%s uses the same placeholders', (name) => {
    // A choice between two words prints nothing of its value: Chinese needs none.
    const printed = (message: string) => placeholders(message.replace(/\{\w+:[^}]*\}/gu, '')).sort()
    for (const key of keys) expect(printed(all[name]?.[key] ?? ''), key).toEqual(printed(zhCN[key]))
  })

  it('has no empty message and no stray white space', () => {
    for (const name of locales) for (const key of keys) expect(all[name]?.[key], `${name} ${key}`).toMatch(/^\S(?:.*\S)?$/u)
  })

  it('has no Chinese in English (but for the names of languages)', () => {
    const own = new Set(['settings.language.zh-Hans', 'settings.language.zh-Hant'])
    for (const key of keys) if (!own.has(key)) expect(en[key], key).not.toMatch(/[\p{Script=Han}，。；：、]/u)
  })

  it('sets Chinese with Chinese punctuation, and a space between Han and Latin', () => {
    for (const name of ['zh-CN', 'zh-TW'])
      for (const key of keys) {
        // Numbers are Latin; what else fills a placeholder may be Chinese and is spaced by the browser.
        const message = (all[name]?.[key] ?? '').replace(/\{(?!count|size|age|version|share|index)\w+\}/gu, '')
        expect(message, `${name} ${key}: half-width punctuation`).not.toMatch(/\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u)
        expect(message, `${name} ${key}: no space at a Latin word`).not.toMatch(/\p{Script=Han}[A-Za-z0-9{]|[A-Za-z0-9}]\p{Script=Han}/u)
      }
  })

  it('quotes as each place does', () => {
    for (const key of keys) {
      expect(zhCN[key], key).not.toMatch(/[「」『』]/u)
      expect(zhTW[key], key).not.toMatch(/[“”‘]/u)
    }
  })
})

describe('every id of the model has a label', () => {
  const vocabulary: [Vocabulary, readonly string[]][] = [
    ['category', Category.options],
    ['permission', Permission.options],
    ['route', RouteKind.options],
    ['channel', RouteChannel.options],
    ['section', SectionCategory.options],
    ['conflict', ConflictKind.options],
    ['basis', Basis.options],
    ['list', LinkedListKind.options],
    ['language', Language.options],
    ['border', Facts.shape.crossBorder.options],
    ['platform', ThirdParty.shape.platforms.element.options],
  ]
  it.each(vocabulary)('%s', (group, ids) => {
    for (const locale of locales) for (const id of ids) expect(translator(locale).maybe(group, id), `${group}.${id}`).not.toBeNull()
  })
  it('unit', () => {
    for (const unit of Period.shape.unit.options) expect(translator('en').period({ value: 2, unit })).not.toContain('{')
  })
})

describe('translator', () => {
  it('writes periods with the unit of the deadline', () => {
    expect(translator('zh-CN').period({ value: 15, unit: 'working-day' })).toBe('15 个工作日')
    expect(translator('en').period({ value: 1, unit: 'day' })).toBe('1 day')
    expect(translator('en').period({ value: 36, unit: 'month' })).toBe('36 months')
  })
  it('writes dates as far as they are printed, and leaves others alone', () => {
    const { date } = translator('zh-CN')
    expect([date('2026-03-12'), date('2026-03'), date('2026'), date('soon')]).toEqual(['2026年3月12日', '2026年3月', '2026年', 'soon'])
  })
  it('gives a label to ids that newer rules brought', () => {
    expect(translator('en').label('worth', 'not-invented-yet')).toBe('Worth reading in full')
    expect(translator('en').label('permission', 'telepathy')).toBe('telepathy')
  })
  it('refuses a sentence whose values are missing', () => {
    const { maybe } = translator('zh-CN')
    expect(maybe('conflict', 'deadline-differs.values', { 0: '7 天' })).toBeNull()
    expect(maybe('conflict', 'deadline-differs.values', { 0: '7 天', 1: '15 天' })).toContain('7 天和15 天')
  })
})

describe('fill', () => {
  it('chooses the word by the number', () => {
    const message = '{count} {count:day|days}'
    expect([0, 1, 2, 1200].map((count) => fill(message, { count }, 'en'))).toEqual(['0 days', '1 day', '2 days', '1,200 days'])
  })
  it('leaves a placeholder without a value standing', () => {
    expect(fill('{a} {b}', { a: 'x' }, 'en')).toBe('x {b}')
  })
  it('does not read placeholders in values', () => {
    expect(fill('{a}{b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}x')
  })
})

describe('chooseLocale', () => {
  it.each([
    ['auto', ['zh-CN', 'en'], 'zh-CN'],
    ['auto', ['zh'], 'zh-CN'],
    ['auto', ['zh-HK'], 'zh-TW'],
    ['auto', ['zh-Hant-CN'], 'zh-TW'],
    ['auto', ['zh-Hans-HK'], 'zh-CN'],
    ['auto', ['fr', 'zh-TW'], 'zh-TW'],
    ['auto', ['en-GB', 'zh-CN'], 'en'],
    ['auto', ['fr'], 'en'],
    ['auto', [], 'en'],
    ['zh-Hant', ['en'], 'zh-TW'],
  ] as const)('%s with %j is %s', (setting, preferred, expected) => {
    expect(chooseLocale(setting, preferred)).toBe(expected)
  })
})
