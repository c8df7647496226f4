import { Period } from '../../lib/model.ts'
import { FactValue } from '../../lib/report/fact-value.ts'

/** The texts of a form for one fact; a field that the fact does not have is left out. */
export interface Fields {
  category?: string
  necessity?: string
  name?: string
  vendor?: string
  purpose?: string
  target?: string
  value?: string
  /** A period, as number and unit; an empty number means none. */
  count?: string
  unit?: string
}

/** What a reader may add to a card. */
export const missingLists = ['data', 'thirdParties', 'routes', 'retention', 'permissions'] as const

export function blankFact(list: FactValue['list']): FactValue {
  switch (list) {
    case 'thirdParties':
      return { list, name: '' }
    case 'routes':
      return { list, kind: 'data-delete', channel: 'support', target: '', deadline: null }
    case 'retention':
      return { list, what: '', period: null }
    case 'permissions':
      return { list, permission: 'camera' }
    default:
      return { list: 'data', category: 'name', necessity: 'unknown' }
  }
}

const time = (period: Period | null | undefined) => ({ count: period ? String(period.value) : '', unit: period?.unit ?? 'day' })

export function fieldsOf(fact: FactValue): Fields {
  switch (fact.list) {
    case 'data':
      return { category: fact.category, necessity: fact.necessity ?? 'unknown' }
    case 'thirdParties':
      return { name: fact.name, vendor: fact.vendor ?? '', purpose: fact.purpose ?? '' }
    case 'routes':
      return { target: fact.target, ...time(fact.deadline) }
    case 'retention':
      return { name: fact.what, ...time(fact.period) }
    case 'linkedLists':
      return { name: fact.title }
    case 'facts':
      if (fact.fact === 'replyDays') return time(fact.value)
      return fact.fact === 'crossBorder' ? {} : { value: fact.value === null ? '' : String(fact.value) }
    default:
      return {}
  }
}

/** The fact with the form's texts over its own; null where they are none. */
export function factFrom(base: FactValue, fields: Fields): FactValue | null {
  const period = () => (fields.count ? { value: Number(fields.count), unit: fields.unit } : null)
  const words = (text: string | undefined) => (text?.trim() ? text.trim() : null)
  const edited = (): unknown => {
    switch (base.list) {
      case 'data':
        return { ...base, category: fields.category, necessity: fields.necessity }
      case 'thirdParties':
        return { ...base, name: fields.name?.trim(), vendor: words(fields.vendor), purpose: words(fields.purpose) }
      case 'routes':
        return { ...base, target: fields.target?.trim(), deadline: period() }
      case 'retention':
        return { ...base, what: fields.name?.trim(), period: period() }
      case 'linkedLists':
        return { ...base, title: fields.name?.trim() }
      case 'facts':
        if (base.fact === 'replyDays') return { ...base, value: period() }
        if (base.fact === 'minorsAge') return { ...base, value: fields.value ? Number(fields.value) : null }
        return base.fact === 'crossBorder' ? base : { ...base, value: words(fields.value) }
      default:
        return base
    }
  }
  return FactValue.safeParse(edited()).data ?? null
}
