import type { Translator } from '../../locales/index.ts'
import type { Conflict, Summary } from '../model.ts'
import { lineOf } from '../text/one-line.ts'
import type { Report } from './report.ts'

export type Addressee = 'company' | 'regulator'

/** What a letter about passages that disagree is written from. */
export interface Contradiction {
  kind: string
  values: readonly string[]
  quotes: readonly string[]
  url: string | null
  policy: { title: string; product: string | null; operator: string | null; updated: string | null }
}

export const contradictionIn = (conflict: Conflict, { facts, document }: Summary): Contradiction => ({
  kind: conflict.kind,
  values: conflict.values,
  quotes: conflict.evidence.map(({ quote }) => quote),
  url: document.url,
  policy: { title: document.title, product: facts.product, operator: facts.operator, updated: facts.updated },
})

export const contradictionOf = ({
  conflict,
  values,
  passages,
  url,
  policy,
}: Extract<Report, { about: 'contradiction' }>): Contradiction => ({
  kind: conflict,
  values,
  quotes: passages.map(({ quote }) => quote),
  url,
  policy: policy ?? { title: '', product: null, operator: null, updated: null },
})

/** One neutral sentence for what disagrees. */
export const sentenceOf = ({ kind, values }: Pick<Contradiction, 'kind' | 'values'>, t: Translator): string =>
  t.maybe('conflict', `${kind}.values`, Object.fromEntries(values.entries())) ?? t.label('conflict', kind)

/**
 * A letter about passages of a policy that disagree, one under the other, to its company or to a regulator. It says what stands there and
 * asks what holds; it accuses nobody.
 * @param t the language of the letter
 */
export function contradictionLetter(of: Contradiction, addressee: Addressee, t: Translator): { subject: string; body: string } {
  const policy = lineOf(of.policy.title) ?? lineOf(of.policy.product) ?? t.t('head.untitled')
  const operator = lineOf(of.policy.operator) ?? t.t('contradiction.company')
  const lines = [
    addressee === 'company' ? t.t('contradiction.to-company', { operator }) : t.t('contradiction.to-regulator'),
    '',
    t.t('contradiction.opening', { policy, operator }),
    ...(of.url === null ? [] : [of.url]),
    ...(of.policy.updated === null ? [] : [t.t('head.updated', { date: t.date(of.policy.updated) })]),
    '',
    sentenceOf(of, t),
    '',
    ...of.quotes.flatMap((quote, index) => [`(${index + 1}) ${t.t('contradiction.quote', { quote: lineOf(quote) ?? '' })}`, '']),
    t.t(addressee === 'company' ? 'contradiction.ask-company' : 'contradiction.ask-regulator'),
    '',
    t.t('contradiction.name'),
  ]
  return { subject: t.t('contradiction.subject', { policy }), body: lines.join('\n') }
}
