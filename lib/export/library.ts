/** Saved policies as a file: JSON for programs, CSV for spreadsheets, Markdown for reports. Each writes a head and then policy after policy. */
import { routesOf, wayOutKinds } from '../card/groups.ts'
import type { PolicyRow } from '../messages.ts'
import { nameOf } from '../name-of.ts'
import type { Route, Summary } from '../model.ts'
import type { Key, Translator } from '../../locales/index.ts'
import { csvCell } from './csv.ts'
import { markdownRow, markdownText } from './markdown.ts'

export interface Exported {
  row: PolicyRow
  summary: Summary
}

export interface LibraryWriter {
  extension: string
  type: string
  head: () => string
  policy: (exported: Exported) => string
}

/** A writer of one kind, in the reader's language where words are written. */
export function libraryWriter(kind: 'json' | 'csv' | 'md', t: Translator): LibraryWriter {
  if (kind === 'csv')
    return {
      extension: 'csv',
      type: 'text/csv;charset=utf-8',
      head: () => `\ufeff${csvLine(columns.map(([key]) => t.t(key)))}`,
      policy: (one) => csvLine(columns.map(([, cell]) => cell(one, t))),
    }
  if (kind === 'md')
    return {
      extension: 'md',
      type: 'text/markdown;charset=utf-8',
      head: () => `# ${markdownText(t.t('library.title'))}\n`,
      policy: (one) => markdownOf(one, t),
    }
  // The same line as `npm run summarize -- --json` prints.
  return { extension: 'ndjson', type: 'application/x-ndjson', head: () => '', policy: ({ summary }) => `${JSON.stringify(summary)}\n` }
}

const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`
const day = (time: number) => (time === 0 ? '' : new Date(time).toISOString())

const columns: readonly (readonly [Key, (exported: Exported, t: Translator) => string])[] = [
  ['library.column.product', ({ row }) => row.product || row.title],
  ['library.column.operator', ({ row }) => row.operator],
  ['library.column.from', ({ row }) => row.from],
  ['library.column.address', ({ row }) => row.url ?? ''],
  ['library.column.read', ({ row }) => day(row.read)],
  ['library.column.updated', ({ row }) => row.updated ?? ''],
  ['library.column.effective', ({ row }) => row.effective ?? ''],
  ['library.column.changed', ({ row }) => day(row.changed)],
  ['library.column.characters', ({ row }) => String(row.characters)],
  ['sensitive.title', (one, t) => t.list(sensitiveNames(one, t))],
  ['other-data.title', ({ summary }, t) => t.list(labels(summary, t, false))],
  ['parties.title', ({ summary }, t) => t.list(partyNames(summary))],
  ['permissions.title', ({ summary }, t) => t.list(summary.permissions.map(({ permission }) => t.label('permission', permission)))],
  ['routes.title', ({ summary }, t) => routeLines(summary, t).join('\n')],
  ['library.column.conflicts', ({ row }) => String(row.conflicts)],
]

function markdownOf(one: Exported, t: Translator): string {
  const { row, summary } = one
  const facts: (readonly [Key, string])[] = [
    ['library.column.operator', row.operator],
    ['library.column.address', row.url ?? row.from],
    ['library.column.read', t.moment(row.read)],
    ['library.column.updated', row.updated ? t.date(row.updated) : ''],
    ['library.column.effective', row.effective ? t.date(row.effective) : ''],
    ['sensitive.title', t.list(sensitiveNames(one, t))],
    ['other-data.title', t.list(labels(summary, t, false))],
    ['parties.title', t.list(partyNames(summary))],
    ['routes.title', routeLines(summary, t).join('; ')],
  ]
  return [
    '',
    `## ${markdownText(nameOf(row))}`,
    '',
    '| | |',
    '| --- | --- |',
    ...facts.map(([key, value]) => markdownRow([t.t(key), value || t.t('answer.not-found')])),
    '',
  ].join('\n')
}

const labels = ({ data }: Summary, t: Translator, sensitive: boolean): string[] => [
  ...new Set(data.filter(({ bases }) => bases.length > 0 === sensitive).map(({ category }) => t.label('category', category))),
]
const sensitiveNames = ({ summary }: Exported, t: Translator) => labels(summary, t, true)
const partyNames = ({ thirdParties }: Summary) => [...new Set(thirdParties.map(({ name }) => name))]
const routeLines = ({ routes }: Summary, t: Translator): string[] =>
  wayOutKinds.flatMap((kind) => routesOf(routes, kind)).map(({ item }) => routeLine(item, t))

const routeLine = ({ kind, channel, target, deadline }: Route, t: Translator): string =>
  [t.label('route', kind), t.label('channel', channel), target.replace(/\s+/gu, ' '), ...(deadline ? [t.period(deadline)] : [])].join(' · ')
