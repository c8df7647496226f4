/**
 * `npm run -s replay -- FILE… [--keep]`: reads reports and says of each mistake whether the present reading still makes it. A file holds one report
 * or a list of them. `--keep` writes
 * those that are not merely to be looked at as regression cases into `tests/reports/`. Exit code: 0, 1 when a mistake is still made,
 * 2 when a file was refused.
 */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Translator } from '../locales/index.ts'
import { translator } from '../locales/index.ts'
import { factText } from '../lib/report/plain.ts'
import { readReports } from '../lib/report/read.ts'
import { LARGEST, type Report } from '../lib/report/report.ts'
import { keepCase } from './replay/case.ts'
import { expectationsOf, judge, readPassage, type Verdict } from './replay/judge.ts'

export interface Outcome {
  lines: string[]
  code: 0 | 1 | 2
}

/** Replays files. @param root the project, below which cases are kept */
export async function replay(files: readonly string[], { keep, root }: { keep: boolean; root: string }): Promise<Outcome> {
  const t = translator('en')
  const lines: string[] = []
  let code: Outcome['code'] = 0
  for (const file of files) {
    const all = readFile(file)
    for (const [index, read] of all.entries()) {
      const from = all.length > 1 ? `${printable(file)} [${index}]` : printable(file)
      if (!read.ok) {
        code = 2
        lines.push(`${printable(file)}: refused: ${read.path === '' ? 'the file' : printable(read.path)} ${printable(read.problem)}`)
        continue
      }
      const outcome = await replayOne(read.report, keep ? root : null, t)
      lines.push(...outcome.lines.map((line) => `${from}: ${line}`))
      if (outcome.code > code) code = outcome.code
    }
  }
  return { lines, code }
}

function readFile(file: string): ReturnType<typeof readReports> {
  try {
    if (!statSync(file).isFile()) return [{ ok: false, path: '', problem: 'is no file' }]
    if (statSync(file).size > LARGEST * 30) return [{ ok: false, path: '', problem: 'is too large' }]
    return readReports(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (error) {
    return [{ ok: false, path: '', problem: `can not be read: ${error instanceof Error ? error.message : String(error)}` }]
  }
}

async function replayOne(report: Report, root: string | null, t: Translator): Promise<Outcome> {
  if (report.about === 'error')
    return { lines: [`look at it: ${printable(report.error.where)}: ${printable(report.error.message)}`], code: 0 }
  if (report.about === 'contradiction') {
    const text = report.passages.map(({ before, quote, after }) => before + quote + after).join('\n')
    const { conflicts } = await readPassage({ before: '', quote: text, after: '', start: 0 })
    const found = conflicts.some(({ kind }) => kind === report.conflict)
    return {
      lines: [`${found ? 'read from the passages' : 'not read from the passages alone'}: ${t.label('conflict', report.conflict)}`],
      code: 0,
    }
  }
  const lines: string[] = []
  let code: Outcome['code'] = 0
  for (const [index, mistake] of report.mistakes.entries()) {
    const verdict = await judge(mistake, report.versions.rules)
    if (verdict === 'still wrong') code = 1
    const [said, should] = [mistake.said, mistake.should].map((fact) => (fact ? factText(fact, t) : 'nothing'))
    lines.push(printable(`[${index}] ${words[verdict]}: ${t.label('wrong', mistake.wrong)}: “${said}”, should be “${should}”`))
    // What the passage alone does not show would be a test that can't fail.
    if (root === null || verdict === 'unshown') continue
    for (const expectation of expectationsOf(mistake)) {
      const name = keepCase(root, expectation)
      lines.push(name === null ? 'kept before' : `kept as tests/reports/${name}`)
    }
  }
  return { lines, code }
}

const words: Record<Verdict, string> = {
  'still wrong': 'still wrong',
  fixed: 'fixed',
  'look at it': 'look at it',
  unshown: 'not shown by the passage alone, look at the page',
}

/** For a terminal: no control character of a file or its name reaches it. */
const printable = (text: string) => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const files = args.filter((arg) => arg !== '--keep')
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    console.error('Usage: npm run -s replay -- FILE… [--keep]')
    process.exit(2)
  }
  const { lines, code } = await replay(files, { keep: args.includes('--keep'), root: fileURLToPath(new URL('..', import.meta.url)) })
  for (const line of lines) console.log(line)
  process.exitCode = code
}
