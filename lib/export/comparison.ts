/** A comparison as a file: CSV for spreadsheets, Markdown for reports, JSON for programs. */
import type { Key, Translator } from '../../locales/index.ts'
import type { Matrix, MatrixRow } from '../compare/matrix.ts'
import type { Passage } from '../compare/passage.ts'
import { cellText, termText } from '../compare/terms.ts'
import { csvOf } from './csv.ts'
import { markdownRow, markdownText } from './markdown.ts'

/** Version of the JSON below; raised when a field changes its meaning. */
export const COMPARISON_SCHEMA = 1

const groupName = (group: MatrixRow['group'], t: Translator) => t.t(`compare.group.${group}` satisfies Key)

/** One line per question; beside each policy's answer stands the first passage that it rests on. */
export function comparisonCsv({ policies, rows }: Matrix, t: Translator): string {
  const head = ['', '', ...policies.flatMap(({ name }) => [name, `${name} · ${t.t('compare.evidence')}`])]
  return csvOf([
    head,
    ...rows.map((row) => [
      groupName(row.group, t),
      termText(row.label, t),
      ...row.cells.flatMap((cell) => [cellText(cell, t), passageText(cell.evidence[0])]),
    ]),
  ])
}

/** A passage in one cell, with the page that it stands on where that is a list's. */
const passageText = (passage?: Passage) => (passage?.page ? `${passage.quote} — ${passage.page.title}` : (passage?.quote ?? ''))

/** A table per group. */
export function comparisonMarkdown({ policies, rows }: Matrix, t: Translator): string {
  const lines = [`# ${markdownText(t.t('compare.title'))}`, '']
  for (const { name, url } of policies) lines.push(`- ${markdownText(name)}${url === null ? '' : ` (${markdownText(url)})`}`)
  for (const [group, members] of Map.groupBy(rows, (row) => row.group)) {
    lines.push('', `## ${markdownText(groupName(group, t))}`, '')
    lines.push(markdownRow(['', ...policies.map(({ name }) => name)]), `|${' --- |'.repeat(policies.length + 1)}`)
    for (const row of members) lines.push(markdownRow([termText(row.label, t), ...row.cells.map((cell) => cellText(cell, t))]))
  }
  return `${lines.join('\n')}\n`
}

/** Ids and offsets as they are in the summaries, with every passage. */
export const comparisonJson = ({ policies, rows }: Matrix): string =>
  `${JSON.stringify({ kind: 'mingbai-comparison', schema: COMPARISON_SCHEMA, policies, rows }, null, 2)}\n`
