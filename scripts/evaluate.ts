/**
 * Measures the shipped models: `npm run -s evaluate -- KIND FILE [--json] [--split train|dev]`.
 *
 * KIND is topics, risk or important (JSON lines `{text,label}`), sections (JSON lines with `text` and `segments`) or spans (lines
 * `char<TAB>tag`, blank line between sentences). Lines with another `split` than the one asked for are left out.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Report } from './evaluate/figures.ts'
import { measureSections } from './evaluate/sections.ts'
import { measureSentences } from './evaluate/sentences.ts'
import { measureSpans } from './evaluate/spans.ts'
import { parseBio } from './evaluate/bio.ts'
import { tableOf } from './evaluate/table.ts'
import { readPolicies, readSentences } from './fit/corpora.ts'

const USAGE = 'Usage: npm run -s evaluate -- topics|risk|important|sections|spans FILE [--json] [--split train|dev]'

function measure(kind: string, file: string, split: string | undefined): Report {
  const inSplit = (line: { split?: string }) => split === undefined || line.split === split
  switch (kind) {
    case 'topics':
    case 'risk':
    case 'important':
      return measureSentences(kind, readSentences(file).filter(inSplit))
    case 'sections':
      return measureSections(readPolicies(file).filter(inSplit))
    case 'spans':
      return measureSpans(parseBio(readFileSync(file, 'utf8')))
    default:
      throw new Error(`There is no kind “${kind}”. ${USAGE}`)
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, split: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [kind, file] = positionals
  if (values.help || kind === undefined || file === undefined) {
    console.error(USAGE)
    process.exitCode = values.help ? 0 : 2
  } else {
    const report = measure(kind, file, values.split)
    console.log(values.json ? JSON.stringify(report, null, 2) : tableOf(report))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
