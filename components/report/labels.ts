import type { Wrong } from '../../lib/report/correction.ts'
import type { FactList } from '../../lib/report/fact-value.ts'
import type { Key, Translator } from '../../locales/index.ts'

/** What a form calls a field of a fact. */
export function fieldLabel(list: FactList, field: string, fact: string | undefined, { t }: Translator): string {
  const single = list === 'facts' && field === 'value' ? keys[`facts.value.${fact ?? ''}`] : undefined
  const key = keys[`${list}.${field}`] ?? single ?? keys[field]
  return key ? t(key) : field
}

const keys: Partial<Record<string, Key>> = {
  category: 'exposure.category',
  necessity: 'data.necessity',
  name: 'correct.name',
  vendor: 'party.vendor',
  purpose: 'party.purpose',
  data: 'party.gets',
  url: 'correct.url',
  channel: 'correct.channel',
  target: 'correct.target',
  count: 'correct.time',
  unit: 'correct.unit',
  what: 'correct.name',
  permission: 'correct.permission',
  title: 'correct.name',
  reason: 'correct.reason',
  id: 'correct.duty',
  state: 'correct.state',
  fact: 'correct.duty',
  value: 'correct.value',
  'thirdParties.kind': 'correct.party-kind',
  'routes.kind': 'correct.route-kind',
  'linkedLists.kind': 'correct.list-kind',
  'conflicts.kind': 'correct.conflict',
  'facts.value.updated': 'correct.date',
  'facts.value.effective': 'correct.date',
  'facts.value.minorsAge': 'correct.age',
}

/** What a form calls a choice. */
export function optionLabel(list: FactList, field: string, option: string, { t, label, period }: Translator): string {
  switch (field) {
    case 'unit':
      return period({ value: 1, unit: option })
    case 'category':
    case 'data':
      return label('category', option)
    case 'reason':
      return label('worth', option)
    case 'id':
      return label('duty', option)
    case 'state':
      return label('answer', option)
    case 'value':
      return label('border', option)
    case 'necessity':
    case 'channel':
    case 'permission':
    case 'fact':
      return label(field, option)
    default:
      if (list === 'thirdParties') return t(option === 'partner' ? 'party.partner' : 'party.sdk')
      return label(list === 'routes' ? 'route' : list === 'conflicts' ? 'conflict' : 'list', option)
  }
}

/** In what way a fact is wrong, in words that fit its list: only data are collected. */
export const wrongLabel = (wrong: Wrong, list: FactList, { t, label }: Translator): string =>
  wrong === 'not-collected' && list !== 'data' ? t('wrong.not-stated') : label('wrong', wrong)
