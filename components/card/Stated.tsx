import type { ComponentChildren } from 'preact'
import { factKey } from '../../lib/card/fact-key.ts'
import type { Evidence, Summary } from '../../lib/model.ts'
import { Copy } from '../parts/Copy.tsx'
import { Fold } from '../parts/Fold.tsx'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { Section } from '../parts/Section.tsx'
import { useI18n, usePolicyLanguage, type FactRef } from '../ui.ts'
import './stated.css'

interface Line {
  name: string
  value: ComponentChildren
  evidence: readonly Evidence[]
  fact: FactRef
  words?: readonly string[]
  copy?: string
}

/** What else is stated: retention, place, borders, age, answers, addresses. A line without a passage says "not found". */
export function Stated({ summary: { facts, retention, routes }, only }: { summary: Summary; only?: 'addresses' }) {
  const { t, period, label } = useI18n()
  const language = usePolicyLanguage()
  const words = (text: string) => (
    <span class="words" lang={language}>
      {text}
    </span>
  )
  const single = (name: string, key: string, value: ComponentChildren, marked: readonly string[] = []): Line => ({
    name,
    value,
    evidence: facts.evidence[key] ?? [],
    fact: { list: 'facts', at: key },
    words: marked,
  })
  const absent = <span class="soft">{t('answer.not-found')}</span>
  const statements: Line[] = [
    ...retention.map((item, at): Line => ({
      // Said once for all the lines of the kind.
      name: at === 0 ? t('stated.kept') : '',
      value: (
        <>
          {words(item.what)}
          <span class="end number">{item.period ? period(item.period) : t('stated.no-period')}</span>
        </>
      ),
      evidence: item.evidence,
      fact: { list: 'retention', at },
      words: [item.what],
    })),
    ...(retention.length === 0 ? [single(t('stated.kept'), '', absent)] : []),
    single(
      t('stated.storage'),
      'storage',
      facts.storage === null ? absent : words(facts.storage),
      facts.storage === null ? [] : [facts.storage],
    ),
    single(t('stated.border'), 'crossBorder', facts.crossBorder === 'unstated' ? absent : label('border', facts.crossBorder)),
    single(t('stated.minors'), 'minorsAge', facts.minorsAge === null ? absent : t('stated.minors-age', { age: facts.minorsAge })),
    single(t('stated.reply'), 'replyDays', facts.replyDays === null ? absent : period(facts.replyDays)),
  ]
  // What stands among the ways out is not repeated here.
  const told = new Set(routes.map((route) => route.target))
  const addresses = [
    ...facts.emails.map((value, at) => [t('channel.email'), value, 'emails', at] as const),
    ...facts.phones.map((value, at) => [t('channel.phone'), value, 'phones', at] as const),
    ...facts.postal.map((value, at) => [t('channel.post'), value, 'postal', at] as const),
  ].filter(([, value]) => !told.has(value))
  const contacts = addresses.map(([name, value, key, at]): Line => ({
    ...single(name, key, words(value), [value]),
    fact: { list: 'facts', at: `${key}:${at}` },
    copy: value,
  }))
  const lines = only === 'addresses' ? contacts : [...statements, ...contacts]
  return (
    <Section id="stated" title={t(only === 'addresses' ? 'stated.addresses' : 'stated.title')}>
      <Fold
        first={12}
        facts={lines.map(factsOf)}
        items={lines.map((line, index) => (
          <StatedLine key={index} line={line} />
        ))}
      />
    </Section>
  )
}

const factsOf = ({ fact: { list, at } }: Pick<Line, 'fact'>) =>
  list === 'facts' || list === 'retention' ? [factKey(list, String(at).replace(/:.*/u, ''))] : []

function StatedLine({ line: { name, value, evidence, fact, words, copy } }: { line: Line }) {
  const { t } = useI18n()
  const head = (
    <span class="stated-line">
      <span class="stated-name">{name}</span>
      <span class="line stated-value">
        {value}
        <CorrectedTag fact={fact} />
      </span>
    </span>
  )
  const beside = copy !== undefined && <Copy text={copy} label={t('act.copy-address')} what={copy} />
  if (evidence.length > 0) {
    return (
      <Row testId="stated-row" facts={factsOf({ fact })} head={head}>
        <Quotes evidence={evidence} words={words} fact={fact} />
        {beside && <span class="acts">{beside}</span>}
      </Row>
    )
  }
  return (
    <li class="row stated-plain" data-testid="stated-row">
      {head}
      {beside}
    </li>
  )
}
