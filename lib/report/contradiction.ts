import type { Translator } from '../../locales/index.ts'
import type { Conflict, Summary } from '../model.ts'

export type Addressee = 'company' | 'regulator'

/**
 * A letter about passages of a policy that disagree, side by side, to its company or to a regulator. It says what stands there and asks what
 * holds; it accuses nobody.
 * @param t the language of the letter
 */
export function contradictionLetter(
  conflict: Conflict,
  { facts, document }: Summary,
  addressee: Addressee,
  t: Translator,
): { subject: string; body: string } {
  const one = (words: string | null) => words?.replace(/\s+/gu, ' ').trim() || null
  const policy = one(document.title) ?? one(facts.product) ?? t.t('head.untitled')
  const operator = one(facts.operator) ?? t.t('contradiction.company')
  const values = Object.fromEntries(conflict.values.map((value, index) => [index, value]))
  const what = t.maybe('conflict', `${conflict.kind}.values`, values) ?? t.label('conflict', conflict.kind)
  const lines = [
    addressee === 'company' ? t.t('contradiction.to-company', { operator }) : t.t('contradiction.to-regulator'),
    '',
    t.t('contradiction.opening', { policy, operator }),
    ...(document.url === null ? [] : [document.url]),
    ...(facts.updated === null ? [] : [t.t('head.updated', { date: t.date(facts.updated) })]),
    '',
    what,
    '',
    ...conflict.evidence.flatMap(({ quote }, index) => [`(${index + 1}) ${one(quote) ?? ''}`, '']),
    t.t(addressee === 'company' ? 'contradiction.ask-company' : 'contradiction.ask-regulator'),
    '',
    t.t('contradiction.name'),
  ]
  return { subject: t.t('contradiction.subject', { policy }), body: lines.join('\n') }
}
