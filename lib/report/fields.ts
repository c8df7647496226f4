/** Which fields of a fact a form asks for, and how its texts become a fact. */
import {
  DataItem,
  Facts,
  LinkedListKind,
  Period,
  Permission,
  RouteChannel,
  RouteKind,
  Category,
  ConflictKind,
  ThirdParty,
} from '../model.ts'
import type { Wrong } from './correction.ts'
import { FactValue, type FactList } from './fact-value.ts'

/** The texts of a form; a choice of several is joined by commas, an empty text means none. */
export type Fields = Record<string, string>

/** What a reader may add to a card. */
export const missingLists = [
  'data',
  'thirdParties',
  'routes',
  'retention',
  'permissions',
  'linkedLists',
  'facts',
  'notStated',
  'worthReading',
] as const satisfies FactList[]

export type Control = 'text' | 'date' | 'number' | 'choice' | 'choices'
export interface Field {
  name: string
  control: Control
  /** For a choice. */
  options?: readonly string[]
  /** True for what tells its kind, false for its details. */
  kind: boolean
  /** Only asked for when the whole fact is missing: it says which fact it is. */
  identity?: boolean
}

const one = (name: string, options: readonly string[], more: Partial<Field> = {}): Field => ({
  name,
  control: 'choice',
  options,
  kind: true,
  ...more,
})
const detail = (name: string, control: Control = 'text', options?: readonly string[]): Field => ({
  name,
  control,
  kind: false,
  ...(options && { options }),
})
const period = [detail('count', 'number'), detail('unit', 'choice', Period.shape.unit.options)]

export const singleFacts = [
  'product',
  'operator',
  'updated',
  'effective',
  'storage',
  'crossBorder',
  'replyDays',
  'minorsAge',
  'emails',
  'phones',
  'postal',
] as const

/** The fields of a list, in the order in which they are asked for. `fact` names the single fact. */
export function fieldsFor(
  list: FactList,
  { fact, duties = [], reasons = [] }: { fact?: string; duties?: readonly string[]; reasons?: readonly string[] },
): Field[] {
  switch (list) {
    case 'data':
      return [one('category', Category.options), detail('necessity', 'choice', DataItem.shape.necessity.options)]
    case 'thirdParties':
      return [
        detail('name'),
        one('kind', ThirdParty.shape.kind.options),
        detail('vendor'),
        detail('purpose'),
        detail('data', 'choices', Category.options),
        detail('url'),
      ]
    case 'routes':
      return [one('kind', RouteKind.options), one('channel', RouteChannel.options), detail('target'), ...period]
    case 'retention':
      return [detail('what'), ...period]
    case 'permissions':
      return [one('permission', Permission.options)]
    case 'linkedLists':
      return [one('kind', LinkedListKind.options), detail('title')]
    case 'worthReading':
      return [one('reason', reasons)]
    case 'conflicts':
      return [one('kind', ConflictKind.options)]
    case 'notStated':
      return [one('id', duties, { identity: true }), one('state', ['stated', 'unclear', 'not-found'])]
    case 'facts':
      return [one('fact', singleFacts, { identity: true }), ...single(fact)]
  }
}

function single(fact: string | undefined): Field[] {
  switch (fact) {
    case 'crossBorder':
      return [detail('value', 'choice', Facts.shape.crossBorder.options)]
    case 'replyDays':
      return period
    case 'minorsAge':
      return [detail('value', 'number')]
    case 'updated':
    case 'effective':
      return [detail('value', 'date')]
    default:
      return [detail('value')]
  }
}

/** In which ways a fact of a list can be wrong. */
export function wrongsFor(list: FactList): Wrong[] {
  const fields = fieldsFor(list, {})
  const kinds = list !== 'facts' && fields.some(({ kind, identity }) => kind && !identity)
  const details = fields.some(({ kind }) => !kind)
  return [
    // What a policy must state is always on the card; its answer is what can be wrong.
    ...(list === 'notStated' ? [] : (['not-collected'] as const)),
    ...(kinds ? (['wrong-category'] as const) : []),
    ...(details ? (['wrong-name'] as const) : []),
    // Without one of its passages a contradiction is none: that is the first way.
    ...(list === 'conflicts' ? [] : (['wrong-quote'] as const)),
    'other',
  ]
}

/** The fields that a form shows for one way of being wrong. */
export const asksFor = (field: Field, wrong: Wrong): boolean => {
  if (wrong === 'missing') return true
  if (field.identity || wrong === 'not-collected' || wrong === 'wrong-quote') return false
  return wrong === 'other' || field.kind === (wrong === 'wrong-category')
}

/** The texts of a new form. */
export function blankFields(list: FactList): Fields {
  const first: Partial<Record<FactList, Fields>> = {
    data: { category: 'name', necessity: 'unknown' },
    thirdParties: { kind: 'sdk' },
    routes: { kind: 'data-delete', channel: 'in-app', unit: 'day' },
    retention: { unit: 'day' },
    permissions: { permission: 'camera' },
    linkedLists: { kind: 'sdk-list' },
    notStated: { state: 'stated' },
    facts: { fact: 'operator', unit: 'day', value: '' },
  }
  return { ...first[list] }
}

/** The texts that a fact fills a form with. */
export function fieldsOf(value: FactValue): Fields {
  const texts: Fields = { unit: 'day' }
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    if (Array.isArray(field)) texts[key] = field.join(',')
    else if (isPeriod(field)) Object.assign(texts, { count: String(field.value), unit: field.unit })
    else if (key !== 'list' && field !== null && field !== undefined) texts[key] = String(field)
  }
  return texts
}

const isPeriod = (field: unknown): field is Period => typeof field === 'object' && field !== null && 'unit' in field

/**
 * The fact that a form says, over the one it began with.
 * @returns null when the texts make none
 */
export function factFrom(list: FactList, fields: Fields, base: FactValue | null): FactValue | null {
  const words = (name: string) => fields[name]?.trim() || null
  const time = words('count') === null ? null : { value: Number(fields['count']), unit: fields['unit'] }
  const edited = (): Record<string, unknown> => {
    switch (list) {
      case 'thirdParties':
        return {
          name: words('name'),
          vendor: words('vendor'),
          purpose: words('purpose'),
          url: words('url'),
          data: words('data')?.split(',') ?? [],
        }
      case 'routes':
        return { target: words('target'), deadline: time }
      case 'retention':
        return { what: words('what'), period: time }
      case 'linkedLists':
        return { title: words('title') }
      case 'facts':
        if (fields['fact'] === 'replyDays') return { value: time }
        if (fields['fact'] === 'minorsAge') return { value: words('value') === null ? null : Number(fields['value']) }
        return { value: fields['fact'] === 'crossBorder' ? (words('value') ?? 'unstated') : words('value') }
      default:
        return {}
    }
  }
  const kinds = Object.fromEntries(
    fieldsFor(list, { fact: fields['fact'] })
      .filter(({ control }) => control === 'choice')
      .flatMap(({ name }) => (name === 'unit' || fields[name] === undefined ? [] : [[name, fields[name]]])),
  )
  const known = base?.list === list ? base : {}
  return FactValue.safeParse({ ...known, ...kinds, ...edited(), list }).data ?? null
}
