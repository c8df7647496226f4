/**
 * Every word that a person sees, in three languages, without any browser API: the same in pages, in the worker and in Node.
 * Keys are typed from `zh-CN.json`; the other files must have the same ones (`locales.test.ts`).
 */
import en from './en.json' with { type: 'json' }
import zhCN from './zh-CN.json' with { type: 'json' }
import zhTW from './zh-TW.json' with { type: 'json' }
import { fill, placeholders, type Values } from './format.ts'

export type { Values } from './format.ts'

export const locales = ['zh-CN', 'zh-TW', 'en'] as const
export type Locale = (typeof locales)[number]
export type Key = keyof typeof zhCN

const messages: Record<Locale, Record<Key, string>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** Groups of keys that name the ids of `lib/model.ts`: `category.phone`, `duty.rights`, … */
export type Vocabulary =
  | 'step'
  | 'category'
  | 'permission'
  | 'route'
  | 'channel'
  | 'section'
  | 'conflict'
  | 'duty'
  | 'answer'
  | 'basis'
  | 'necessity'
  | 'list'
  | 'platform'
  | 'language'
  | 'border'
  | 'reason'
  | 'worth'
  | 'fact'
  | 'wrong'

/** A calendar date as policies print it: a year, a month or a day, ISO. */
const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u

/** Speaks one language. Made by `translator`. */
export interface Translator {
  readonly locale: Locale
  /** The sentence for a key. */
  t(key: Key, values?: Values): string
  /** The label of an id. An id without a label (from newer rules) gets the group's `other`, else itself. */
  label(group: Vocabulary, id: string): string
  /** The label of an id, or null where there is none. */
  maybe(group: Vocabulary, id: string, values?: Values): string | null
  /** The ids that have a label of their own. */
  ids(group: Vocabulary): string[]
  number(value: number): string
  /** A share from 0 to 1 as a percentage. */
  percent(share: number): string
  period(period: { value: number; unit: string }): string
  /** An ISO date as printed in a policy; anything else comes back unchanged. */
  date(iso: string): string
  /** A moment (ms since 1970): day and time. */
  moment(time: number): string
  bytes(size: number): string
  /** Things in a row: A、B、C. */
  list(items: readonly string[]): string
}

/** A translator for one of our locales. Stateless and cheap; formats are kept by the runtime. */
export function translator(locale: Locale): Translator {
  const all: Readonly<Record<string, string | undefined>> = messages[locale]
  const t = (key: Key, values: Values = {}) => fill(messages[locale][key], values, locale)
  const maybe = (group: Vocabulary, id: string, values: Values = {}) => {
    const message = all[`${group}.${id}`]
    if (message === undefined) return null
    return placeholders(message).every((name) => name in values) ? fill(message, values, locale) : null
  }
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  return {
    locale,
    t,
    maybe,
    ids: (group) => Object.keys(all).flatMap((key) => (key.startsWith(`${group}.`) ? [key.slice(group.length + 1)] : [])),
    label: (group, id) => maybe(group, id) ?? maybe(group, 'other') ?? id,
    number,
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    period: ({ value, unit }) => {
      const message = all[`unit.${unit}`]
      return message === undefined ? `${number(value)} ${unit}` : fill(message, { count: value }, locale)
    },
    date: (iso) => {
      const match = ISO_DATE.exec(iso)
      if (!match) return iso
      const [, year, month, day] = match
      const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
      const shape: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
      if (month) shape.month = 'long'
      if (day) shape.day = 'numeric'
      return new Intl.DateTimeFormat(locale, shape).format(moment)
    },
    moment: (time) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time),
    bytes: (size) => {
      const big = size >= 1e6
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: big ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: big ? 1 : 0,
      }).format(size / (big ? 1e6 : 1e3))
    },
    list: (items) => items.join(locale === 'en' ? ', ' : '、'),
  }
}

/**
 * The locale for what the user chose and what the browser prefers, best first. A Chinese reader gets Chinese (Traditional for Taiwan, Hong Kong,
 * Macau and any tag that says Hant), everybody else English.
 */
export function chooseLocale(setting: 'auto' | 'zh-Hans' | 'zh-Hant' | 'en', preferred: readonly string[]): Locale {
  if (setting === 'zh-Hans') return 'zh-CN'
  if (setting === 'zh-Hant') return 'zh-TW'
  if (setting === 'en') return 'en'
  for (const tag of preferred) {
    if (/^zh(?:-|$)/iu.test(tag)) return /hant|-tw|-hk|-mo/iu.test(tag) && !/hans/iu.test(tag) ? 'zh-TW' : 'zh-CN'
    if (/^en(?:-|$)/iu.test(tag)) return 'en'
  }
  return 'en'
}
