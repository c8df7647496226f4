/** Reports and corrections of every kind for tests, about the invented policy of the fixtures. Not loaded by the extension. */
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { CORRECTION_SCHEMA, Mistake, type Correction } from './correction.ts'
import { passageAt, type Passage } from './passage.ts'
import { REPORT_SCHEMA, Report } from './report.ts'

/** The passage of a quote in the policy. @throws when it does not stand there */
export function passageOf(quote: string, document = policy): Passage {
  const start = document.indexOf(quote)
  const passage = start < 0 ? null : passageAt(document, { quote, start, end: start + quote.length })
  if (!passage) throw new Error(`Not in the policy: ${quote}`)
  return passage
}

export const mistake = (input: Partial<Mistake> & { quote: string }): Mistake => {
  const { quote, ...rest } = input
  return Mistake.parse({ wrong: 'other', said: null, should: null, passage: passageOf(quote), ...rest })
}

let next = 0
export const correction = (of: Mistake, at = 1): Correction => ({
  schema: CORRECTION_SCHEMA,
  id: `c${++next}`,
  policyId: 'p1',
  at,
  mistake: of,
  seen: [],
})

const head = {
  kind: 'mingbai-report' as const,
  schema: REPORT_SCHEMA,
  created: '2026-11-24T08:00:00Z',
  url: 'https://songguo.example/privacy.html',
  versions: { extension: '0.1.0', rules: '2026.10.1' },
  browser: 'Firefox 142',
  note: '',
}

export const reportOf = (...mistakes: Mistake[]): Report => Report.parse({ ...head, about: 'card', mistakes })
export const contradiction = (conflict: string, ...quotes: string[]): Report =>
  Report.parse({
    ...head,
    about: 'contradiction',
    conflict,
    values: summary.thirdParties.slice(0, 1).map(({ name }) => name),
    passages: quotes.map((quote) => passageOf(quote)),
    policy: {
      title: summary.document.title,
      product: summary.facts.product,
      operator: summary.facts.operator,
      updated: summary.facts.updated,
      email: null,
    },
  })
export const errorReport = (): Report =>
  Report.parse({
    ...head,
    url: null,
    about: 'error',
    error: { where: 'reading', message: 'TypeError: x', stack: 'at y', version: '0.1.0' },
  })
