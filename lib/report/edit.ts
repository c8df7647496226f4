import { sensitiveBases } from './bases.ts'
import type { Evidence } from '../model.ts'
import type { FactValue } from './fact-value.ts'

/** An item of a list with a person's fields over its own. Everything that hangs on a changed field is set anew. */
export function overlay(item: unknown, value: FactValue): unknown {
  const { list, ...fields } = value
  const before = item as Record<string, unknown>
  const merged: Record<string, unknown> = { ...before, ...withoutUndefined(fields) }
  if (list === 'routes') merged['steps'] = before['target'] === value.target ? before['steps'] : [value.target]
  if (list === 'data') merged['bases'] = sensitiveBases(value.category, before)
  if (list === 'thirdParties' && value.name !== before['name']) merged['sdk'] = null
  return merged
}

/** A new item for something that the reading missed, resting on the passage that was pointed at. */
export function create(value: FactValue, evidence: Evidence): unknown {
  const { list, ...fields } = value
  return { ...blank(list), ...(overlay({}, value) as object), ...withoutUndefined(fields), evidence: [evidence] }
}

function blank(list: FactValue['list']): object {
  switch (list) {
    case 'data':
      return { by: 'operator', words: [], purposes: [], conditions: [], necessity: 'unknown', bases: [] }
    case 'thirdParties':
      return {
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
      }
    case 'routes':
      return { deadline: null, coolingOff: null, preconditions: [], losses: [], kept: [] }
    case 'retention':
      return { period: null }
    case 'linkedLists':
      return { url: null }
    case 'conflicts':
      return { values: [] }
    default:
      return {}
  }
}

const withoutUndefined = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
