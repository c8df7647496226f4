/** A report as plain text, the same that the preview shows: for the clipboard, an issue, a mail. */
import type { Key, Translator } from '../../locales/index.ts'
import { sentenceOf } from './contradiction.ts'
import type { Mistake } from './correction.ts'
import type { FactValue } from './fact-value.ts'
import type { Passage } from './passage.ts'
import type { Report } from './report.ts'

export function reportText(report: Report, t: Translator): string {
  const line = lineIn(t)
  const lines = [t.t('report.heading'), '', line('report.about', t.t(`report.about.${report.about}` satisfies Key))]
  if (report.url !== null) lines.push(line('report.url', report.url))
  lines.push(line('report.versions', `${report.versions.extension} · ${report.versions.rules}`))
  lines.push(line('report.browser', report.browser), line('report.created', report.created))
  if (report.note !== '') lines.push(line('report.note', report.note))
  switch (report.about) {
    case 'card':
      report.mistakes.forEach((mistake, index) => lines.push('', `${index + 1}. ${mistakeText(mistake, t)}`))
      break
    case 'contradiction':
      if (report.policy) {
        const { title, product, operator, updated, email } = report.policy
        lines.push(line('report.policy', given([title, product, operator, updated, email])))
      }
      lines.push('', sentenceOf({ kind: report.conflict, values: report.values }, t))
      if (report.values.length > 0) lines.push(t.list(report.values))
      lines.push(...report.passages.flatMap((passage) => ['', passageText(passage)]))
      break
    case 'error':
      lines.push('', `${report.error.where} (${report.error.version}): ${report.error.message}`, report.error.stack)
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** The title of an issue or the subject of a mail. */
export const reportTitle = (report: Report, t: Translator): string =>
  t.t('report.line', { name: t.t('report.heading'), value: reportName(report, t) }).slice(0, 160)

/** What a report is about, in a line. */
export function reportName(report: Report, t: Translator): string {
  const [first] = report.about === 'card' ? report.mistakes : []
  const fact = first && (first.said ?? first.should)
  const name =
    report.about === 'contradiction'
      ? given([report.policy?.product ?? report.policy?.title, t.label('conflict', report.conflict)])
      : report.about === 'error'
        ? report.error.message
        : t.t('report.line', { name: t.label('wrong', first?.wrong ?? 'other'), value: fact ? factText(fact, t) : '' })
  return name.replace(/\s+/gu, ' ').slice(0, 140).trim()
}

function mistakeText({ wrong, said, should, passage, instead, note }: Mistake, t: Translator): string {
  const nothing = t.t('report.nothing')
  const line = lineIn(t)
  return [
    t.label('wrong', wrong),
    `   ${line('report.said', said ? factText(said, t) : nothing)}`,
    `   ${line('report.should', should ? factText(should, t) : nothing)}`,
    `   ${line('report.passage', passageText(passage))}`,
    ...(instead ? [`   ${line('report.instead', passageText(instead))}`] : []),
    ...(note === '' ? [] : [`   ${line('report.note', note)}`]),
  ].join('\n')
}

/** A name and its value, with the colon of the language. */
const lineIn =
  (t: Translator) =>
  (name: Key, value: string): string =>
    t.t('report.line', { name: t.t(name), value })

/** The quote in brackets within its surroundings, on one line. */
export const passageText = ({ before, quote, after }: Passage): string => `…${before}⟦${quote}⟧${after}…`.replace(/\s+/gu, ' ')

/** A fact in the reader's words. */
export function factText(value: FactValue, t: Translator): string {
  switch (value.list) {
    case 'data':
      return given([t.label('category', value.category), value.necessity && t.label('necessity', value.necessity)])
    case 'thirdParties':
      return given([
        value.name,
        value.kind === 'partner' ? t.t('party.partner') : null,
        value.vendor,
        value.purpose,
        value.data && t.list(value.data.map((id) => t.label('category', id))),
        value.url,
      ])
    case 'routes':
      return given([
        t.label('route', value.kind),
        t.label('channel', value.channel),
        value.target,
        value.deadline && t.period(value.deadline),
      ])
    case 'retention':
      return given([value.what, value.period && t.period(value.period)])
    case 'permissions':
      return t.label('permission', value.permission)
    case 'linkedLists':
      return given([t.label('list', value.kind), value.title])
    case 'worthReading':
      return t.label('worth', value.reason)
    case 'conflicts':
      return t.label('conflict', value.kind)
    case 'notStated':
      return given([t.label('duty', value.id), t.label('answer', value.state)])
    case 'facts':
      return given([t.label('fact', value.fact), singleText(value, t)])
  }
}

const given = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

function singleText(value: Extract<FactValue, { list: 'facts' }>, t: Translator): string {
  if (value.value === null) return t.label('answer', 'not-found')
  if (value.fact === 'crossBorder') return t.label('border', value.value)
  if (value.fact === 'replyDays') return t.period(value.value)
  if (value.fact === 'minorsAge') return t.t('stated.minors-age', { age: value.value })
  return value.value
}
