/** Regression cases: what a maintainer keeps of a report. Small, and without anything of its writer. */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { FactValue } from '../../lib/report/fact-value.ts'
import { Passage } from '../../lib/report/passage.ts'
import type { Expectation } from './judge.ts'

export const ReportCase = z.strictObject({
  schema: z.literal(1),
  passage: Passage,
  expect: z.array(FactValue).max(20),
  never: z.array(FactValue).max(20),
})
export type ReportCase = z.infer<typeof ReportCase>

/**
 * Writes a case into the folder of cases, under a name made of its contents' hash: nothing of the report is in the name.
 * @returns the file's name, or null when the same case is there already
 * @throws when the folder leads out of the project
 */
export function keepCase(root: string, { passage, expect, never }: Expectation): string | null {
  const folder = join(root, 'tests', 'reports')
  mkdirSync(folder, { recursive: true })
  if (lstatSync(folder).isSymbolicLink() || !realpathSync(folder).startsWith(realpathSync(root) + sep))
    throw new Error(`${folder} leads out of the project`)
  const contents = `${JSON.stringify(ReportCase.parse({ schema: 1, passage, expect, never }), null, 2)}\n`
  const name = `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.json`
  try {
    writeFileSync(join(folder, name), contents, { flag: 'wx' })
    return name
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
    throw error
  }
}

/** All kept cases. @throws for a file that is none: it is ours to mend */
export function keptCases(root: string): { name: string; one: ReportCase }[] {
  const folder = join(root, 'tests', 'reports')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, one: ReportCase.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }))
}
