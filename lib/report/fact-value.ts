/** A fact as a person corrects and reports it: the fields that can be wrong, without passages. Strict and bounded: it comes from files. */
import { z } from 'zod'
import { keyOf } from '../facts/third-parties/register.ts'
import { keyOfWords } from '../compare/words.ts'
import {
  Category,
  ConflictKind,
  DataItem,
  Facts,
  LinkedListKind,
  Period,
  Permission,
  RouteChannel,
  RouteKind,
  ThirdParty,
  type Summary,
} from '../model.ts'

/** Control characters (also a terminal's escapes) and overrides of the writing direction. */
export const FORBIDDEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Printable text up to a length. What is forbidden has no place in it. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.search(FORBIDDEN) < 0, 'holds control characters')

const name = text(400).min(1)
const words = text(1000).nullable()

export const FactValue = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('data'), category: Category, necessity: DataItem.shape.necessity.optional() }),
  z.strictObject({
    list: z.literal('thirdParties'),
    name,
    kind: ThirdParty.shape.kind.optional(),
    vendor: words.optional(),
    purpose: words.optional(),
    data: z.array(Category).max(60).optional(),
    url: text(2000).nullable().optional(),
  }),
  z.strictObject({
    list: z.literal('routes'),
    kind: RouteKind,
    channel: RouteChannel,
    target: text(1000).min(1),
    deadline: z.strictObject(Period.shape).nullable().optional(),
  }),
  z.strictObject({ list: z.literal('retention'), what: name, period: z.strictObject(Period.shape).nullable().optional() }),
  z.strictObject({ list: z.literal('permissions'), permission: Permission }),
  z.strictObject({ list: z.literal('linkedLists'), kind: LinkedListKind, title: name }),
  z.strictObject({ list: z.literal('worthReading'), reason: text(60).min(1) }),
  z.strictObject({ list: z.literal('conflicts'), kind: ConflictKind }),
  z.strictObject({ list: z.literal('notStated'), id: text(60).min(1), state: z.enum(['stated', 'not-found', 'unclear']) }),
  z.discriminatedUnion('fact', [
    z.strictObject({ list: z.literal('facts'), fact: z.enum(['product', 'operator', 'storage']), value: words }),
    z.strictObject({ list: z.literal('facts'), fact: z.enum(['updated', 'effective']), value: Facts.shape.updated }),
    z.strictObject({ list: z.literal('facts'), fact: z.literal('crossBorder'), value: Facts.shape.crossBorder }),
    z.strictObject({ list: z.literal('facts'), fact: z.literal('replyDays'), value: z.strictObject(Period.shape).nullable() }),
    z.strictObject({ list: z.literal('facts'), fact: z.literal('minorsAge'), value: z.number().int().positive().max(150).nullable() }),
    /** One of several addresses; `value` is the one that is meant. */
    z.strictObject({ list: z.literal('facts'), fact: z.enum(['emails', 'phones', 'postal']), value: words }),
  ]),
])
export type FactValue = z.infer<typeof FactValue>
export type FactList = FactValue['list']

type Item<L extends FactList> = L extends 'facts' ? never : Summary[Exclude<L, 'facts'>][number]

/**
 * What a fact of a summary says, as a value. `at` is its index, or the name of a single fact; an address is named with its place: `emails:0`.
 * Null where there is none.
 */
export function factAt(summary: Summary, list: FactList, at: number | string): FactValue | null {
  if (list === 'facts') {
    const [, fact = '', index] = /^([a-zA-Z]+)(?::(\d+))?$/u.exec(String(at)) ?? []
    if (!Object.hasOwn(summary.facts, fact)) return null
    const value: unknown = summary.facts[fact as keyof Facts]
    return FactValue.safeParse({ list, fact, value: Array.isArray(value) ? (value[Number(index)] ?? null) : value }).data ?? null
  }
  const item = summary[list][Number(at)]
  return item === undefined ? null : valueOf(list, item)
}

/** The fields of an item that a person may correct. What the schema does not take (overlong, odd characters) gives null. */
export function valueOf<L extends Exclude<FactList, 'facts'>>(list: L, item: Item<L>): FactValue | null {
  const fields = item as unknown as Record<string, unknown>
  const picked = Object.fromEntries(fieldsOf[list].map((field) => [field, fields[field]]))
  const parsed = FactValue.safeParse({ list, ...picked })
  return parsed.success ? parsed.data : null
}

const fieldsOf = {
  data: ['category', 'necessity'],
  thirdParties: ['name', 'kind', 'vendor', 'purpose', 'data', 'url'],
  routes: ['kind', 'channel', 'target', 'deadline'],
  retention: ['what', 'period'],
  permissions: ['permission'],
  linkedLists: ['kind', 'title'],
  worthReading: ['reason'],
  conflicts: ['kind'],
  notStated: ['id', 'state'],
} as const

/** Which fact this is, whatever its other fields say: by it a correction finds its fact in a later reading. */
export function identityOf(value: FactValue): string {
  switch (value.list) {
    case 'data':
      return value.category
    case 'thirdParties':
      return keyOf(value.name)
    case 'routes':
      return `${value.kind}:${value.channel}:${keyOfWords(value.target)}`
    case 'retention':
      return keyOfWords(value.what)
    case 'permissions':
      return value.permission
    case 'linkedLists':
      return `${value.kind}:${keyOfWords(value.title)}`
    case 'worthReading':
      return value.reason
    case 'conflicts':
      return value.kind
    case 'notStated':
      return value.id
    case 'facts':
      return value.fact
  }
}
